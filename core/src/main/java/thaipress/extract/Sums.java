package thaipress.extract;

import java.util.Arrays;
import thaipress.extract.Count.Lead;

/** Counts that add up: ครู 20 คน นักเรียน 100 คน รวม 120 คน. */
final class Sums {

  /** A sum and two parts. */
  private static final int LEAST = 3;

  private static final int MOST_PARTS = 12;
  private static final int REACH = 120;
  private static final int CLOSE = 50;
  private static final int ADJACENT = 4;

  private Sums() {}

  /** Whether each count is a sum of the counts around it or a part of such a sum. */
  static boolean[] inOne(Count[] counts) {
    boolean[] inOne = new boolean[counts.length];
    int first = 0;
    for (int i = 1; i <= counts.length; i++) {
      if (i == counts.length || !areParts(counts[i - 1], counts[i])) {
        if (i - first >= LEAST) {
          mark(counts, first, i, inOne);
        }
        first = i;
      }
    }
    return inOne;
  }

  /** The same of the counts from one index to another alone, which stand close together. */
  private static void mark(Count[] counts, int from, int to, boolean[] inOne) {
    for (int sum = from; sum < to; sum++) {
      int first = partsBefore(counts, sum);
      if (first >= 0) {
        Arrays.fill(inOne, first, sum + 1, true);
      }
      int behind = partsBehind(counts, sum);
      if (behind >= 0) {
        Arrays.fill(inOne, sum, behind + 1, true);
      }
    }
  }

  private static int last(Count[] counts, int index) {
    return Math.min(counts.length - 1, index + MOST_PARTS);
  }

  /** Whether the counts right before or behind this one add up to it. */
  static boolean isSumOfOthers(Count[] counts, int index) {
    return partsBefore(counts, index) >= 0 || partsBehind(counts, index) >= 0;
  }

  /** The index of the first of two or more counts of people that add up to this one, or -1. */
  private static int partsBefore(Count[] counts, int sum) {
    long left = counts[sum].size();
    for (int i = sum - 1; i >= Math.max(0, sum - MOST_PARTS) && left > 0; i--) {
      if (!areParts(counts[i], counts[i + 1])) {
        return -1;
      }
      left -= counts[i].size();
      if (left == 0 && i < sum - 1) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the last of two or more counts of people that this one is made up of, or -1. */
  private static int partsBehind(Count[] counts, int sum) {
    long left = counts[sum].size();
    for (int i = sum + 1; i <= last(counts, sum) && left > 0; i++) {
      if (!areParts(counts[i - 1], counts[i])) {
        return -1;
      }
      left -= counts[i].size();
      if (left == 0 && i > sum + 1) {
        return i;
      }
    }
    return -1;
  }

  private static boolean areParts(Count one, Count next) {
    return next.begin() - one.end() < REACH && one.countsPeople() && next.countsPeople();
  }

  /** Whether the count says of itself that it is a sum. */
  static boolean isSum(Count count) {
    return count.has(Lead.SUM);
  }

  /**
   * What the people counted one after the other in the line before a sum add up to: at least two
   * counts of one unit with nothing but their groups between them; 0 where there are no such.
   */
  static long claimedParts(Count[] counts, Lines lines, int sum) {
    if (!isSum(counts[sum]) || !isExact(counts[sum])) {
      return 0;
    }
    long parts = 0;
    int i = sum;
    while (i > 0 && isClosePart(counts[i - 1], counts[i], counts[sum], lines)) {
      parts += counts[--i].size();
      if (parts == counts[sum].size()) {
        return parts;
      }
    }
    return sum - i >= 2 ? parts : 0;
  }

  private static boolean isClosePart(Count one, Count next, Count sum, Lines lines) {
    return next.begin() - one.end() < (next.begin() == sum.begin() ? ADJACENT : CLOSE)
        && one.unit().equals(sum.unit())
        && isExact(one)
        && !isSum(one)
        && lines.begin(one.begin()) == lines.begin(sum.begin());
  }

  private static boolean isExact(Count count) {
    return count.min() == count.max() && !count.has(Lead.ABOUT);
  }
}
