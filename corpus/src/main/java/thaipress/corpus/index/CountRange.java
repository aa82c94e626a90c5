package thaipress.corpus.index;

import thaipress.model.ParticipantMention;

/**
 * The numbers that a count of participants may mean, both included. A count without an upper bound
 * (กว่า 200 คน) begins behind the number that the text gives, so that it is more than 200 and not
 * only at least.
 *
 * @param min the least number, not negative
 * @param max the greatest, {@link Long#MAX_VALUE} where there is none
 */
public record CountRange(long min, long max) {

  /** The numbers that a mention may mean. */
  public static CountRange of(ParticipantMention mention) {
    long max = Math.max(0, mention.max().orElse(Long.MAX_VALUE));
    long least = Math.max(0, mention.min().orElse(0));
    long min = mention.max().isEmpty() && least < Long.MAX_VALUE ? least + 1 : least;
    return new CountRange(Math.min(min, max), max);
  }

  /** Whether every number of the other range is one of this. */
  public boolean contains(CountRange other) {
    return min <= other.min && other.max <= max;
  }
}
