package thaipress.benchmarks.tool;

import java.util.Arrays;

/** The middle of several measurements. */
final class Numbers {

  private Numbers() {}

  /** The middle one; of an even number the lower of the two. */
  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2];
  }
}
