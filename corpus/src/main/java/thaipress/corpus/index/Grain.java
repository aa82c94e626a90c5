package thaipress.corpus.index;

import thaipress.model.DateValue;

/** How finely a date is given. The order is from fine to coarse. */
public enum Grain {
  DAY,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR;

  /** The grain of a value; that of an interval is that of its coarser end. */
  public static Grain of(DateValue value) {
    return switch (value) {
      case DateValue.Day day -> DAY;
      case DateValue.Moment moment -> DAY;
      case DateValue.Time time -> DAY;
      case DateValue.Recurring recurring -> recurring.day() == 0 ? MONTH : DAY;
      case DateValue.Month month -> MONTH;
      case DateValue.Quarter quarter -> QUARTER;
      case DateValue.RecurringQuarter quarter -> QUARTER;
      case DateValue.FiscalQuarter quarter -> QUARTER;
      case DateValue.HalfYear half -> HALF_YEAR;
      case DateValue.Year year -> YEAR;
      case DateValue.FiscalYear year -> YEAR;
      case DateValue.AcademicYear year -> YEAR;
      case DateValue.Interval interval -> coarser(of(interval.from()), of(interval.to()));
    };
  }

  /** The coarser of two grains. */
  public static Grain coarser(Grain one, Grain other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
