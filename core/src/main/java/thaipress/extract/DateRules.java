package thaipress.extract;

import java.util.Optional;
import thaipress.extract.DatePoint.Shape;

/** Which rule a date falls under, and which two dates make a range. */
final class DateRules {

  private DateRules() {}

  /** The rule of a date by itself. */
  static String of(DatePoint point) {
    return switch (point.shape()) {
      case DEICTIC -> "today";
      case DAY, DAY_ONLY -> ofDay(point);
      case MONTH, BARE_MONTH -> point.hasYear() ? "month" : "month-without-year";
      case YEAR -> "year";
      case YEAR_PAIR -> "year-pair";
      case FISCAL_YEAR -> "fiscal-year";
      case ACADEMIC_YEAR -> "academic-year";
      case QUARTER, FISCAL_QUARTER -> "quarter";
      case HALF_YEAR -> "half-year";
    };
  }

  private static String ofDay(DatePoint point) {
    if (point.days() != DatePoint.NONE) {
      return "today-with-date";
    }
    return point.hasYear() ? "day" : "day-without-year";
  }

  /** The range from one date to another, where the two can be its ends. */
  static Optional<DateDraft> join(DatePoint from, DatePoint to) {
    if (to.shape() == Shape.DAY && from.shape() == Shape.DEICTIC) {
      return Optional.of(DateDraft.range(from, to, "today-range"));
    }
    if (to.shape() == Shape.DAY && from.shape() == Shape.DAY) {
      String rule = from.days() == DatePoint.NONE ? "day-range-over-months" : "today-range";
      return Optional.of(DateDraft.range(withYearOf(from, to), withYearAfter(to, from), rule));
    }
    if (to.shape() == Shape.DAY && from.shape() == Shape.DAY_ONLY) {
      DatePoint first = from.borrowing(to.month(), to.year());
      return Optional.of(DateDraft.range(first, to, "day-range"));
    }
    if (from.shape().isMonth() && to.shape().isMonth()) {
      return joinMonths(from, to);
    }
    boolean years = from.shape().isYear() && to.shape().isYear() && from.year() < to.year();
    return years ? Optional.of(DateDraft.range(from, to, "year-range")) : Optional.empty();
  }

  private static Optional<DateDraft> joinMonths(DatePoint from, DatePoint to) {
    DatePoint first = withYearOf(from, to);
    DatePoint last = withYearAfter(to, from);
    return Optional.of(DateDraft.range(first, last, "month-range"));
  }

  /** The first of a range in the year of its last, or in the one before. */
  private static DatePoint withYearOf(DatePoint from, DatePoint to) {
    if (from.hasYear() || !to.hasYear()) {
      return from;
    }
    return from.withYear(from.month() > to.month() ? to.year() - 1 : to.year());
  }

  private static DatePoint withYearAfter(DatePoint to, DatePoint from) {
    if (to.hasYear() || !from.hasYear()) {
      return to;
    }
    return to.withYear(from.month() > to.month() ? from.year() + 1 : from.year());
  }
}
