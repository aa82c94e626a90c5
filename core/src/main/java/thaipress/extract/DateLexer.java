package thaipress.extract;

import static thaipress.extract.DateWords.isDigit;
import static thaipress.extract.DateWords.isLatin;
import static thaipress.extract.DateWords.isLetter;
import static thaipress.extract.DateWords.skipSpace;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import thaipress.extract.DateAtoms.Era;
import thaipress.extract.DateAtoms.Kind;
import thaipress.extract.DateAtoms.YearSort;
import thaipress.extract.DateWords.Match;
import thaipress.text.ThaiChars;

/** Finds the atoms of dates in one pass over a folded text. */
final class DateLexer {

  private record Word(String form, Kind kind, int value) {}

  private static final List<Word> DEICTICS =
      List.of(
          deictic("วันนี้", 0),
          deictic("วานนี้", -1),
          deictic("วันพรุ่งนี้", 1),
          deictic("พรุ่งนี้", 1),
          deictic("วันมะรืนนี้", 2),
          deictic("มะรืนนี้", 2),
          deictic("เมื่อวานซืนนี้", -2),
          deictic("เมื่อวานซืน", -2),
          deictic("เมื่อวานนี้", -1),
          deictic("เมื่อวาน", -1),
          deictic("เมื่อเช้านี้", 0),
          deictic("เมื่อคืนนี้", -1),
          deictic("เมื่อคืน", -1),
          deictic("เช้านี้", 0),
          deictic("บ่ายนี้", 0),
          deictic("เย็นนี้", 0),
          deictic("ค่ำนี้", 0),
          deictic("คืนนี้", 0));

  private static final List<Word> ERAS =
      List.of(
          era("พ.ศ.", Era.BUDDHIST),
          era("พ.ศ", Era.BUDDHIST),
          era("พศ.", Era.BUDDHIST),
          era("พ. ศ.", Era.BUDDHIST),
          era("พุทธศักราช", Era.BUDDHIST),
          era("ค.ศ.", Era.CHRISTIAN),
          era("ค.ศ", Era.CHRISTIAN),
          era("คศ.", Era.CHRISTIAN),
          era("ค. ศ.", Era.CHRISTIAN),
          era("คริสต์ศักราช", Era.CHRISTIAN),
          era("คริสตศักราช", Era.CHRISTIAN),
          era("ร.ศ.", Era.RATTANAKOSIN),
          era("รัตนโกสินทร์ศก", Era.RATTANAKOSIN),
          era("รัตนโกสินทรศก", Era.RATTANAKOSIN),
          era("จ.ศ.", Era.CHULA),
          era("จุลศักราช", Era.CHULA));

  private static final List<Word> YEARS =
      List.of(
          year("ปีงบประมาณรายจ่าย", YearSort.FISCAL),
          year("ปีงบประมาณ", YearSort.FISCAL),
          year("ปีงบ", YearSort.FISCAL),
          year("ปีการศึกษา", YearSort.ACADEMIC),
          year("ปีการผลิต", YearSort.CROP),
          year("ปีการเพาะปลูก", YearSort.CROP),
          year("ปีเพาะปลูก", YearSort.CROP),
          year("ปีบัญชี", YearSort.CALENDAR),
          year("ปีภาษี", YearSort.CALENDAR),
          year("ปีใหม่", YearSort.NEW_YEAR),
          year("ศักราชใหม่", YearSort.NEW_YEAR),
          year("ปี", YearSort.CALENDAR));

  private static final List<Word> HALVES =
      List.of(
          new Word("ครึ่งปีแรก", Kind.HALF_YEAR, 1),
          new Word("ครึ่งแรก", Kind.HALF_YEAR, 1),
          new Word("ครึ่งปีหลัง", Kind.HALF_YEAR, 2),
          new Word("ครึ่งหลัง", Kind.HALF_YEAR, 2));

  private static final List<String> QUARTERS =
      List.of("1", "2", "3", "4", "แรก", "สอง", "สาม", "สี่", "หนึ่ง", "สุดท้าย");

  private static final int[] QUARTER_VALUES = {1, 2, 3, 4, 1, 2, 3, 4, 1, 4};

  private static final List<String> CLOCKS =
      List.of(
          "เดือน", "เวลา", "เที่ยง", "ตี", "บ่าย", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก",
          "เจ็ด", "แปด", "เก้า", "สิบ", "ศูนย์");

