package thaipress.extract;

/**
 * The hash by which filters find a slot: a few letters, each over the last eight bits of those
 * before it, times 2^32 by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
 */
final class LetterHash {

  private static final int SPREAD = 0x9E3779B1;

  /** 2^64 by the golden ratio. */
  static final long LONG_SPREAD = 0x9E3779B97F4A7C15L;

  private LetterHash() {}

  /** A letter behind others. */
  static int append(int letters, char next) {
    return letters << Byte.SIZE ^ next;
  }

  /** A letter behind up to seven others. */
  static long append(long letters, char next) {
    return letters << Byte.SIZE ^ next;
  }

  /** Three letters. */
  static int of(char first, char second, char third) {
    return append(append(first, second), third);
  }

  /** The first three letters of a string, NUL for those behind its end. */
  static int ofBeginning(String string) {
    return of(letter(string, 0), letter(string, 1), letter(string, 2));
  }

  private static char letter(String string, int at) {
    return at < string.length() ? string.charAt(at) : 0;
  }

  /** The slot of letters, or of another hash, in a table of two to the power of some bits. */
  static int slot(int letters, int bits) {
    return letters * SPREAD >>> Integer.SIZE - bits;
  }

  /** The same of more letters than an {@code int} holds. */
  static int slot(long letters, int bits) {
    return (int) (letters * LONG_SPREAD >>> Long.SIZE - bits);
  }
}
