package thaipress.model;

/** The sorts of {@link DateValue}. */
public enum DateGrain {
  /** A time of day. */
  TIME,
  /** A time on a day. */
  MOMENT,
  DAY,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  FISCAL_QUARTER,
  FISCAL_YEAR,
  ACADEMIC_YEAR,
  /** A day, month or quarter of no certain year. */
  RECURRING,
  /** From one value to another. */
  INTERVAL
}
