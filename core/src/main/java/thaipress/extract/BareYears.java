package thaipress.extract;

import org.jspecify.annotations.Nullable;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DateAtoms.Kind;
import thaipress.extract.DatePoint.Shape;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Years without any word of time, as in the names of events and prizes: Fashion Week 2022. */
final class BareYears {

  /** Behind one of these a number is no year. */
  private static final Terms NOT_BEFORE =
      Terms.of(
          "โคโรนา", "โคโรน่า", "โควิด", "ไวรัส", "ที่", "โทร", "โทร.", "มอก.", "น.", "บ.", "ล.",
          "กม.", "ถ.", "ต่อ.", "จำนวน", "กว่า", "ประมาณ", "ข้อ", "รหัส", "หมายเลข", "เพียง",
          "เกือบ", "รวม", "ราคา", "ละ", "มาตรา", "ถึง", "COVID", "ISO", "IEC", "TIS", "PM", "CoV",
          "ทางหลวง", "สายด่วน", "/ว", "ว.", "ทะเบียน", "Disease", "ห้อง", "เลข", "อีก", "ราว",
          "ได้");

  /** Behind one of these two years are a number: ทะเบียน 2567/2568. */
  private static final Terms NUMBERED = Terms.of("ทะเบียน", "เลขที่", "หมายเลข", "ครั้งที่");

  private static final int LONGEST_PLAN = 40;
  private static final int FIRST_BUDDHIST = 2500;
  private static final int RECENT = 2015;

  private final DateAtoms atoms;
  private final DatePoints points;
  private final CharText text;

  BareYears(DateAtoms atoms, DatePoints points) {
    this.atoms = atoms;
    this.points = points;
    this.text = atoms.text();
  }

  /** The year, or pair of years, that this atom is by itself. */
  @Nullable DatePoint read(int atom) {
    if (atoms.is(atom, Kind.YEAR_PAIR)) {
      DatePoint pair = points.barePair(atom);
      return pair != null && isLikely(pair.year()) && standsAsPair(atom) ? pair : null;
    }
    boolean number = atoms.is(atom, Kind.NUMBER) && atoms.length(atom) == 4;
    if (!number || !isAlone(atom) || !(stands(atom) || beginsRange(atom))) {
      return null;
    }
    int year = DateYears.of(atoms.value(atom), 0);
    return isLikely(year) && (isBehindName(atom) || isEnclosed(atom) || isBeforeName(atom))
        ? DatePoint.year(Shape.YEAR, atoms.begin(atom), atoms.end(atom), atom + 1, year, 0)
        : null;
  }

  private boolean standsAsPair(int atom) {
    int end = atoms.end(atom);
    boolean glued = end < text.length() && (isWord(end) || "-–.:/".indexOf(text.charAt(end)) >= 0);
    int before = text.beforeSpace(atoms.begin(atom));
    return !glued && !DateCounts.isCertain(text, end) && NUMBERED.before(text, before) == 0;
  }

  /** 2566-2570: the dash leads to a later year, which nothing leans on. */
  private boolean beginsRange(int atom) {
    int later = atom + 1;
    boolean shaped =
        atoms.gap(atom) == Gap.DASH && atoms.is(later, Kind.NUMBER) && atoms.length(later) == 4;
    if (!shaped) {
      return false;
    }
    int years = atoms.value(later) - atoms.value(atom);
    return years > 0 && years <= LONGEST_PLAN && stands(later);
  }

  /** (2566 - 2570), (2561, 2562, 2564), ปีหน้า (2568). */
  private boolean isEnclosed(int atom) {
    int open = text.beforeSpace(atoms.begin(atom)) - 1;
    if (open < 1 || text.charAt(open) != '(' || isExcluded(text.beforeSpace(open))) {
      return false;
    }
    int close = text.behindSpace(atoms.end(atom));
    boolean closed = close < text.length() && ",)".indexOf(text.charAt(close)) >= 0;
    boolean buddhist = atoms.value(atom) >= FIRST_BUDDHIST;
    return (closed && (buddhist || isYearBefore(atom))) || beginsRange(atom);
  }

  /** B.E. 2568 (2025). */
  private boolean isYearBefore(int atom) {
    return atoms.is(atom - 1, Kind.NUMBER)
        && atoms.value(atom - 1) >= FIRST_BUDDHIST
        && DateYears.of(atoms.value(atom - 1), 0) == atoms.value(atom);
  }

  /** “2024 BIIA Biennial Conference”. */
  private boolean isBeforeName(int atom) {
    int begin = atoms.begin(atom);
    int name = atoms.end(atom) + 1;
    boolean capital =
        DateWords.isLatin(text, name)
            && text.charAt(name) <= 'Z'
            && text.charAt(name - 1) == ' '
            && DateWords.isLatin(text, name + 1);
    return capital
        && begin > 0
        && "“\"(".indexOf(text.charAt(begin - 1)) >= 0
        && atoms.value(atom) >= RECENT;
  }

  private static boolean isLikely(int year) {
    return year >= 1990 && year <= 2050;
  }

  private boolean isAlone(int atom) {
    Gap before = atoms.gap(atom - 1);
    Gap behind = atoms.gap(atom);
    return before != Gap.DASH && before != Gap.SLASH && behind != Gap.SLASH;
  }

  private boolean stands(int atom) {
    int end = atoms.end(atom);
    boolean glued = end < text.length() && (isWord(end) || "-–.:".indexOf(text.charAt(end)) >= 0);
    boolean stop = glued && ".:".indexOf(text.charAt(end)) >= 0;
    boolean ends = stop && !DateWords.isDigit(text, end + 1);
    return (!glued || ends) && !DateCounts.isCounted(text, end) && !isPartOfName(end);
  }

  /** Of a disease, or of a company: โรคติดเชื้อไวรัส… 2019 (COVID-19), … 2017 จำกัด. */
  private boolean isPartOfName(int end) {
    int i = text.behindSpace(end);
    int name = i < text.length() && text.charAt(i) == '(' ? i + 1 : i;
    return text.startsWith("จำกัด", i)
        || text.startsWith("โควิด", name)
        || text.startsWithIgnoringCase("covid", name);
  }

  private boolean isWord(int at) {
    return ThaiChars.isLetter(text.charAt(at)) || DateWords.isLatin(text, at);
  }

  /** An older Gregorian year needs a Latin word before it, any other a word. */
  private boolean isBehindName(int atom) {
    int begin = atoms.begin(atom);
    if (begin < 2 || text.charAt(begin - 1) != ' ') {
      return false;
    }
    int end = begin - 1;
    if (isExcluded(end)) {
      return false;
    }
    boolean latin = DateWords.isLatin(text, end - 1) || isLatinWithSign(end - 1);
    boolean quoted = "”\"’)".indexOf(text.charAt(end - 1)) >= 0;
    boolean recent = atoms.value(atom) >= RECENT;
    boolean word = ThaiChars.isLetter(text.charAt(end - 1)) || isAbbreviation(end);
    return latin || (recent && (quoted || word));
  }

  /** เลือกตั้ง ส.ส. 2566. */
  private boolean isAbbreviation(int end) {
    return text.charAt(end - 1) == '.' && DateWords.isLetter(text, end - 2);
  }

  /** TTM+ 2025, (TTM) 2025. */
  private boolean isLatinWithSign(int at) {
    return "+)!&".indexOf(text.charAt(at)) >= 0
        && (DateWords.isLatin(text, at - 1) || DateWords.isLatin(text, at - 2));
  }

  private boolean isExcluded(int end) {
    return NOT_BEFORE.before(text, end) > 0;
  }
}
