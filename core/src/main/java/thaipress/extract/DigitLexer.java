package thaipress.extract;

import static thaipress.extract.DateWords.isDigit;
import static thaipress.extract.DateWords.isLatin;
import static thaipress.extract.DateWords.isLetter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thaipress.extract.DateAtoms.Kind;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/**
 * What a run of digits is: a plain number, a date or a time in digits, or something that is no part
 * of a date at all, as money and telephone numbers.
 */
final class DigitLexer {

  private static final List<String> HALVES_OF_DAY = List.of("AM", "PM", "a.m.", "p.m.");

  private static final Terms NOON = Terms.of("ก่อนเที่ยง หลังเที่ยง");

  private static final String HOURS = "hrs";

  private static final int LONGEST_NUMBER = 4;

  private static final int MOST_DIGITS = 8;

  /** What two digits of a Buddhist year leave out. */
  private static final int CENTURY = 2500;

  private static final String DASHES = "-–—";

  /** What a word that makes a time of a number begins with. */
  private static final LetterPairs UNITS = units();

  private final CharText text;
  private final DateAtoms atoms;
  private int begin;

  /** Behind the first digits; where they are more than a number has, behind some of them. */
  private int numberEnd;

  /** What the first digits mean, where they are four or less. */
  private int number;

  /** Behind the digits behind the sign that stands behind the first. */
  private int secondEnd;

  private static LetterPairs units() {
    LetterPairs units = LetterPairs.beginning(HOURS, "น.", "นาฬิกา", "โมง", "ทุ่ม");
    NOON.all().forEach(units::add);
    for (String half : HALVES_OF_DAY) {
      units.add(half.toLowerCase(Locale.ROOT));
      units.add(half.toUpperCase(Locale.ROOT));
    }
    return units;
  }

  DigitLexer(CharText text, DateAtoms atoms) {
    this.text = text;
    this.atoms = atoms;
  }

  /**
   * Adds the atom whose first digit stands at {@code at}, and returns its end; 0 where it is a
   * {@link #plain} number.
   */
  int lex(int at) {
    readNumber(at);
    int end = numberEnd;
    if (isPartOfCode(at) || end - at > LONGEST_NUMBER) {
      return other(endOfCode(end));
    }
    return end < text.length() ? more(end, text.charAt(end)) : 0;
  }

  /** Adds the first digits as a number, and returns their end. */
  int plain() {
    return add(Kind.NUMBER, numberEnd, number);
  }

  /** What the digits are together with what stands behind them, if more than a number. */
  private int more(int end, char behind) {
    if (behind > ' ' && behind < 0x7F) {
      return withSigns(end, behind);
    }
    int date = behind == ' ' ? spacedDate(end) : 0;
    return date > 0 ? date : clockOfUnit(end);
  }

  private int withSigns(int end, char sign) {
    secondEnd = endOfDigits(end + 1);
    if (secondEnd == end + 1) {
      return withSign(end, sign);
    }
    int date = dateOrPair(end, sign);
    if (date > 0) {
      return date;
    }
    int clock = clock(end, sign);
    return clock > 0 ? clock : amountOrCode(end, sign);
  }

  /** 1430hrs, 7th, 45%: no digits stand behind the sign. */
  private int withSign(int end, char sign) {
    int clock = clockOfUnit(end);
    if (clock > 0 || isOrdinal(end)) {
      return clock;
    }
    return sign == '%' || isLatinGlued(end) ? other(end + 1) : 0;
  }

  private int add(Kind kind, int end, int value) {
    atoms.add(kind, begin, end, value);
    return end;
  }

  private int other(int end) {
    return add(Kind.OTHER_DIGITS, end, 0);
  }

  /** COVID-19, A4, ก.1: digits that a Latin letter or a hyphen behind one leads up to. */
  private boolean isPartOfCode(int at) {
    if (at == 0) {
      return false;
    }
    char c = text.charAt(at - 1);
    if (c <= ' ' || c > '~') {
      return false;
    }
    if ((c == 'T' && isDateBefore(at - 1)) || isYearSaid(at)) {
      return false;
    }
    boolean joined = "-_/:.=".indexOf(c) >= 0 && isLatin(text, at - 2);
    return isLatin(text, at - 1) || joined || "=_".indexOf(c) >= 0;
  }

