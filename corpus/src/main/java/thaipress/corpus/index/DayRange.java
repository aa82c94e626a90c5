package thaipress.corpus.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;

/**
 * Days from one to another, both included.
 *
 * @param first days from 1970-01-01 to the first day
 * @param last days from 1970-01-01 to the last day, not before the first
 */
public record DayRange(int first, int last) {

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DayRange {
    if (last < first) {
      throw new IllegalArgumentException("days from " + first + " to " + last);
    }
  }

  /** The days that a value covers; empty where it has none, or where they are in disorder. */
  public static Optional<DayRange> of(DateValue value) {
    try {
      Optional<LocalDate> first = value.firstDay();
      Optional<LocalDate> last = value.lastDay();
      boolean ordered = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
      return ordered ? Optional.of(of(first.get(), last.get())) : Optional.empty();
    } catch (DateTimeException nonexistent) {
      return Optional.empty();
    }
  }

  /** The day on which an article was put out; empty where it does not say. */
  public static Optional<DayRange> published(Article article) {
    return article.published().flatMap(day -> of(DateValue.Day.of(day)));
  }

  /** The day by which a release is put in order: that of {@link #published}, or the first named. */
  public static Optional<DayRange> of(Analysis analysis) {
    return published(analysis.article()).or(() -> firstMentioned(analysis));
  }

  private static Optional<DayRange> firstMentioned(Analysis analysis) {
    return analysis.dates().stream()
        .map(DateMention::value)
        .filter(value -> Grain.of(value) == Grain.DAY)
        .flatMap(value -> of(value).stream())
        .findFirst();
  }

  private static DayRange of(LocalDate first, LocalDate last) {
    return new DayRange(Math.toIntExact(first.toEpochDay()), Math.toIntExact(last.toEpochDay()));
  }

  /** Whether all days of the other range are days of this one. */
  public boolean contains(DayRange other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether the ranges have a day in common. */
  public boolean overlaps(DayRange other) {
    return first <= other.last && other.first <= last;
  }
}
