package thaipress.extract;

/**
 * One end of a date expression as it was read, before anything is inferred.
 *
 * @param begin offset in the folded text
 * @param end offset in the folded text
 * @param next the atom behind it
 * @param days for {@link Shape#DEICTIC} and a day that such a word introduces: days from the day of
 *     speaking; else {@link #NONE}
 * @param weekday 1 for Monday to 7, or 0
 * @param day of the month, or 0
 * @param month 1 to 12, or 0
 * @param year Gregorian, or {@link #NONE}
 * @param part the quarter, the half or the second year of a pair; else 0
 */
record DatePoint(
    Shape shape,
    int begin,
    int end,
    int next,
    int days,
    int weekday,
    int day,
    int month,
    int year,
    int part) {

  /** Stands for what the text does not say. */
  static final int NONE = Integer.MIN_VALUE;

  /** What sort of date it is. */
  enum Shape {
    /** วันนี้ without a date. */
    DEICTIC,
    /** A day of which the month is still wanted: the 3 of 3-5 มกราคม. */
    DAY_ONLY,
    DAY,
    MONTH,
    /** A month by an abbreviation, with neither day nor year: no date by itself. */
    BARE_MONTH,
    YEAR,
    YEAR_PAIR,
    FISCAL_YEAR,
    ACADEMIC_YEAR,
    QUARTER,
    FISCAL_QUARTER,
    HALF_YEAR,
    FISCAL_HALF;

    boolean isYear() {
      return this == YEAR || this == FISCAL_YEAR || this == ACADEMIC_YEAR;
    }

    boolean isQuarter() {
      return this == QUARTER || this == FISCAL_QUARTER;
    }

    boolean isPartOfYear() {
      return isQuarter() || this == HALF_YEAR || this == FISCAL_HALF;
    }

    boolean isMonth() {
      return this == MONTH || this == BARE_MONTH;
    }
  }

  static DatePoint deictic(int begin, int end, int next, int days) {
    return new DatePoint(Shape.DEICTIC, begin, end, next, days, 0, 0, 0, NONE, 0);
  }

  static DatePoint day(int begin, int end, int next, int weekday, int day) {
    return new DatePoint(Shape.DAY_ONLY, begin, end, next, NONE, weekday, day, 0, NONE, 0);
  }

  static DatePoint month(Shape shape, int begin, int end, int next, int month) {
    return new DatePoint(shape, begin, end, next, NONE, 0, 0, month, NONE, 0);
  }

  static DatePoint year(Shape shape, int begin, int end, int next, int year, int part) {
    return new DatePoint(shape, begin, end, next, NONE, 0, 0, 0, year, part);
  }

  boolean hasYear() {
    return year != NONE;
  }

  /** Whether it is one whole day, year included. */
  boolean isFullDay() {
    return shape == Shape.DAY && hasYear();
  }

  /** Whether the text says how many days it lies from the day of speaking. */
  boolean isSaidOn() {
    return days != NONE;
  }

  DatePoint from(int newBegin) {
    return new DatePoint(shape, newBegin, end, next, days, weekday, day, month, year, part);
  }

  DatePoint upTo(int newEnd) {
    return new DatePoint(shape, begin, newEnd, next, days, weekday, day, month, year, part);
  }

  DatePoint saidOn(int newDays) {
    return new DatePoint(shape, begin, end, next, newDays, weekday, day, month, year, part);
  }

  /** The day with its month, year and end from behind it. */
  DatePoint inMonth(DatePoint monthPoint) {
    return new DatePoint(
        Shape.DAY,
        begin,
        monthPoint.end,
        monthPoint.next,
        days,
        weekday,
        day,
        monthPoint.month,
        monthPoint.year,
        0);
  }

  /** The same day, with a month and a year that stand elsewhere. */
  DatePoint borrowing(int otherMonth, int otherYear) {
    return new DatePoint(Shape.DAY, begin, end, next, days, weekday, day, otherMonth, otherYear, 0);
  }

  /** The same quarter, of the year, calendar or fiscal, that another point is or lies in. */
  DatePoint inYear(DatePoint other) {
    boolean fiscal = other.shape == Shape.FISCAL_YEAR || other.shape == Shape.FISCAL_QUARTER;
    return year(fiscal ? Shape.FISCAL_QUARTER : Shape.QUARTER, begin, end, next, other.year, part);
  }

  DatePoint withYear(int newYear) {
    return withYear(newYear, end, next);
  }

  DatePoint withYear(int newYear, int newEnd, int newNext) {
    Shape whole = shape == Shape.BARE_MONTH ? Shape.MONTH : shape;
    return new DatePoint(whole, begin, newEnd, newNext, days, weekday, day, month, newYear, part);
  }
}