  /** 2019-04-25T10:00. */
  private boolean isDateBefore(int end) {
    int last = atoms.size() - 1;
    return atoms.is(last, Kind.NUMERIC_DATE) && atoms.end(last) == end;
  }

  /** FY2024, B.E.2533. */
  private boolean isYearSaid(int end) {
    int last = atoms.size() - 1;
    boolean word = atoms.is(last, Kind.YEAR_WORD) || atoms.is(last, Kind.ERA);
    return word && atoms.end(last) == end;
  }

  private int endOfCode(int end) {
    int i = end;
    while (i < text.length() && (isDigit(text, i) || isLatin(text, i))) {
      i++;
    }
    return i;
  }

  private int endOfDigits(int from) {
    int i = from;
    while (isDigit(text, i)) {
      i++;
    }
    return i;
  }

  /** How many digits there are could not be foreseen, so each of the first is taken or not. */
  private void readNumber(int at) {
    begin = at;
    numberEnd = at;
    number = 0;
    int taken = 1;
    int last = Math.min(at + LONGEST_NUMBER, text.length() - 1);
    for (int i = at; i <= last; i++) {
      char c = text.charAt(i);
      taken &= ThaiChars.asciiDigits(c);
      number += -taken & 9 * number + c - '0';
      numberEnd += taken;
    }
  }

