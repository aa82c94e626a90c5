package thaipress.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/**
 * Writes dates as Thai texts do: {@code วันพฤหัสบดีที่ 25 เมษายน 2562}, {@code 25 เม.ย. 62}, {@code
 * ปีงบประมาณ พ.ศ. ๒๕๖๗}. What is written so is read again as the same value.
 *
 * <pre>{@code
 * ThaiDateFormat.full().withThaiDigits().format(mention.value());
 * }</pre>
 *
 * <p>Years are of the Buddhist era unless {@link #inChristianEra()} is asked for. Immutable.
 */
public final class ThaiDateFormat {

  private static final List<String> MONTHS =
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

  private static final List<String> SHORT_MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  private static final List<String> WEEKDAYS =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

  private static final List<String> HALVES = List.of("ครึ่งปีแรก", "ครึ่งปีหลัง");

  private static final String YEARLY = " ของทุกปี";

  private static final int BUDDHIST = 543;

  /** Until then the year began on 1 April, so that January to March were of the year before. */
  private static final int LAST_OLD_YEAR = 1940;

  /** The Buddhist years of which two digits are enough. */
  private static final int FIRST_SHORT_YEAR = 2530;

  private static final int LAST_SHORT_YEAR = 2599;

  private final boolean abbreviated;
  private final boolean weekdays;
  private final boolean thaiDigits;
  private final boolean christian;

  private ThaiDateFormat(
      boolean abbreviated, boolean weekdays, boolean thaiDigits, boolean christian) {
    this.abbreviated = abbreviated;
    this.weekdays = weekdays;
    this.thaiDigits = thaiDigits;
    this.christian = christian;
  }

  /** Full month names and years of four digits: {@code 25 เมษายน 2562}. */
  public static ThaiDateFormat full() {
    return new ThaiDateFormat(false, false, false, false);
  }

  /** Abbreviated months, and years of two digits where they are plain: {@code 25 เม.ย. 62}. */
  public static ThaiDateFormat abbreviated() {
    return new ThaiDateFormat(true, false, false, false);
  }

  /** With the day of the week before a day: {@code วันพฤหัสบดีที่ 25 เมษายน 2562}. */
  public ThaiDateFormat withWeekdays() {
    return new ThaiDateFormat(abbreviated, true, thaiDigits, christian);
  }

  /** In Thai digits: {@code ๒๕ เมษายน ๒๕๖๒}. */
  public ThaiDateFormat withThaiDigits() {
    return new ThaiDateFormat(abbreviated, weekdays, true, christian);
  }

  /** With Gregorian years, which always have four digits: {@code 25 เมษายน ค.ศ. 2019}. */
  public ThaiDateFormat inChristianEra() {
    return new ThaiDateFormat(abbreviated, weekdays, thaiDigits, true);
  }

  /** The value in Thai. */
  public String format(DateValue value) {
    String text = text(value);
    return thaiDigits ? inThaiDigits(text) : text;
  }

  private static String inThaiDigits(String text) {
    StringBuilder thai = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      thai.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : c);
    }
    return thai.toString();
  }

  private String text(DateValue value) {
    return switch (value) {
      case DateValue.Day day -> day(day);
      case DateValue.Time time -> clock(time) + " น.";
      case DateValue.Moment moment -> day(moment.day()) + " เวลา " + clock(moment.time()) + " น.";
      case DateValue.Month month -> month(month.month()) + " " + year(month.year(), month.month());
      case DateValue.Year year -> calendarYear(year.year());
      case DateValue.Quarter part -> quarter(part.quarter()) + " " + calendarYear(part.year());
      case DateValue.HalfYear part ->
          HALVES.get(part.half() - 1) + "ของ" + calendarYear(part.year());
      case DateValue.FiscalYear year -> "ปีงบประมาณ " + yearWithEra(year.year());
      case DateValue.FiscalQuarter part ->
          quarter(part.quarter()) + " ปีงบประมาณ " + yearWithEra(part.year());
      case DateValue.AcademicYear year -> "ปีการศึกษา " + year(year.year(), 0);
      case DateValue.Recurring day -> recurring(day);
      case DateValue.RecurringQuarter part -> quarter(part.quarter()) + YEARLY;
      case DateValue.Interval interval -> interval(interval);
    };
  }

  private String day(DateValue.Day day) {
    return weekday(day)
        + day.day()
        + " "
        + month(day.month())
        + " "
        + year(day.year(), day.month());
  }

  private String weekday(DateValue.Day day) {
    return weekdays
        ? day.date().map(date -> "วัน" + name(date.getDayOfWeek()) + "ที่ ").orElse("วันที่ ")
        : "";
  }

  private static String name(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  private String month(int month) {
    return (abbreviated ? SHORT_MONTHS : MONTHS).get(month - 1);
  }

  private static String clock(DateValue.Time time) {
    return String.format(Locale.ROOT, "%02d.%02d", time.hour(), time.minute());
  }

  private static String quarter(int quarter) {
    return "ไตรมาส " + quarter;
  }

  /** A year behind a month, or behind a word that says that it is one with month 0. */
  private String year(int year, int month) {
    if (christian) {
      return month == 0 ? Integer.toString(year) : "ค.ศ. " + year;
    }
    int buddhist = year + BUDDHIST - (year <= LAST_OLD_YEAR && month >= 1 && month <= 3 ? 1 : 0);
    boolean twoDigits =
        abbreviated && month > 0 && buddhist >= FIRST_SHORT_YEAR && buddhist <= LAST_SHORT_YEAR;
    return Integer.toString(twoDigits ? buddhist % 100 : buddhist);
  }

  private String calendarYear(int year) {
    return "ปี " + (abbreviated ? year(year, 0) : yearWithEra(year));
  }

  private String yearWithEra(int year) {
    if (abbreviated) {
      return year(year, 0);
    }
    return (christian ? "ค.ศ. " : "พ.ศ. ") + year(year, 0);
  }

  private String recurring(DateValue.Recurring day) {
    String month = MONTHS.get(day.month() - 1);
    return (day.day() == 0 ? "เดือน" + month : "วันที่ " + day.day() + " " + month) + YEARLY;
  }

  private String interval(DateValue.Interval interval) {
    DateValue to = interval.to();
    if (interval.from() instanceof DateValue.Time first && to instanceof DateValue.Time last) {
      return clock(first) + " - " + clock(last) + " น.";
    }
    if (interval.from() instanceof DateValue.Moment first && to instanceof DateValue.Moment last) {
      return moments(first, last);
    }
    if (interval.from() instanceof DateValue.Day first && to instanceof DateValue.Day last) {
      return days(first, last);
    }
    String from = text(interval.from());
    return (to instanceof DateValue.Recurring ? from.replace(YEARLY, "") : from) + " - " + text(to);
  }

  private String moments(DateValue.Moment from, DateValue.Moment to) {
    return from.day().equals(to.day())
        ? day(from.day()) + " เวลา " + clock(from.time()) + " - " + clock(to.time()) + " น."
        : text(from) + " ถึง" + text(to);
  }

  private String days(DateValue.Day from, DateValue.Day to) {
    boolean sameMonth =
        !weekdays
            && from.year() == to.year()
            && from.month() == to.month()
            && from.day() < to.day();
    return sameMonth ? from.day() + "-" + day(to) : day(from) + " - " + day(to);
  }
}
