package thaipress.extract;

import org.jspecify.annotations.Nullable;
import thaipress.extract.DatePoint.Shape;

/** Which rule a date falls under, and which two dates make a range. */
final class DateRules {

  private DateRules() {}

  /** The rule of a date by itself. */
  static DateRule of(DatePoint point) {
    return switch (point.shape()) {
      case DEICTIC -> DateRule.TODAY;
      case DAY, DAY_ONLY -> ofDay(point);
      case MONTH, BARE_MONTH -> point.hasYear() ? DateRule.MONTH : DateRule.MONTH_WITHOUT_YEAR;
      case YEAR -> DateRule.YEAR;
      case YEAR_PAIR -> DateRule.YEAR_PAIR;
      case FISCAL_YEAR -> DateRule.FISCAL_YEAR;
      case ACADEMIC_YEAR -> DateRule.ACADEMIC_YEAR;
      case QUARTER, FISCAL_QUARTER -> DateRule.QUARTER;
      case HALF_YEAR, FISCAL_HALF -> DateRule.HALF_YEAR;
    };
  }

  private static DateRule ofDay(DatePoint point) {
    if (point.isSaidOn()) {
      return DateRule.TODAY_WITH_DATE;
    }
    return point.hasYear() ? DateRule.DAY : DateRule.DAY_WITHOUT_YEAR;
  }

  /** The range from one date to another, where the two can be its ends. */
  static @Nullable DateDraft join(DatePoint from, DatePoint to) {
    if (to.shape() == Shape.DAY && from.shape() == Shape.DEICTIC) {
      return DateDraft.range(from, to, DateRule.TODAY_RANGE);
    }
    if (to.shape() == Shape.DAY && from.shape() == Shape.DAY) {
      return DateDraft.range(withYearOf(from, to), withYearAfter(to, from), ofDays(from, to));
    }
    if (to.shape() == Shape.DAY && from.shape() == Shape.DAY_ONLY) {
      DatePoint first = from.borrowing(to.month(), to.year());
      return DateDraft.range(first, to, DateRule.DAY_RANGE);
    }
    if (from.shape().isMonth() && to.shape().isMonth()) {
      return joinMonths(from, to);
    }
    if (from.shape() == Shape.QUARTER && to.shape().isQuarter()) {
      return joinQuarters(from, to);
    }
    if (from.shape() == Shape.YEAR && to.shape() == Shape.MONTH) {
      return DateDraft.range(from, to, DateRule.YEAR_RANGE);
    }
    boolean years = from.shape().isYear() && to.shape().isYear() && from.year() < to.year();
    return years ? DateDraft.range(from, to, DateRule.YEAR_RANGE) : null;
  }

  /** ไตรมาส 1 - 2 ปี 2567, ไตรมาส 3/2566 ถึงไตรมาส 1/2567. */
  private static @Nullable DateDraft joinQuarters(DatePoint from, DatePoint to) {
    if (!from.hasYear() && !to.hasYear() && from.part() < to.part()) {
      return DateDraft.range(from, to, DateRule.QUARTER_RANGE);
    }
    boolean borrows = !from.hasYear() && to.hasYear() && from.part() < to.part();
    if (borrows) {
      DatePoint first =
          DatePoint.year(to.shape(), from.begin(), from.end(), from.next(), to.year(), from.part());
      return DateDraft.range(first, to, DateRule.QUARTER_RANGE);
    }
    boolean later =
        4 * from.year() + from.part() < 4 * to.year() + to.part() && from.shape() == to.shape();
    return from.hasYear() && to.hasYear() && later
        ? DateDraft.range(from, to, DateRule.QUARTER_RANGE)
        : null;
  }

  private static DateRule ofDays(DatePoint from, DatePoint to) {
    if (from.isSaidOn()) {
      return DateRule.TODAY_RANGE;
    }
    return from.month() == to.month() ? DateRule.DAY_RANGE : DateRule.DAY_RANGE_OVER_MONTHS;
  }

  private static @Nullable DateDraft joinMonths(DatePoint from, DatePoint to) {
    DatePoint first = withYearOf(from, to);
    DatePoint last = withYearAfter(to, from);
    return DateDraft.range(first, last, DateRule.MONTH_RANGE);
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
