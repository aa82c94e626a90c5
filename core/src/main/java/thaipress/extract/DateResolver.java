package thaipress.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateDraft.Clock;
import thaipress.model.DateValue;
import thaipress.text.CharText;

/** Gives drafts their values: what the text leaves out is inferred from the days it speaks from. */
final class DateResolver {

  private static final int FAR = 9;

  /** Before and behind the nearest date of which the text says the weekday. */
  private static final int[] YEARS_AROUND = {0, -1, 1};

  private final CharText text;
  private final DateAnchor anchor;
  private final RecurringDates recurring;

  DateResolver(CharText text, DateAnchor anchor, List<DateDraft> drafts) {
    this.text = text;
    this.anchor = anchor;
    this.recurring = RecurringDates.of(text, drafts);
  }

  /** A value and whether part of it was inferred. */
  record Resolved(DateValue value, boolean inferred, boolean recurring) {
    Resolved(DateValue value, boolean inferred) {
      this(
          value,
          inferred,
          value instanceof DateValue.Recurring || value instanceof DateValue.RecurringQuarter);
    }
  }

  /** The day of a point, or null where there is no such day. */
  static @Nullable LocalDate date(DatePoint point) {
    return new DateValue.Day(point.year(), point.month(), point.day()).date().orElse(null);
  }

  /** The value of a draft; null where the text does not make it plain. */
  @Nullable Resolved resolve(DateDraft draft) {
    DatePoint from = draft.from();
    if (from == null) {
      Clock clock = draft.clock();
      return clock == null ? null : new Resolved(time(clock), false);
    }
    if (recurring.contains(draft)) {
      return new Resolved(recurringValue(draft), false, true);
    }
    DatePoint to = draft.to();
    if (to != null) {
      return range(draft, from, to);
    }
    DateValue value = value(dated(from, draft), draft.clock());
    return value == null ? null : new Resolved(value, isInferred(from));
  }

  private static boolean isInferred(DatePoint point) {
    return point.year() == DatePoint.NONE;
  }

  private static DateValue time(Clock clock) {
    DateValue.Time from = timeOf(clock.minutes());
    return clock.isRange() ? new DateValue.Interval(from, timeOf(clock.until())) : from;
  }

  private static DateValue.Time timeOf(int minutes) {
    return new DateValue.Time(minutes / 60, minutes % 60);
  }

  // Single dates

  /** The value of a point, or null; a day has a time where one is given. */
  private @Nullable DateValue value(DatePoint point, @Nullable Clock clock) {
    DateValue value = value(point);
    return clock != null && value instanceof DateValue.Day day ? moments(day, clock) : value;
  }

  private static DateValue moments(DateValue.Day day, Clock clock) {
    DateValue.Moment from = new DateValue.Moment(day, timeOf(clock.minutes()));
    return clock.isRange()
        ? new DateValue.Interval(from, new DateValue.Moment(day, timeOf(clock.until())))
        : from;
  }

  /** The point with the year that the text or its page makes plain. */
  private DatePoint dated(DatePoint point, DateDraft draft) {
    if (point.hasYear() || (point.month() == 0 && !point.shape().isPartOfYear())) {
      return point;
    }
    LocalDate near = anchor.page() == null && point.isSaidOn() ? anchor.today() : anchor.page();
    if (near == null) {
      return point;
    }
    return point.withYear(
        point.weekday() > 0 ? yearOfWeekday(point, near) : year(point, draft, near));
  }

  /** The year next to the anchor's in which the day falls on the weekday that the text gives. */
  private static int yearOfWeekday(DatePoint point, LocalDate day) {
    for (int shift : YEARS_AROUND) {
      LocalDate date = date(point.withYear(day.getYear() + shift));
      if (date != null && date.getDayOfWeek().getValue() == point.weekday()) {
        return day.getYear() + shift;
      }
    }
    return day.getYear();
  }

  /** The anchor's year, unless that is far off or on the wrong side of what the text says. */
  private int year(DatePoint point, DateDraft draft, LocalDate day) {
    int said = yearsAway(draft);
    if (said != DatePoint.NONE) {
      return day.getYear() + said;
    }
    if (point.shape() == DatePoint.Shape.HALF_YEAR) {
      return day.getYear();
    }
    int months = monthOf(point) - day.getMonthValue();
    if (months > 0 && (months >= FAR || says(draft, "ที่ผ่านมา"))) {
      return day.getYear() - 1;
    }
    boolean soon = months <= -FAR && point.shape() != DatePoint.Shape.QUARTER;
    return soon || (months < 0 && says(draft, "หน้า")) ? day.getYear() + 1 : day.getYear();
  }

