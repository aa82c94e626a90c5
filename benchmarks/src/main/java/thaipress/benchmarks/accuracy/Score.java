package thaipress.benchmarks.accuracy;

import java.util.Locale;
import java.util.Set;

/**
 * What was found beside what there was.
 *
 * @param found how many were found
 * @param gold how many there were
 * @param right how many of those found there were
 */
record Score(long found, long gold, long right) {

  static final Score NONE = new Score(0, 0, 0);

  static <T> Score of(Set<T> found, Set<T> gold) {
    return new Score(found.size(), gold.size(), found.stream().filter(gold::contains).count());
  }

  Score plus(Score other) {
    return new Score(found + other.found, gold + other.gold, right + other.right);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  double f1() {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }

  /** Precision, recall and F1 with three places. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%5.3f  %5.3f  %5.3f", precision(), recall(), f1());
  }
}
