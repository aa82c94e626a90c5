package thaipress.extract;

import java.util.Optional;

/**
 * A date expression that was found, before anything is inferred.
 *
 * @param begin offset in the folded text
 * @param end offset in the folded text
 * @param rule the name of the rule that found it
 * @param from the date or the first of the range; empty for a time alone
 * @param to the last of the range
 * @param clock the time of day on {@code from}, or alone
 * @param untilClock the time of day on {@code to}
 */
record DateDraft(
    int begin,
    int end,
    DateRule rule,
    Optional<DatePoint> from,
    Optional<DatePoint> to,
    Optional<Clock> clock,
    Optional<Clock> untilClock) {

  /**
   * A time of day or a range of them.
   *
   * @param begin offset in the folded text
   * @param end offset in the folded text
   * @param next the atom behind it
   * @param minutes since midnight
   * @param until since midnight, or -1
   */
  record Clock(int begin, int end, int next, int minutes, int until) {
    boolean isRange() {
      return until >= 0;
    }
  }

  static DateDraft of(DatePoint point, DateRule rule) {
    return new DateDraft(
        point.begin(),
        point.end(),
        rule,
        Optional.of(point),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static DateDraft range(DatePoint from, DatePoint to, DateRule rule) {
    return new DateDraft(
        from.begin(),
        to.end(),
        rule,
        Optional.of(from),
        Optional.of(to),
        Optional.empty(),
        Optional.empty());
  }

  static DateDraft time(Clock clock, DateRule rule) {
    return new DateDraft(
        clock.begin(),
        clock.end(),
        rule,
        Optional.empty(),
        Optional.empty(),
        Optional.of(clock),
        Optional.empty());
  }

  DateDraft by(DateRule newRule) {
    return new DateDraft(begin, end, newRule, from, to, clock, untilClock);
  }

  DateDraft over(int newBegin, int newEnd) {
    return new DateDraft(newBegin, newEnd, rule, from, to, clock, untilClock);
  }

  DateDraft at(Clock newClock, DateRule newRule) {
    return new DateDraft(begin, end, newRule, from, to, Optional.of(newClock), untilClock);
  }

  DateDraft until(Clock newClock) {
    return new DateDraft(begin, end, rule, from, to, clock, Optional.of(newClock));
  }

  /**
   * In a year that stands elsewhere; one that ends in an earlier month began in the year before.
   */
  DateDraft withYear(int year) {
    boolean over = from.orElseThrow().month() > to.map(DatePoint::month).orElse(12);
    return new DateDraft(
        begin,
        end,
        rule == DateRule.MONTH_WITHOUT_YEAR
            ? DateRule.MONTH
            : rule == DateRule.DAY_WITHOUT_YEAR ? DateRule.DAY : rule,
        from.map(point -> point.withYear(over ? year - 1 : year)),
        to.map(point -> point.withYear(year)),
        clock,
        untilClock);
  }

  /** Whether it names one whole day, year included, by itself. */
  boolean isFullDay() {
    return to.isEmpty()
        && from.filter(p -> p.shape() == DatePoint.Shape.DAY && p.hasYear()).isPresent();
  }
}
