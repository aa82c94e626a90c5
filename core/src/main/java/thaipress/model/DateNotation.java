package thaipress.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the notation that {@link DateValue#notation()} writes. */
final class DateNotation {

  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME = Pattern.compile("T([0-9]{2}):([0-9]{2})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
  private static final Pattern YEAR = Pattern.compile("(FY|AY|)([0-9]{4})");
  private static final Pattern PART = Pattern.compile("(FY|)([0-9]{4})-([QH])([1-4])");
  private static final Pattern RECURRING = Pattern.compile("--([0-9]{2})(?:-([0-9]{2}))?");
  private static final Pattern RECURRING_QUARTER = Pattern.compile("--Q([1-4])");

  private static final int MOST_MONTHS = 12;
  private static final int MOST_DAYS = 39;

  private final String notation;

  DateNotation(String notation) {
    this.notation = notation;
  }

  DateValue value() {
    int slash = notation.indexOf('/');
    return slash < 0
        ? single(notation)
        : new DateValue.Interval(
            single(notation.substring(0, slash)), single(notation.substring(slash + 1)));
  }

  private DateValue single(String text) {
    int time = text.indexOf('T');
    if (time > 0) {
      return new DateValue.Moment(day(text.substring(0, time)), time(text.substring(time)));
    }
    if (time == 0) {
      return time(text);
    }
    return text.startsWith("--") ? recurring(text) : dated(text);
  }

  private DateValue dated(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return new DateValue.Month(number(month, 1), monthOf(number(month, 2)));
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return year(year.group(1), number(year, 2));
    }
    Matcher part = PART.matcher(text);
    return part.matches() ? part(part) : day(text);
  }

  private static DateValue year(String sort, int year) {
    return switch (sort) {
      case "FY" -> new DateValue.FiscalYear(year);
      case "AY" -> new DateValue.AcademicYear(year);
      default -> new DateValue.Year(year);
    };
  }

  private DateValue part(Matcher part) {
    boolean fiscal = part.group(1).equals("FY");
    int year = number(part, 2);
    int number = number(part, 4);
    if (part.group(3).equals("Q")) {
      return fiscal
          ? new DateValue.FiscalQuarter(year, number)
          : new DateValue.Quarter(year, number);
    }
    if (fiscal || number > 2) {
      throw unreadable();
    }
    return new DateValue.HalfYear(year, number);
  }

  private DateValue.Day day(String text) {
    Matcher day = matching(DAY, text);
    return new DateValue.Day(number(day, 1), monthOf(number(day, 2)), dayOf(number(day, 3)));
  }

  private DateValue.Time time(String text) {
    Matcher time = matching(TIME, text);
    int hour = number(time, 1);
    int minute = number(time, 2);
    if (60 * hour + minute > 24 * 60 || minute > 59) {
      throw unreadable();
    }
    return new DateValue.Time(hour, minute);
  }

  private DateValue recurring(String text) {
    Matcher quarter = RECURRING_QUARTER.matcher(text);
    if (quarter.matches()) {
      return new DateValue.RecurringQuarter(number(quarter, 1));
    }
    Matcher day = matching(RECURRING, text);
    int number = day.group(2) == null ? 0 : dayOf(number(day, 2));
    return new DateValue.Recurring(monthOf(number(day, 1)), number);
  }

  private int monthOf(int month) {
    if (month < 1 || month > MOST_MONTHS) {
      throw unreadable();
    }
    return month;
  }

  /** A day need not exist, but that of a text is no more than a slip of the pen away from one. */
  private int dayOf(int day) {
    if (day < 1 || day > MOST_DAYS) {
      throw unreadable();
    }
    return day;
  }

  private Matcher matching(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw unreadable();
    }
    return matcher;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "notation must be a date as 2019-04-25, T09:00, FY2024 or two with a slash between, was '"
            + notation
            + "'");
  }
}