  /** ของปีที่แล้ว, ปีนี้, ปีหน้า behind a date say how many years away it is. */
  private int yearsAway(DateDraft draft) {
    int at = text.behindSpace(draft.end());
    int year = text.startsWith("ของ", at) ? text.behindSpace(at + "ของ".length()) : at;
    if (!text.startsWith("ปี", year)) {
      return DatePoint.NONE;
    }
    int word = year + "ปี".length();
    if (text.startsWith("นี้", word)) {
      return 0;
    }
    if (text.startsWith("หน้า", word)) {
      return 1;
    }
    boolean before =
        text.startsWith("ที่แล้ว", word)
            || text.startsWith("ที่ผ่านมา", word)
            || text.startsWith("ก่อน", word);
    return before ? -1 : DatePoint.NONE;
  }

  /** Its month, that in the middle of a quarter. */
  private static int monthOf(DatePoint point) {
    return switch (point.shape()) {
      case QUARTER -> 3 * point.part() - 1;
      default -> point.month();
    };
  }

  private boolean says(DateDraft draft, String word) {
    return text.startsWith(word, text.behindSpace(draft.end()));
  }

  private @Nullable DateValue value(DatePoint point) {
    return switch (point.shape()) {
      case DEICTIC -> deictic(point);
      case DAY, DAY_ONLY -> day(point);
      case MONTH, BARE_MONTH -> month(point);
      case YEAR -> new DateValue.Year(point.year());
      case YEAR_PAIR -> pair(point);
      case FISCAL_YEAR -> new DateValue.FiscalYear(point.year());
      case ACADEMIC_YEAR -> new DateValue.AcademicYear(point.year());
      case QUARTER -> quarter(point);
      case FISCAL_QUARTER -> new DateValue.FiscalQuarter(point.year(), point.part());
      case HALF_YEAR -> half(point);
      case FISCAL_HALF -> fiscalHalf(point);
    };
  }

  private @Nullable DateValue deictic(DatePoint point) {
    LocalDate today = anchor.today();
    return today == null ? null : DateValue.Day.of(today.plusDays(point.days()));
  }

  private static DateValue quarter(DatePoint point) {
    return point.hasYear()
        ? new DateValue.Quarter(point.year(), point.part())
        : new DateValue.RecurringQuarter(point.part());
  }

  private static @Nullable DateValue half(DatePoint point) {
    return point.hasYear() ? new DateValue.HalfYear(point.year(), point.part()) : null;
  }

  /** October to March, or April to September. */
  private static DateValue fiscalHalf(DatePoint point) {
    int quarter = 2 * point.part() - 1;
    return new DateValue.Interval(
        new DateValue.FiscalQuarter(point.year(), quarter),
        new DateValue.FiscalQuarter(point.year(), quarter + 1));
  }

  private static DateValue day(DatePoint point) {
    return point.hasYear()
        ? new DateValue.Day(point.year(), point.month(), point.day())
        : new DateValue.Recurring(point.month(), point.day());
  }

  private static DateValue month(DatePoint point) {
    return point.hasYear()
        ? new DateValue.Month(point.year(), point.month())
        : new DateValue.Recurring(point.month(), 0);
  }

  private static DateValue pair(DatePoint point) {
    return new DateValue.Interval(
        new DateValue.Year(point.year()), new DateValue.Year(point.part()));
  }

  // Ranges

  private @Nullable Resolved range(DateDraft draft, DatePoint from, DatePoint to) {
    DatePoint last = dated(to, draft);
    DatePoint first = from.hasYear() ? from : firstOf(from, to, last, draft);
    DateValue start = value(first, draft.clock());
    DateValue end = value(last, draft.untilClock());
    if (start == null || end == null) {
      return null;
    }
    boolean inferred =
        (from.month() > 0 && isInferred(from))
            || isInferred(to)
            || from.shape() == DatePoint.Shape.DEICTIC;
    return new Resolved(new DateValue.Interval(start, end), inferred);
  }

  /** The first of a range without a year: in that of the last, or in the one before. */
  private DatePoint firstOf(DatePoint from, DatePoint to, DatePoint last, DateDraft draft) {
    if (from.month() == 0 || !last.hasYear()) {
      return dated(from, draft);
    }
    return from.withYear(from.month() > to.month() ? last.year() - 1 : last.year());
  }

  private static DateValue recurringValue(DateDraft draft) {
    DateValue from = recurringPoint(draft.first());
    DatePoint to = draft.to();
    return to == null ? from : new DateValue.Interval(from, recurringPoint(to));
  }

  private static DateValue recurringPoint(DatePoint point) {
    return new DateValue.Recurring(point.month(), point.day());
  }
}
