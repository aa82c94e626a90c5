package thaipress.extract;

import java.util.List;

/**
 * Says of most offsets of a text that none of some thousand strings begins there, by a hash of the
 * first three letters: two kilobytes, where {@link Beginnings} has twelve and a lexicon's trie
 * millions.
 */
final class BeginningFilter {

  private static final int BITS = 14;

  private final long[] slots = new long[1 << BITS - 6];

  /** Lets pass what begins as one of these strings does. */
  static BeginningFilter of(List<String> beginnings) {
    BeginningFilter filter = new BeginningFilter();
    beginnings.forEach(filter::add);
    return filter;
  }

  /** Lets pass what begins as this string does. */
  void add(String beginning) {
    int slot = LetterHash.slot(LetterHash.ofBeginning(beginning), BITS);
    slots[slot >> 6] |= 1L << slot;
  }

  private static int slot(char first, char second, char third) {
    return LetterHash.slot(LetterHash.of(first, second, third), BITS);
  }

  /** Whether a string may begin with these three letters; NUL stands behind a text's end. */
  boolean passes(char first, char second, char third) {
    long bits =
        bits(slot(first, second, third))
            | bits(slot(first, second, (char) 0))
            | bits(slot(first, (char) 0, (char) 0));
    return (bits & 1) != 0;
  }

  /** The bits from this slot on. */
  private long bits(int slot) {
    return slots[slot >> 6] >>> slot;
  }
}