  private boolean is(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private int value(int from, int end) {
    int value = 0;
    for (int i = from; i < end && end - from <= MOST_DIGITS; i++) {
      value = 10 * value + text.charAt(i) - '0';
    }
    return end - from <= MOST_DIGITS ? value : -1;
  }

  // 25/4/2562, 2566/67, 1/2567

  private int dateOrPair(int end, char separator) {
    boolean separates = separator == '/' || separator == '-' || separator == '.';
    if (!separates) {
      return 0;
    }
    int second = secondEnd;
    if (is(second, separator) && isDigit(text, second + 1)) {
      return threeNumbers(end, second, endOfDigits(second + 1), separator);
    }
    return separator == '/' ? twoNumbers(end, second) : 0;
  }

  /** 25 / 04 / 2562. */
  private int spacedDate(int end) {
    int second = behindSlash(end);
    int third = second > 0 ? behindSlash(endOfDigits(second)) : 0;
    if (third == 0 || end - begin > 2 || endOfDigits(third) - third != 4) {
      return 0;
    }
    int month = value(second, endOfDigits(second));
    return isDay(number, month)
        ? add(Kind.NUMERIC_DATE, third + 4, value(third, third + 4) * 10_000 + month * 100 + number)
        : 0;
  }

  /** Behind a slash between spaces, where a digit stands, or 0. */
  private int behindSlash(int end) {
    boolean slash = is(end + 1, '/') && text.startsWith(" / ", end);
    return slash && isDigit(text, end + 3) ? end + 3 : 0;
  }

  private int threeNumbers(int first, int second, int third, char separator) {
    boolean longer = is(third, separator) && isDigit(text, third + 1);
    int b = value(first + 1, second);
    int c = value(second + 1, third);
    if (longer || second - first > 3) {
      return 0;
    }
    if (first - begin == 4 && third - second <= 3 && isDay(c, b)) {
      return add(Kind.NUMERIC_DATE, third, number * 10_000 + b * 100 + c);
    }
    int digits = third - second - 1;
    if (first - begin > 2 || (digits != 4 && (digits != 2 || separator == '.'))) {
      return 0;
    }
    if (isDay(number, b)) {
      return add(Kind.NUMERIC_DATE, third, c * 10_000 + b * 100 + number);
    }
    return digits == 4 && isDay(b, number)
        ? add(Kind.NUMERIC_DATE, third, c * 10_000 + number * 100 + b)
        : 0;
  }

  private static boolean isDay(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private int twoNumbers(int first, int second) {
    int b = value(first + 1, second);
    int digits = second - first - 1;
    boolean years = first - begin == 4 && (digits == 4 || digits == 2);
    if (years && b % 100 == (number + 1) % 100) {
      int later = digits == 4 ? b : (number + 1);
      return add(Kind.YEAR_PAIR, second, number * 10_000 + later);
    }
    if (isShortPair(first - begin, b, digits)) {
      return add(Kind.YEAR_PAIR, second, (CENTURY + number) * 10_000 + CENTURY + b);
    }
    if (isFirstOfRange(first - begin, b, digits, second)) {
      return add(Kind.NUMERIC_DAY, second, b * 100 + number);
    }
    return digits == 4 && first - begin <= 2 && !is(second, '/')
        ? add(Kind.SERIAL, second, b * 100 + number)
        : 0;
  }

  /** The 65/66 of ปี 65/66. */
  private boolean isShortPair(int firstDigits, int b, int digits) {
    int last = atoms.size() - 1;
    return firstDigits == 2
        && digits == 2
        && number >= 50
        && b == number + 1
        && atoms.is(last, Kind.YEAR_WORD)
        && text.behindSpace(atoms.end(last)) == begin;
  }

  /** The 25/1 of 25/1 - 30/1/2567; alone it may be anything. */
  private boolean isFirstOfRange(int dayDigits, int month, int digits, int end) {
    if (dayDigits > 2 || digits > 2 || !isDay(number, month)) {
      return false;
    }
    int dash = text.behindSpace(end);
    int until = text.startsWith("ถึง", dash) ? dash + "ถึง".length() : dash + 1;
    boolean joined =
        until > dash + 1 || (dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0);
    int next = text.behindSpace(until);
    int last = endOfDigits(next);
    boolean whole = joined && last > next && last - next <= 2 && is(last, '/');
    int lastMonth = endOfDigits(last + 1);
    return whole && is(lastMonth, '/') && isDigit(text, lastMonth + 1);
  }

  // 09.00 น., 9:30

  private int clock(int end, char sign) {
    int minutes = minutesOfDay(end, sign);
    if (minutes < 0) {
      return 0;
    }
    int behind = end + 3;
    if (is(behind, ':') && isDigit(text, behind + 1) && endOfDigits(behind + 1) == behind + 3) {
      behind += 3;
    }
    int unit = behindUnit(behind);
    if (unit > 0) {
      return add(Kind.CLOCK, unit, minutes);
    }
    int half = behindHalfOfDay(behind);
    if (half > 0) {
      return add(Kind.CLOCK, half, isAfternoon(behind) ? minutes % 720 + 720 : minutes % 720);
    }
    return add(Kind.MAYBE_CLOCK, behind, minutes);
  }

  private int clockOfUnit(int end) {
    return mayBeUnit(text.behindSpace(end)) ? clockByUnit(end) : 0;
  }

  /** Whether a word that makes a time of a number may begin here, by its first two letters. */
  private boolean mayBeUnit(int at) {
    return at + 1 < text.length() && UNITS.passes(text.charAt(at), text.charAt(at + 1));
  }

  private int clockByUnit(int end) {
    int unit = text.behindSpace(end);
    return isHours(end, unit) ? add(Kind.CLOCK, behindHours(unit), hours()) : wordClock(end);
  }

  /** 1430hrs, 1430 hrs. */
  private boolean isHours(int end, int unit) {
    return end - begin == 4
        && text.startsWith(HOURS, unit)
        && number / 100 < 24
        && number % 100 < 60;
  }

  private int behindHours(int unit) {
    return unit + HOURS.length();
  }

  private int hours() {
    return number / 100 * 60 + number % 100;
  }

  private int minutesOfDay(int end, char sign) {
    boolean shaped =
        end - begin <= 2
            && (sign == '.' || sign == ':')
            && secondEnd == end + 3
            && !isFraction(end + 3);
    if (!shaped) {
      return -1;
    }
    int minute = value(end + 1, end + 3);
    return (number < 24 && minute < 60) || (number == 24 && minute == 0)
        ? number * 60 + minute
        : -1;
  }

  private boolean isFraction(int at) {
    return ((is(at, '.') || is(at, ',')) && isDigit(text, at + 1)) || is(at, '%');
  }

  /** Behind น., น or นาฬิกา, or 0. The น. of น.ส. is a lady's. */
  private int behindUnit(int at) {
    int i = text.behindSpace(at);
    if (text.startsWith("นาฬิกา", i)) {
      return i + "นาฬิกา".length();
    }
    if (text.startsWith("น.", i)) {
      return isTitle(i + 2) ? 0 : i + 2;
    }
    if (text.startsWith(HOURS, i)) {
      return behindHours(i);
    }
    return is(i, 'น') && !isLetter(text, i + 1) && !is(i + 1, '.') ? i + 1 : 0;
  }

  /** Behind AM, PM, ก่อนเที่ยง or หลังเที่ยง, or 0. */
  private int behindHalfOfDay(int at) {
    int i = text.behindSpace(at);
    int noon = NOON.at(text, i);
    if (noon > 0) {
      return isLatin(text, i + noon) ? 0 : i + noon;
    }
    if (!isLatin(text, i)) {
      return 0;
    }
    for (String word : HALVES_OF_DAY) {
      boolean here = text.startsWithIgnoringCase(word, i);
      if (here && !isLatin(text, i + word.length())) {
        return i + word.length();
      }
    }
    return 0;
  }

  private boolean isAfternoon(int at) {
    int i = text.behindSpace(at);
    return is(i, 'p') || is(i, 'P') || is(i, 'ห');
  }

  private boolean isTitle(int at) {
    return isLetter(text, at) && is(at + 1, '.');
  }

  /** 9 โมงเช้า, 3 ทุ่ม, 9 นาฬิกา, 9 น. */
  private int wordClock(int end) {
    if (end - begin > 2) {
      return 0;
    }
    int unit = text.behindSpace(end);
    if (text.startsWith("น.", unit) && !isLetter(text, unit + 2) && number <= 24) {
      return add(Kind.CLOCK, unit + 2, number * 60);
    }
    int half = behindHalfOfDay(end);
    if (half > 0 && number >= 1 && number <= 12) {
      int hour = number % 12 + (isAfternoon(end) ? 12 : 0);
      return add(Kind.CLOCK, half, hour * 60);
    }
    boolean clock =
        text.startsWith("โมง", unit)
            || text.startsWith("ทุ่ม", unit)
            || text.startsWith("นาฬิกา", unit);
    if (!clock) {
      return 0;
    }
    Optional<ClockWords.Reading> time = ClockWords.read(text, begin);
    return time.map(reading -> add(Kind.CLOCK, reading.end(), reading.minutes())).orElse(0);
  }

  // 1,500, 02-123-4567, 3.50, 4x4

  private int amountOrCode(int end, char sign) {
    int digits = secondEnd - end - 1;
    return switch (sign) {
      case '.' -> other(endOfAmount(secondEnd));
      case ',' -> digits == 3 ? other(endOfAmount(secondEnd)) : 0;
      case '%' -> other(end + 1);
      case '-' -> isTelephone(digits) ? other(endOfTelephone(secondEnd)) : 0;
      // The number before the slash of 1/26 is none of a date's, that behind it may be.
      case '/' -> other(end);
      default -> isLatinGlued(end) ? other(end + 1) : 0;
    };
  }

  private boolean isTelephone(int digits) {
    return digits > 4 || (is(begin, '0') && digits > 2);
  }

  /** 7th. */
  private boolean isOrdinal(int end) {
    return end - begin <= 2
        && !isLatin(text, end + 2)
        && (text.startsWith("th", end)
            || text.startsWith("st", end)
            || text.startsWith("nd", end)
            || text.startsWith("rd", end));
  }

  private boolean isLatinGlued(int end) {
    return isLatin(text, end) && end - begin < 4;
  }

  private int endOfAmount(int from) {
    int i = from;
    while (isDigit(text, i) || ((is(i, ',') || is(i, '.')) && isDigit(text, i + 1))) {
      i++;
    }
    return i;
  }

  private int endOfTelephone(int from) {
    int i = from;
    while (isDigit(text, i) || (is(i, '-') && isDigit(text, i + 1))) {
      i++;
    }
    return i;
  }
}
