package thaipress.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date expression that was found, before anything is inferred.
 *
 * @param begin offset in the folded text
 * @param end offset in the folded text
 * @param rule the name of the rule that found it
 * @param from the date or the first of the range; null for a time alone
 * @param to the last of the range, or null
 * @param clock the time of day on {@code from}, or alone, or null
 * @param untilClock the time of day on {@code to}, or null
 */
record DateDraft(
    int begin,
    int end,
    DateRule rule,
    @Nullable DatePoint from,
    @Nullable DatePoint to,
    @Nullable Clock clock,
    @Nullable Clock untilClock) {

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
    return new DateDraft(point.begin(), point.end(), rule, point, null, null, null);
  }

  static DateDraft range(DatePoint from, DatePoint to, DateRule rule) {
    return new DateDraft(from.begin(), to.end(), rule, from, to, null, null);
  }

  static DateDraft time(Clock clock, DateRule rule) {
    return new DateDraft(clock.begin(), clock.end(), rule, null, null, clock, null);
  }

  DateDraft by(DateRule newRule) {
    return new DateDraft(begin, end, newRule, from, to, clock, untilClock);
  }

  DateDraft over(int newBegin, int newEnd) {
    return new DateDraft(newBegin, newEnd, rule, from, to, clock, untilClock);
  }

  DateDraft at(Clock newClock, DateRule newRule) {
    return new DateDraft(begin, end, newRule, from, to, newClock, untilClock);
  }

  DateDraft until(Clock newClock) {
    return new DateDraft(begin, end, rule, from, to, clock, newClock);
  }

  /** The date or the first of the range, of a draft that is no time alone. */
  DatePoint first() {
    return Objects.requireNonNull(from);
  }

  /** The date or the last of the range, of a draft that is no time alone. */
  DatePoint last() {
    return to == null ? first() : to;
  }

  /**
   * In a year that stands elsewhere; one that ends in an earlier month began in the year before.
   */
  DateDraft withYear(int year) {
    boolean over = to != null && first().month() > to.month();
    return new DateDraft(
        begin,
        end,
        rule == DateRule.MONTH_WITHOUT_YEAR
            ? DateRule.MONTH
            : rule == DateRule.DAY_WITHOUT_YEAR ? DateRule.DAY : rule,
        first().withYear(over ? year - 1 : year),
        to == null ? null : to.withYear(year),
        clock,
        untilClock);
  }

  /** Whether it begins with a day that the text says to lie so many days from that of speaking. */
  boolean isSaidOn() {
    return from != null && from.isSaidOn();
  }

  /** Whether it names one whole day, year included, by itself. */
  boolean isFullDay() {
    return to == null && from != null && from.isFullDay();
  }
}
