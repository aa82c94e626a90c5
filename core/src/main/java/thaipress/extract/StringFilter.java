package thaipress.extract;

/**
 * Says of nearly every string that it is none of some thousand, by a bit for its hash: sixteen
 * kilobytes, of which a question touches one byte.
 */
final class StringFilter {

  private static final int BITS = 17;

  private final long[] slots = new long[1 << BITS - 6];

  /** Lets pass this string. */
  void add(String string) {
    int slot = slot(string);
    slots[slot >> 6] |= 1L << slot;
  }

  private static int slot(String string) {
    return LetterHash.slot(string.hashCode(), BITS);
  }

  /** Whether this may be one of the strings. */
  boolean passes(String string) {
    int slot = slot(string);
    return (slots[slot >> 6] >>> slot & 1) != 0;
  }
}
