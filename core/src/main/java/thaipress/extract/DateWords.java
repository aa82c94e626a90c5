package thaipress.extract;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** The words of the calendar and how they are written, misspellings among them. */
final class DateWords {

  private static final List<String> FULL =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");

  private static final List<String> CLIPPED =
      List.of(
          "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา", "กรกฎา", "สิงหา", "กันยา", "ตุลา",
          "พฤศจิกา", "ธันวา");

  /** The letters of the abbreviations; dots and a space may stand behind the syllables. */
  private static final List<String> LETTERS =
      List.of(
          "ม|ค", "ก|พ", "มี|ค", "เม|ย", "พ|ค", "มิ|ย", "ก|ค", "ส|ค", "ก|ย", "ต|ค", "พ|ย", "ธ|ค");

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> WEEKDAYS =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

  private static final List<String> THURSDAYS = List.of("พฤหัสฯ", "พฤหัสบดิ์", "พฤหัสดี", "พฤหัส");

  private static final int THURSDAY = 4;

  private static final WordTrie WEEKDAY_NAMES =
      new WordTrie(Stream.concat(WEEKDAYS.stream(), THURSDAYS.stream()).toList());

  /** The fewest letters of a full month name of which one is missing. */
  static final int SHORTEST_MONTH = 5;

  /** The most letters of one that has one too many. */
  static final int LONGEST_MONTH = 12;

  /** The first letter of a month. */
  private static final int FIRST = 1;

  /** One that may be the second of a month misspelt in its first. */
  private static final int SECOND = 1 << 1;

  /** The second letter of a month, which is the first where that is missing. */
  private static final int FIRST_LEFT = 1 << 2;

  /** The third letter of a month, which is the second where the first is missing. */
  private static final int SECOND_LEFT = 1 << 3;

  private static final int LETTER_MASK = 0x7F;

  /** By the last seven bits of a letter which of these it is. */
  private static final byte[] SLIPS = new byte[LETTER_MASK + 1];

  static {
    for (String name : FULL) {
      addSlip(name.charAt(0), FIRST | SECOND);
      addSlip(name.charAt(1), SECOND | FIRST_LEFT);
      addSlip(name.charAt(2), SECOND_LEFT);
    }
  }

  private DateWords() {}

  private static void addSlip(char letter, int role) {
    SLIPS[letter & LETTER_MASK] |= (byte) role;
  }

  /** What was matched: which of the list, and where it ends; {@link #NONE} for nothing. */
  record Match(int value, int end) {
    static final Match NONE = new Match(0, 0);

    boolean found() {
      return end > 0;
    }
  }

  /** Each full month name, common misspellings too, with its month. */
  static void fullMonths(ObjIntConsumer<String> names) {
    each(FULL, names);
    names.accept("กรกฏาคม", 7);
    names.accept("กุมภาพันธ", 2);
  }

  /** Each clipped month name with its month; a word only where {@link #endsWord} says so. */
  static void clippedMonths(ObjIntConsumer<String> names) {
    each(CLIPPED, names);
    names.accept("กรกฏา", 7);
    names.accept("กุมภาพัน", 2);
  }

  /** What the abbreviations of the months begin with; {@link #endOfShortMonth} reads them. */
  static void shortMonths(ObjIntConsumer<String> beginnings) {
    for (int i = 0; i < LETTERS.size(); i++) {
      String letters = LETTERS.get(i);
      beginnings.accept(letters.replace('|', '.'), i + 1);
      beginnings.accept(letters.replace("|", ". "), i + 1);
      beginnings.accept(letters.replace("|", ""), i + 1);
    }
  }

  /** The first three letters of each English month. */
  static void englishMonths(Consumer<String> beginnings) {
    ENGLISH.forEach(name -> beginnings.accept(name.substring(0, 3)));
  }

  /** Each weekday's name, วัน before it not included, 1 for Monday. */
  static void weekdays(ObjIntConsumer<String> names) {
    each(WEEKDAYS, names);
    THURSDAYS.forEach(name -> names.accept(name, THURSDAY));
  }

  private static void each(List<String> words, ObjIntConsumer<String> names) {
    for (int i = 0; i < words.size(); i++) {
      names.accept(words.get(i), i + 1);
    }
  }

  /** Behind a slip of the keys at the end of a month's name: กุมภาพันธุ์, กรกฎาคมม 2567. */
  static int behindSlip(CharText text, int end) {
    int i = end;
    while (i < text.length() && !ThaiChars.isClusterBoundary(text, i)) {
      i++;
    }
    boolean twice = isLetter(text, i) && text.charAt(i) == text.charAt(i - 1);
    return twice && !isLetter(text, i + 1) ? i + 1 : i;
  }

  /** Whether a clipped month may end here: ตุลา, not ตุลาการ. */
  static boolean endsWord(CharText text, int at) {
    return !isLetter(text, at) || text.startsWith("นี้", at) || text.startsWith("ที่ผ่าน", at);
  }

