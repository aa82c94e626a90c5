package thaipress.extract;

/**
 * Says of nearly every string that it is none of some thousand, by a bit for its hash: sixteen
 * kilobytes, of which a question touches one byte.
 */
final class StringFilter {

  private static final int BITS = 17;

  private final long[] slots = BitTable.of(1 << BITS);

  /** Lets pass this string. */
  void add(String string) {
    BitTable.set(slots, slot(string));
  }

  private static int slot(String string) {
    return LetterHash.slot(string.hashCode(), BITS);
  }

  /** Whether this may be one of the strings. */
  boolean passes(String string) {
    return BitTable.has(slots, slot(string));
  }
}
