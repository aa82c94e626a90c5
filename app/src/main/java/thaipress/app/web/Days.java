package thaipress.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A stretch of time as the address names it: two years, months or days, of which either may be
 * missing; years from 2400 are of the Buddhist era.
 */
record Days(String from, String to) {

  static final Days ALL = new Days("", "");

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final int BUDDHIST = 543;
  private static final int FIRST_BUDDHIST = 2400;

  /** Fails where a bound is no time. */
  Days {
    from = common(from);
    to = common(to);
  }

  boolean isAll() {
    return from.isEmpty() && to.isEmpty();
  }

  LocalDate first() {
    return from.isEmpty() ? FIRST : first(from);
  }

  LocalDate last() {
    return to.isEmpty() ? LAST : last(to);
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  /** The same of the common era. */
  private static String common(String given) {
    String text = given.strip();
    if (text.isEmpty()) {
      return text;
    }
    try {
      first(text);
      int year = Integer.parseInt(text, 0, 4, 10);
      return year < FIRST_BUDDHIST ? text : checked(year - BUDDHIST + text.substring(4));
    } catch (DateTimeException | NumberFormatException e) {
      throw new BadInput(
          "expected a year, month or day, as 2019, 2019-04 or 2562-04; found '" + text + "'");
    }
  }

  private static String checked(String text) {
    first(text);
    return text;
  }
}