  /**
   * Where the abbreviation of a month ends that begins with its first letters here: ม.ค., ม.ค, มค.,
   * ม. ค.; without any dot only where no letter stands beside it.
   *
   * @return 0 where it does not go on as it should
   */
  static int endOfShortMonth(CharText text, int at, int month) {
    String letters = LETTERS.get(month - 1);
    int last = letters.length() - 1;
    int i = at + last - 1;
    boolean dotted = isDot(text, i);
    i = dotted ? text.behindSpace(i + 1) : i;
    if (i >= text.length() || text.charAt(i) != letters.charAt(last)) {
      return 0;
    }
    i++;
    if (isDot(text, i)) {
      return isAbbreviationGoingOn(text, i + 1) ? 0 : i + 1;
    }
    boolean alone = !isLetter(text, i) && (dotted || !isLetter(text, at - 1));
    return alone ? i : 0;
  }

  /** ก.พ.ร. is a body, not February. */
  private static boolean isAbbreviationGoingOn(CharText text, int at) {
    return isLetter(text, at) && isDot(text, at + 1);
  }

  private static boolean isDot(CharText text, int at) {
    return at < text.length() && text.charAt(at) == '.';
  }

  /** An English month name by which a capital begins. */
  static Match englishMonth(CharText text, int at) {
    if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return Match.NONE;
    }
    Match full = oneOf(ENGLISH, text, at);
    if (full.found()) {
      return isLatin(text, full.end()) ? Match.NONE : full;
    }
    for (int i = 0; i < ENGLISH.size(); i++) {
      int end = at + 3;
      if (text.regionMatches(at, ENGLISH.get(i), 0, 3) && !isLatin(text, end)) {
        return new Match(i + 1, isDot(text, end) ? end + 1 : end);
      }
    }
    return Match.NONE;
  }

  /**
   * A full month name with one wrong, missing, additional or exchanged letter, standing alone
   * before a year.
   */
  static Match misspeltMonth(CharText text, int at) {
    int end = endOfMonthWord(text, at);
    if (end == 0) {
      return Match.NONE;
    }
    String word = text.substring(at, end);
    for (int i = 0; i < FULL.size(); i++) {
      if (isNear(word, FULL.get(i))) {
        return new Match(i + 1, end);
      }
    }
    return Match.NONE;
  }

  /** 1 where a {@link #misspeltMonth} may begin with these two letters, else 0. */
  static int misspeltMonths(char first, char second) {
    int a = SLIPS[first & LETTER_MASK];
    int b = SLIPS[second & LETTER_MASK];
    return (a | b >> 1 | a >> 2 & b >> 3) & 1;
  }

  /**
   * Where the word that stands here ends, if it is as long as a month's name before a year; or 0.
   */
  static int endOfMonthWord(CharText text, int at) {
    if (!isLetter(text, at + SHORTEST_MONTH - 1)) {
      return 0;
    }
    int end = at;
    while (isLetter(text, end) && end - at <= LONGEST_MONTH) {
      end++;
    }
    boolean fits = end - at >= SHORTEST_MONTH && end - at <= LONGEST_MONTH;
    return fits && isYear(text, text.behindSpace(end)) ? end : 0;
  }

  /** Whether what begins here begins as a year behind a month does. */
  static boolean isYear(CharText text, int at) {
    return isDigit(text, at) ? isDigit(text, at + 1) : text.startsWith("พ.ศ", at);
  }

  /** Whether two words differ in at most one letter, or in two neighbours exchanged. */
  private static boolean isNear(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int left = Math.max(a.length(), b.length()) - head - tail;
    return left <= 1
        || (left == 2
            && a.length() == b.length()
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head));
  }

  /** A weekday's name, วัน before it not included. */
  static Match weekday(CharText text, int at) {
    int name = WEEKDAY_NAMES.longest(text.array(), at);
    if (name < 0) {
      return Match.NONE;
    }
    int day = name < WEEKDAYS.size() ? name + 1 : THURSDAY;
    return new Match(day, at + WEEKDAY_NAMES.length(name));
  }

  private static Match oneOf(List<String> words, CharText text, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (text.startsWith(words.get(i), at)) {
        return new Match(i + 1, at + words.get(i).length());
      }
    }
    return Match.NONE;
  }

  static boolean isDigit(CharText text, int at) {
    return at >= 0 && at < text.length() && ThaiChars.isAsciiDigit(text.charAt(at));
  }

  static boolean isLetter(CharText text, int at) {
    return at >= 0 && at < text.length() && ThaiChars.isLetter(text.charAt(at));
  }

  static boolean isLatin(CharText text, int at) {
    return at >= 0
        && at < text.length()
        && (text.charAt(at) | 0x20) >= 'a'
        && (text.charAt(at) | 0x20) <= 'z';
  }
}
