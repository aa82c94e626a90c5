package thaipress.extract;

import static thaipress.extract.DateWords.isDigit;
import static thaipress.extract.DateWords.isLatin;
import static thaipress.extract.DateWords.isLetter;

import java.util.List;
import java.util.Optional;
import thaipress.extract.DateAtoms.Era;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DateAtoms.Kind;
import thaipress.extract.DateAtoms.YearSort;
import thaipress.extract.DateLeads.Lead;
import thaipress.extract.DateWords.Match;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Finds the atoms of dates in one pass over a folded text. */
final class DateLexer {

  private static final char FIRST_THAI = 0x0E01;

  private static final List<String> QUARTERS =
      List.of("1", "2", "3", "4", "แรก", "สอง", "สาม", "สี่", "หนึ่ง", "สุดท้าย");

  private static final Terms BEFORE_CLOCKS =
      Terms.of(
          "เวลา",
          "นี้",
          "ตอน",
          "ถึง",
          "ช่วง",
          "ก่อน",
          "หลัง",
          "ตั้งแต่",
          "เปิด",
          "ปิด",
          "เริ่ม",
          "งาน",
          "เมื่อ",
          "ภายใน",
          "ประมาณ",
          "ราว",
          "ไม่เกิน",
          "พร้อมกัน");

  private static final Terms BEFORE_SPANS =
      Terms.of("ช่วง", "ใน", "ภายใน", "เตือน", "อีก", "ระยะ", "รอบ", "ตลอด", "ทั้ง");

  /** A time of day whatever word leans on it. */
  private static final String MIDNIGHT = "เที่ยงคืน";

  private static final int[] QUARTER_VALUES = {1, 2, 3, 4, 1, 2, 3, 4, 1, 4};

  private static final Terms BUDGETS =
      Terms.of("งบประมาณรายจ่ายประจำ", "งบประมาณรายจ่าย", "งบประมาณประจำ", "งบประมาณ", "งบ");

  private final CharText text;
  private final DateAtoms atoms;
  private final DigitLexer digits;

  /** Where atoms may begin, and the text's end. */
  private final int[] places;

  /** The first of them that was not read yet. */
  private int next;

  private int at;

  /** Where a word may begin behind the last number or เดือน, or -1. */
  private int monthAt = -1;

  private DateLexer(ScannedText scanned) {
    this.text = scanned.text();
    this.places = scanned.dates();
    this.atoms = new DateAtoms(text);
    this.digits = new DigitLexer(text, atoms);
  }

  /** The atoms of a folded text. */
  static DateAtoms lex(ScannedText text) {
    return new DateLexer(text).lex();
  }

  private DateAtoms lex() {
    for (at = nextPlace(0); at < text.length(); ) {
      int end = atom(text.charAt(at));
      at = nextPlace(end);
    }
    return atoms;
  }

  /** Goes on to the next place from an offset on. */
  private int nextPlace(int offset) {
    passOver(offset);
    return places[next++];
  }

  private void passOver(int offset) {
    while (places[next] < offset) {
      next++;
    }
  }

  private int atom(char c) {
    return c < FIRST_THAI ? latin(c) : thai();
  }

  private int latin(char c) {
    return ThaiChars.isAsciiDigit(c) ? number() : english(c);
  }

  private int number() {
    int end = digits.lex(at);
    return end > 0 ? end : behindMisspeltMonth(digits.plain());
  }

  /**
   * Behind a number and behind เดือน a month may be misspelt. Where a word that is known may begin,
   * that is read first.
   */
  private int behindMisspeltMonth(int end) {
    passOver(end);
    monthAt = text.behindSpace(end);
    return mayBeDated(monthAt) ? Math.max(end, misspeltMonth(monthAt)) : end;
  }

  /**
   * Whether no known word may begin here, but a month may be misspelt by its first letters, and a
   * year, which is a place, stands so far behind as one may behind a month. Mostly only some of
   * that is so.
   */
  private boolean mayBeDated(int month) {
    int first = month + DateWords.SHORTEST_MONTH;
    if (first >= text.length()) {
      return false;
    }
    int last = Math.min(month + DateWords.LONGEST_MONTH + 1, text.length() - 1);
    int unknown = -(places[next] ^ month) >>> Integer.SIZE - 1;
    int near = places[next] - last - 1 >>> Integer.SIZE - 1;
    if ((unknown & near & DateWords.misspeltMonths(text.charAt(month), text.charAt(month + 1)))
        == 0) {
      return false;
    }
    for (int i = next; places[i] <= last; i++) {
      if (places[i] >= first && DateWords.isYear(text, places[i])) {
        return true;
      }
    }
    return false;
  }

  /** Adds the atom that begins here and returns its end, or 0. */
  private int thai() {
    char[] letters = text.array();
    for (int i = DateLeads.longest(letters, at); i >= 0; i = DateLeads.shorter(i)) {
      Lead lead = DateLeads.at(i);
      int end = word(lead, at + DateLeads.length(i));
      if (end > 0) {
        return end;
      }
    }
    return at == monthAt ? misspeltMonth(at) : 0;
  }