  private static final List<String> BUDGETS =
      List.of("งบประมาณรายจ่ายประจำ", "งบประมาณรายจ่าย", "งบประมาณประจำ", "งบประมาณ", "งบ");

  /**
   * The pairs of letters with which a word of dates can begin; most places of a text are passed
   * over by them alone.
   */
  private static final BitSet BEGINNINGS = beginnings();

  private final String text;
  private final DateAtoms atoms;
  private final DigitLexer digits;
  private int at;

  private DateLexer(String text) {
    this.text = text;
    this.atoms = new DateAtoms(text);
    this.digits = new DigitLexer(text, atoms);
  }

  /** The atoms of a folded text. */
  static DateAtoms lex(String text) {
    return new DateLexer(text).lex();
  }

  private static Word deictic(String form, int days) {
    return new Word(form, Kind.DEICTIC, days);
  }

  private static Word era(String form, Era era) {
    return new Word(form, Kind.ERA, era.code());
  }

  private static Word year(String form, YearSort sort) {
    return new Word(form, Kind.YEAR_WORD, sort.code());
  }

  private static BitSet beginnings() {
    BitSet pairs = new BitSet(1 << 14);
    for (List<Word> words : List.of(DEICTICS, ERAS, YEARS, HALVES)) {
      words.forEach(word -> pairs.set(pair(word.form(), 0)));
    }
    DateWords.beginnings().forEach(word -> pairs.set(pair(word, 0)));
    CLOCKS.forEach(word -> pairs.set(pair(word, 0)));
    return pairs;
  }

  private static int pair(String text, int at) {
    return ((text.charAt(at) & 0x7F) << 7) | (text.charAt(at + 1) & 0x7F);
  }

