package thaipress.extract;

import static thaipress.extract.CountFeature.*;

import java.util.Arrays;

/**
 * Chooses the head count of the whole activity among the counts of a text: of people where any are
 * counted, else of bodies. The one that calls itself a sum, that others add up to or that counts
 * ผู้เข้าร่วม goes before a greater one.
 */
final class HeadCount {

  private static final double LEAST = 1.2;
  private static final double LEAST_OF_SOLE = 0.4;
  private static final int ADJACENT = 4;

  /** A headline leaves out less than one in so many. */
  private static final int ROUNDED = 20;

  private static final int SAME_SENTENCE = 120;

  private final Count[] counts;
  private final long[] features;
  private final boolean[] taken;
  private final int[] participants;

  /** Of those taken the counts of people, or where there are none those of bodies. */
  private final int[] candidates;

  /**
   * @param counts all counts of a text
   * @param features their features
   * @param taken which of them count participants
   * @param participants the indexes of these, ascending
   */
  HeadCount(Count[] counts, long[] features, boolean[] taken, int[] participants) {
    this.counts = counts;
    this.features = features;
    this.taken = taken;
    this.participants = participants;
    int[] people = taken(true);
    this.candidates = people.length > 0 ? people : taken(false);
  }

  private int[] taken(boolean people) {
    int[] found = new int[participants.length];
    int n = 0;
    for (int i : participants) {
      if (counts[i].countsPeople() == people) {
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** Whether each count is the head count or says it again. */
  boolean[] choose() {
    boolean[] total = new boolean[counts.length];
    int best = best();
    if (best >= 0) {
      for (int i : participants) {
        total[i] = saysTheSame(i, best) || roundsOff(i, best);
      }
    }
    return total;
  }

  private boolean saysTheSame(int i, int best) {
    Count one = counts[i];
    Count other = counts[best];
    return one.min() == other.min()
        && one.max() == other.max()
        && one.countsPeople() == other.countsPeople();
  }

  /** A headline gives 276,834 as 2.7 แสน. */
  private boolean roundsOff(int i, int best) {
    Count one = counts[i];
    Count other = counts[best];
    return (has(i, HEADLINE) || has(i, TAKERS_BEFORE))
        && one.unit().equals(other.unit())
        && one.size() % 100 == 0
        && one.size() <= other.size()
        && other.size() - one.size() < other.size() / ROUNDED;
  }

  private int best() {
    int best = -1;
    long greatest = greatest();
    double most = isSole(greatest) ? LEAST_OF_SOLE : LEAST;
    for (int i : candidates) {
      double score = score(i) + (counts[i].size() == greatest ? 1 : 0);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** Whether all candidates give this one number. */
  private boolean isSole(long size) {
    for (int i : candidates) {
      if (counts[i].size() != size || isSecondGift(i)) {
        return false;
      }
    }
    return true;
  }

  /** มอบพันธุ์ปลา 10 ราย และมอบกล้าไม้ 10 ราย: equal, and yet not the same people. */
  private boolean isSecondGift(int i) {
    return i > 0
        && taken[i - 1]
        && has(i, GIVING_BEFORE)
        && has(i - 1, GIVING_BEFORE)
        && counts[i].begin() - counts[i - 1].end() < SAME_SENTENCE;
  }

  private boolean isOneOfTwoGifts(int i) {
    return isSecondGift(i) || (i + 1 < taken.length && taken[i] && isSecondGift(i + 1));
  }

  /** 38 คน และผ่านระบบออนไลน์อีก 200 คน. */
  private boolean isAddedTo(int i) {
    return i + 1 < taken.length
        && taken[i + 1]
        && has(i + 1, FURTHER_BEFORE)
        && counts[i + 1].begin() - counts[i].end() < SAME_SENTENCE;
  }

  private long greatest() {
    long greatest = 0;
    for (int i : candidates) {
      greatest = Math.max(greatest, counts[i].size());
    }
    return greatest;
  }

  private double score(int i) {
    double score = Sums.isSum(counts[i]) && !isSumOfRate(i) ? 2.5 : 0;
    score += has(i, ADDS_UP) && Sums.isSumOfOthers(counts, i) ? 3 : 0;
    score += has(i, TAKERS_BEFORE) ? 1.5 : 0;
    score += has(i, TAKING_PART_BEFORE) || has(i, TAKING_PART_BEHIND) ? 1 : 0;
    score += has(i, TARGET_BEFORE) ? 0.5 : 0;
    score += has(i, HEADLINE) ? 1 : 0;
    score += has(i, EVENT_LINE) ? 0.3 : 0;
    score += has(i, FIRST_HALF) ? 0.4 : 0;
    score -= isOneOfTwoGifts(i) ? 2 : 0;
    score -= isAddedTo(i) ? 2 : 0;
    score -= has(i, RATE_BEFORE) ? 5 : 0;
    score -= has(i, FURTHER_BEFORE) ? 2 : 0;
    score -= has(i, LAST_QUARTER) ? 0.5 : 0;
    return score - (has(i, PAST_BEFORE) ? 1 : 0);
  }

  /** ตำบลละ 8 คน รวม 32,072 คน: a product, told in passing. */
  private boolean isSumOfRate(int i) {
    return i > 0 && has(i - 1, RATE_BEFORE) && counts[i].begin() - counts[i - 1].end() <= ADJACENT;
  }

  private boolean has(int i, CountFeature feature) {
    return (features[i] & feature.bit()) != 0;
  }
}