  private int word(Lead lead, int end) {
    return switch (lead.sort()) {
      case FULL_MONTH -> add(Kind.MONTH, DateWords.behindSlip(text, end), lead.value());
      case CLIPPED_MONTH ->
          DateWords.endsWord(text, end) ? add(Kind.SHORT_MONTH, end, lead.value()) : 0;
      case SHORT_MONTH -> shortMonth(lead.value());
      case DAY -> day(end);
      case DEICTIC -> deictic(lead, end);
      case ERA -> add(Kind.ERA, end, lead.value());
      case WEEKDAY -> weekdayAlone(lead.value(), end);
      case HALF_YEAR -> add(Kind.HALF_YEAR, end, lead.value());
      case NEW_ERA -> add(Kind.YEAR_WORD, end, lead.value());
      case YEAR -> yearWord(lead, end);
      case QUARTER -> quarter(end);
      case MONTH_WORD -> monthWord(end);
      case TIME_WORD -> add(Kind.TIME_WORD, end, 0);
      case CLOCK -> clock();
    };
  }

  private int add(Kind kind, int end, int value) {
    atoms.add(kind, at, end, value);
    return end;
  }

  private int deictic(Lead lead, int end) {
    boolean goesOn = lead.form().equals("คืนหน้า") && isLetter(text, end);
    boolean ofDay = lead.form().equals("เมื่อคืน") && text.startsWith("วัน", end);
    boolean counted = isCounted();
    return goesOn || ofDay || counted ? 0 : add(Kind.DEICTIC, end, lead.value());
  }

  /** 5 วัน 4 คืนนี้ counts nights, เตือน 2-3 วันนี้ days; in โควิด 19 วันนี้ nothing is counted. */
  private boolean isCounted() {
    int last = atoms.size() - 1;
    char c = text.charAt(at);
    boolean number =
        (c == 'ค' || c == 'ว')
            && atoms.is(last, Kind.NUMBER)
            && atoms.length(last) < 3
            && text.behindSpace(atoms.end(last)) == at;
    return number && (isSpan(last) || (c == 'ค' && isBehindDays(last)));
  }

  /** The gap before the last atom; the lexer may not ask for the one behind it, which may grow. */
  private Gap gapBefore(int atom) {
    return atoms.gap(atom - 1);
  }

  private boolean isBehindDays(int number) {
    return text.endsWith("วัน", text.beforeSpace(atoms.begin(number)));
  }

  private boolean isSpan(int number) {
    if (gapBefore(number) == Gap.DASH) {
      return true;
    }
    return BEFORE_SPANS.before(text, text.beforeSpace(atoms.begin(number))) > 0;
  }

  private int day(int end) {
    int behind = text.behindSpace(end);
    Match weekday = DateWords.weekday(text, behind);
    if (weekday.found()) {
      return add(Kind.WEEKDAY, behindOrdinal(weekday.end()), weekday.value());
    }
    int ordinal = behindOrdinal(behind);
    return ordinal > behind ? add(Kind.DAY_WORD, ordinal, 0) : 0;
  }

  /** Behind ที่, where that follows; ที without its tone mark only before a number. */
  private int behindOrdinal(int end) {
    int from = text.behindSpace(end);
    if (text.startsWith("ที่", from)) {
      return from + "ที่".length();
    }
    boolean misspelt = text.startsWith("ที", from) && isDigit(text, text.behindSpace(from + 2));
    return misspelt ? from + "ที".length() : end;
  }

  /** A weekday without วัน: only with ที่ and a number behind it. */
  private int weekdayAlone(int weekday, int behind) {
    if (isLetter(text, at - 1)) {
      return 0;
    }
    int end = behindOrdinal(behind);
    boolean dated = end > behind && isDigit(text, text.behindSpace(end));
    return dated ? add(Kind.WEEKDAY, end, weekday) : 0;
  }

  private int shortMonth(int month) {
    int end = DateWords.endOfShortMonth(text, at, month);
    return end > 0 ? add(Kind.SHORT_MONTH, end, month) : 0;
  }

  private int monthWord(int end) {
    if (isEvery()) {
      return end;
    }
    return behindMisspeltMonth(add(Kind.MONTH_WORD, end, 0));
  }

  /** ทุก 6 เดือน มิถุนายนและธันวาคม counts months. */
  private boolean isEvery() {
    int last = atoms.size() - 1;
    return atoms.is(last, Kind.NUMBER)
        && text.behindSpace(atoms.end(last)) == at
        && text.endsWith("ทุก", text.beforeSpace(atoms.begin(last)));
  }

  private int misspeltMonth(int from) {
    Match month = DateWords.misspeltMonth(text, from);
    if (!month.found()) {
      return 0;
    }
    atoms.add(Kind.SHORT_MONTH, from, month.end(), month.value());
    return month.end();
  }

  private int clock() {
    if (!mayBeginClock()) {
      return 0;
    }
    Optional<ClockWords.Reading> reading = ClockWords.read(text, at);
    return reading.map(time -> add(Kind.CLOCK, time.end(), time.minutes())).orElse(0);
  }

