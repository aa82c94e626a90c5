package thaipress.extract;

import thaipress.text.CharText;

/**
 * Says of nearly every offset of a text that none of some strings begins there, by the last seven
 * bits of two letters: two kilobytes that stay at hand where a table of the strings would not.
 */
final class PairFilter {

  private static final int BITS = 7;
  private static final int MASK = (1 << BITS) - 1;

  private final long[] pairs = BitTable.of(1 << 2 * BITS);

  /** Lets pass what begins with these two letters. */
  void add(char first, char second) {
    BitTable.set(pairs, pair(first, second));
  }

  /** Lets pass what begins with this letter, whatever follows. */
  void add(char first) {
    for (char second = 0; second <= MASK; second++) {
      add(first, second);
    }
  }

  private static int pair(char first, char second) {
    return (first & MASK) << BITS | second & MASK;
  }

  /** Whether a string may begin with these two letters; NUL stands behind a text's end. */
  boolean passes(char first, char second) {
    return BitTable.has(pairs, pair(first, second));
  }

  /** The first offset in {@code [from, to)} at which a string may begin, or {@code to}. */
  int next(CharText text, int from, int to) {
    int last = Math.min(to, text.length() - 1);
    if (from >= last) {
      return from < to && from < text.length() && passes(text.charAt(from), (char) 0) ? from : to;
    }
    char first = text.charAt(from);
    for (int at = from; at < last; at++) {
      char second = text.charAt(at + 1);
      if (passes(first, second)) {
        return at;
      }
      first = second;
    }
    return last < to && passes(first, (char) 0) ? last : to;
  }
}