  private DateAtoms lex() {
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = isDigit(c) ? digits.lex(at) : word(c);
      at = Math.max(at + 1, end);
    }
    return atoms;
  }

  /** Adds the atom that begins here and returns its end, or 0. */
  private int word(char c) {
    return switch (c) {
      case 'ว' -> day();
      case 'ป' -> yearWord();
      case 'ไ' -> quarter();
      case 'จ', 'อ', 'ศ', 'พ', 'เ', 'ม', 'ก', 'ส', 'ต', 'ธ', 'ค', 'ร', 'บ', 'ห', 'แ' -> anyWord(c);
      default -> c < 0x80 ? english(c) : 0;
    };
  }

  private int anyWord(char c) {
    boolean may = at + 1 < text.length() && BEGINNINGS.get(pair(text, at));
    if (!may) {
      return followsDay() ? misspeltMonth() : 0;
    }
    int end = "พเมกสตธ".indexOf(c) >= 0 ? month() : 0;
    if (end == 0 && "พเมคบ".indexOf(c) >= 0) {
      end = any(DEICTICS);
    }
    if (end == 0 && "จศพคร".indexOf(c) >= 0) {
      end = any(ERAS);
    }
    if (end == 0 && "จอพศเ".indexOf(c) >= 0) {
      end = weekdayAlone();
    }
    if (end == 0) {
      end = wordOfPeriod(c);
    }
    return end == 0 && "เสตบหแศ".indexOf(c) >= 0 ? clock() : end;
  }

  private int wordOfPeriod(char c) {
    return switch (c) {
      case 'ค' -> any(HALVES);
      case 'ศ' -> any(YEARS);
      case 'เ' -> wordsOfTime();
      default -> 0;
    };
  }

  private int add(Kind kind, int end, int value) {
    atoms.add(kind, at, end, value);
    return end;
  }

  private int any(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (text.startsWith(word.form(), at)) {
        return add(word.kind(), at + word.form().length(), word.value());
      }
    }
    return 0;
  }

  private int day() {
    int deictic = any(DEICTICS);
    if (deictic > 0 || !text.startsWith("วัน", at)) {
      return deictic;
    }
    int behind = skipSpace(text, at + "วัน".length());
    Match weekday = DateWords.weekday(text, behind);
    if (weekday.found()) {
      return add(Kind.WEEKDAY, behindOrdinal(weekday.end()), weekday.value());
    }
    int ordinal = behindOrdinal(behind);
    return ordinal > behind ? add(Kind.DAY_WORD, ordinal, 0) : 0;
  }

  /** Behind ที่, where that follows; ที without its tone mark only before a number. */
  private int behindOrdinal(int end) {
    int from = skipSpace(text, end);
    if (text.startsWith("ที่", from)) {
      return from + "ที่".length();
    }
    boolean misspelt = text.startsWith("ที", from) && isDigit(text, skipSpace(text, from + 2));
    return misspelt ? from + "ที".length() : end;
  }

  /** A weekday without วัน: only with ที่ and a number behind it. */
  private int weekdayAlone() {
    Match weekday = DateWords.weekday(text, at);
    if (!weekday.found() || isLetter(text, at - 1)) {
      return 0;
    }
    int end = behindOrdinal(weekday.end());
    boolean dated = end > weekday.end() && isDigit(text, skipSpace(text, end));
    return dated ? add(Kind.WEEKDAY, end, weekday.value()) : 0;
  }

  private int month() {
    Match full = DateWords.fullMonth(text, at);
    if (full.found()) {
      return add(Kind.MONTH, full.end(), full.value());
    }
    Match month = DateWords.clippedMonth(text, at);
    if (!month.found()) {
      month = DateWords.shortMonth(text, at);
    }
    if (month.found()) {
      return add(Kind.SHORT_MONTH, month.end(), month.value());
    }
    return followsDay() ? misspeltMonth() : 0;
  }

  private boolean followsDay() {
    int last = atoms.size() - 1;
    return (atoms.is(last, Kind.NUMBER) || atoms.is(last, Kind.MONTH_WORD))
        && skipSpace(text, atoms.end(last)) == at;
  }

  private int misspeltMonth() {
    Match month = DateWords.misspeltMonth(text, at);
    return month.found() ? add(Kind.SHORT_MONTH, month.end(), month.value()) : 0;
  }

  private int wordsOfTime() {
    if (text.startsWith("เดือน", at)) {
      return add(Kind.MONTH_WORD, at + "เดือน".length(), 0);
    }
    return text.startsWith("เวลา", at) ? add(Kind.TIME_WORD, at + "เวลา".length(), 0) : 0;
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
        || ThaiChars.endsWith(text, at, "เวลา")
        || ThaiChars.endsWith(text, at, "นี้")
        || ThaiChars.endsWith(text, at, "ตอน")
        || ThaiChars.endsWith(text, at, "ถึง")
        || ThaiChars.endsWith(text, at, "ช่วง")
        || ThaiChars.endsWith(text, at, "ตั้งแต่");
  }

  /** In 20 ปี the word counts years, in ข้าวนาปี it names a harvest. */
  private int yearWord() {
    if (countsYears() || ThaiChars.endsWith(text, at, "นา")) {
      return 0;
    }
    int end = any(YEARS);
    return end == at + "ปี".length() && followsBudget() ? makeFiscal(end) : end;
  }

  /** A number before ปี, unless that is an ordinal: ไตรมาส 1 ปี 2567, รุ่นที่ 3 ปี 2567. */
  private boolean countsYears() {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    if (!isDigit(text, i) || text.startsWith("ปีงบประมาณ", at)) {
      return false;
    }
    while (isDigit(text, i)) {
      i--;
    }
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return !isName(i);
  }

  /** Whether the number behind is an ordinal or part of a name: ไตรมาส 1, รุ่นที่ 3, PM2.5. */
  private boolean isName(int i) {
    return (i >= 0 && ".-/".indexOf(text.charAt(i)) >= 0)
        || isLatin(text, i)
        || ThaiChars.endsWith(text, i + 1, "ที่")
        || ThaiChars.endsWith(text, i + 1, "ไตรมาส");
  }

  private boolean followsBudget() {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (String budget : BUDGETS) {
      if (ThaiChars.endsWith(text, end, budget)) {
        return true;
      }
    }
    return false;
  }

  private int makeFiscal(int end) {
    atoms.replaceLast(Kind.YEAR_WORD, YearSort.FISCAL.code());
    return end;
  }

  private int quarter() {
    boolean counted = isDigit(text, at - 1) || (at > 1 && isDigit(text, at - 2));
    if (counted || !text.startsWith("ไตรมาส", at)) {
      return 0;
    }
    int i = behindOrdinal(at + "ไตรมาส".length());
    i = skipSpace(text, i);
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
    if (c < 'A' || c > 'S' || !isLatin(text, at + 1)) {
      return 0;
    }
    Match month = DateWords.englishMonth(text, at);
    return month.found() ? add(Kind.SHORT_MONTH, month.end(), month.value()) : 0;
  }

  private int endOfAddress() {
    int i = at;
    while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) < 0x7F) {
      i++;
    }
    return i;
  }
}