  /** A clock in words is a word by itself: the letter before it is no part of one longer word. */
  private boolean mayBeginClock() {
    return !isLetter(text, at - 1)
        || BEFORE_CLOCKS.before(text, at) > 0
        || text.startsWith(MIDNIGHT, at);
  }

  /** In 20 ปี the word counts years, in ข้าวนาปี it names a harvest. */
  private int yearWord(Lead lead, int behind) {
    boolean plain = lead.form().equals("ปี");
    if ((plain && countsYears()) || text.endsWith("นา", at)) {
      return 0;
    }
    boolean fiscal = plain && followsBudget();
    return add(Kind.YEAR_WORD, behind, fiscal ? YearSort.FISCAL.code() : lead.value());
  }

  /** A number before ปี, unless that is an ordinal: ไตรมาส 1 ปี 2567, รุ่นที่ 3 ปี 2567. */
  private boolean countsYears() {
    int i = text.beforeSpace(at) - 1;
    if (!isDigit(text, i) || followsQuarter() || followsMonthNumber() || followsYear()) {
      return false;
    }
    while (isDigit(text, i)) {
      i--;
    }
    return !isName(text.beforeSpace(i + 1) - 1);
  }

  /** ไตรมาส 1 และ 2 ปี 2567. */
  private boolean followsQuarter() {
    int last = atoms.size() - 1;
    boolean second = atoms.is(last, Kind.NUMBER) && atoms.is(last - 1, Kind.QUARTER);
    return second && atoms.gap(last - 1) != Gap.OTHER;
  }

  /** วันที่ 5 เดือน 3 ปี 2567. */
  private boolean followsMonthNumber() {
    int last = atoms.size() - 1;
    return atoms.is(last, Kind.NUMBER)
        && atoms.is(last - 1, Kind.MONTH_WORD)
        && atoms.is(last - 2, Kind.NUMBER);
  }

  /** The number before is a year itself: เทียบกับปี 2565 ปี 2566 เพิ่มขึ้น. */
  private boolean followsYear() {
    int last = atoms.size() - 1;
    boolean said =
        switch (last < 1 ? Kind.OTHER_DIGITS : atoms.kind(last - 1)) {
          case YEAR_WORD, ERA, MONTH, SHORT_MONTH -> true;
          default -> false;
        };
    return said
        && atoms.is(last, Kind.NUMBER)
        && atoms.length(last) == 4
        && atoms.gap(last - 1) == Gap.NONE;
  }

  /** Whether the number behind is an ordinal or part of a name: ไตรมาส 1, รุ่นที่ 3, PM2.5. */
  private boolean isName(int i) {
    return (i >= 0 && ".-/".indexOf(text.charAt(i)) >= 0)
        || isLatin(text, i)
        || text.endsWith("ที่", i + 1)
        || text.endsWith("ไตรมาส", i + 1);
  }

  private boolean followsBudget() {
    return BUDGETS.before(text, text.beforeSpace(at)) > 0;
  }

  private int quarter(int behind) {
    boolean counted = isDigit(text, at - 1) || (at > 1 && isDigit(text, at - 2));
    if (counted && !followsYear() && !text.startsWith("ที่", behind)) {
      return 0;
    }
    int i = behindOrdinal(behind);
    i = text.behindSpace(i);
    for (int q = 0; q < QUARTERS.size(); q++) {
      int end = i + QUARTERS.get(q).length();
      if (text.startsWith(QUARTERS.get(q), i) && !isDigit(text, end)) {
        return add(Kind.QUARTER, end, QUARTER_VALUES[q]);
      }
    }
    return 0;
  }

  /** An English month; a web address is skipped whole. */
  private int english(char c) {
    if (text.startsWith("http", at) || text.startsWith("www.", at)) {
      return endOfAddress();
    }
    if (c == 'Q') {
      return quarterOfLetter();
    }
    if (text.startsWith("FY", at) && isFiscalYear()) {
      return add(Kind.YEAR_WORD, at + 2, YearSort.FISCAL.code());
    }
    if (text.startsWith("B.E.", at)) {
      return add(Kind.ERA, at + "B.E.".length(), Era.BUDDHIST.code());
    }
    if (c < 'A' || c > 'S' || !isLatin(text, at + 1)) {
      return 0;
    }
    Match month = DateWords.englishMonth(text, at);
    return month.found() ? add(Kind.SHORT_MONTH, month.end(), month.value()) : 0;
  }

  /** FY2024, FY 2024. */
  private boolean isFiscalYear() {
    return !isLatin(text, at - 1) && isDigit(text, text.behindSpace(at + 2));
  }

  /** Q1 ปี 64. */
  private int quarterOfLetter() {
    boolean alone = !isLatin(text, at - 1) && !isDigit(text, at - 1) && !isLatin(text, at + 2);
    boolean quarter = isDigit(text, at + 1) && !isDigit(text, at + 2) && alone;
    int number = quarter ? text.charAt(at + 1) - '0' : 0;
    return number >= 1 && number <= 4 ? add(Kind.QUARTER, at + 2, number) : 0;
  }

  private int endOfAddress() {
    int i = at;
    while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) < 0x7F) {
      i++;
    }
    return i;
  }
}
