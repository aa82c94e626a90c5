package thaipress.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import thaipress.extract.DateDraft.Clock;
import thaipress.model.DateValue;
import thaipress.text.CharText;

/** Gives drafts their values: what the text leaves out is inferred from the days it speaks from. */
final class DateResolver {

  private static final int FAR = 9;

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

  /** The day of a point, where it exists. */
  static Optional<LocalDate> date(DatePoint point) {
    return new DateValue.Day(point.year(), point.month(), point.day()).date();
  }

  /** The value of a draft; empty where the text does not make it plain. */
  Optional<Resolved> resolve(DateDraft draft) {
    if (draft.from().isEmpty()) {
      return draft.clock().map(clock -> new Resolved(time(clock), false));
    }
    DatePoint from = draft.from().orElseThrow();
    if (recurring.contains(draft)) {
      return Optional.of(new Resolved(recurringValue(draft), false, true));
    }
    return draft.to().isPresent()
        ? range(draft, from, draft.to().orElseThrow())
        : single(from, draft).map(value -> new Resolved(value, isInferred(from)));
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

  private Optional<DateValue> single(DatePoint point, DateDraft draft) {
    return value(dated(point, draft)).map(value -> withClock(value, draft.clock()));
  }

  private static DateValue withClock(DateValue value, Optional<Clock> clock) {
    return value instanceof DateValue.Day day
        ? clock.map(c -> moments(day, c)).orElse(value)
        : value;
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
    return yearAround(point, draft).map(point::withYear).orElse(point);
  }

  private Optional<Integer> yearAround(DatePoint point, DateDraft draft) {
    Optional<LocalDate> near =
        point.days() == DatePoint.NONE ? anchor.page() : anchor.page().or(anchor::today);
    return near.map(
        day -> point.weekday() > 0 ? yearOfWeekday(point, day) : year(point, draft, day));
  }

  /** The year next to the anchor's in which the day falls on the weekday that the text gives. */
  private static int yearOfWeekday(DatePoint point, LocalDate day) {
    for (int shift : new int[] {0, -1, 1}) {
      Optional<LocalDate> date = date(point.withYear(day.getYear() + shift));
      if (date.filter(d -> d.getDayOfWeek().getValue() == point.weekday()).isPresent()) {
        return day.getYear() + shift;
      }
    }
    return day.getYear();
  }

  /** The anchor's year, unless that is far off or on the wrong side of what the text says. */
  private int year(DatePoint point, DateDraft draft, LocalDate day) {
    OptionalInt said = yearsAway(draft);
    if (said.isPresent()) {
      return day.getYear() + said.getAsInt();
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
  private OptionalInt yearsAway(DateDraft draft) {
    int at = DateWords.skipSpace(text, draft.end());
    int year = text.startsWith("ของ", at) ? DateWords.skipSpace(text, at + "ของ".length()) : at;
    if (!text.startsWith("ปี", year)) {
      return OptionalInt.empty();
    }
    int word = year + "ปี".length();
    if (text.startsWith("นี้", word)) {
      return OptionalInt.of(0);
    }
    if (text.startsWith("หน้า", word)) {
      return OptionalInt.of(1);
    }
    boolean before =
        text.startsWith("ที่แล้ว", word)
            || text.startsWith("ที่ผ่านมา", word)
            || text.startsWith("ก่อน", word);
    return before ? OptionalInt.of(-1) : OptionalInt.empty();
  }

  /** Its month, that in the middle of a quarter. */
  private static int monthOf(DatePoint point) {
    return switch (point.shape()) {
      case QUARTER -> 3 * point.part() - 1;
      default -> point.month();
    };
  }

  private boolean says(DateDraft draft, String word) {
    return text.startsWith(word, DateWords.skipSpace(text, draft.end()));
  }

  private Optional<DateValue> value(DatePoint point) {
    return switch (point.shape()) {
      case DEICTIC -> anchor.today().map(day -> DateValue.Day.of(day.plusDays(point.days())));
      case DAY, DAY_ONLY -> Optional.of(day(point));
      case MONTH, BARE_MONTH -> Optional.of(month(point));
      case YEAR -> Optional.of(new DateValue.Year(point.year()));
      case YEAR_PAIR -> Optional.of(pair(point));
      case FISCAL_YEAR -> Optional.of(new DateValue.FiscalYear(point.year()));
      case ACADEMIC_YEAR -> Optional.of(new DateValue.AcademicYear(point.year()));
      case QUARTER -> Optional.of(quarter(point));
      case FISCAL_QUARTER -> Optional.of(new DateValue.FiscalQuarter(point.year(), point.part()));
      case HALF_YEAR -> half(point);
      case FISCAL_HALF -> Optional.of(fiscalHalf(point));
    };
  }

  private static DateValue quarter(DatePoint point) {
    return point.hasYear()
        ? new DateValue.Quarter(point.year(), point.part())
        : new DateValue.RecurringQuarter(point.part());
  }

  private static Optional<DateValue> half(DatePoint point) {
    return point.hasYear()
        ? Optional.of(new DateValue.HalfYear(point.year(), point.part()))
        : Optional.empty();
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

  private Optional<Resolved> range(DateDraft draft, DatePoint from, DatePoint to) {
    DatePoint last = dated(to, draft);
    DatePoint first = from.hasYear() ? from : firstOf(from, to, last, draft);
    Optional<DateValue> start = value(first).map(value -> withClock(value, draft.clock()));
    Optional<DateValue> end = value(last).map(value -> withClock(value, draft.untilClock()));
    boolean inferred = (from.month() > 0 && isInferred(from)) || isInferred(to);
    return start.isPresent() && end.isPresent()
        ? Optional.of(
            new Resolved(
                new DateValue.Interval(start.orElseThrow(), end.orElseThrow()),
                inferred || from.shape() == DatePoint.Shape.DEICTIC))
        : Optional.empty();
  }

  /** The first of a range without a year: in that of the last, or in the one before. */
  private DatePoint firstOf(DatePoint from, DatePoint to, DatePoint last, DateDraft draft) {
    if (from.month() == 0 || !last.hasYear()) {
      return dated(from, draft);
    }
    return from.withYear(from.month() > to.month() ? last.year() - 1 : last.year());
  }

  private static DateValue recurringValue(DateDraft draft) {
    DateValue from = recurringPoint(draft.from().orElseThrow());
    return draft
        .to()
        .<DateValue>map(to -> new DateValue.Interval(from, recurringPoint(to)))
        .orElse(from);
  }

  private static DateValue recurringPoint(DatePoint point) {
    return new DateValue.Recurring(point.month(), point.day());
  }
}
