package thaipress.extract;

/**
 * Finds the few offsets of a text at which one of some strings may begin, by their first three
 * letters.
 *
 * <p>Two letters are looked up exactly in a table of bits, which throws away nine offsets of ten; a
 * third is asked only where they pass, by its hash. A text is read as an array: the same loop over a
 * string takes half as long again.
 */
final class Beginnings {

  private static final int LETTERS = 1 << 8;
  private static final int PAIRS = LETTERS * LETTERS;
  private static final int HASH_BITS = 15;
  private static final int GOLDEN = 0x9E37_79B1;

  /** Spreads three letters; what stands before them is shifted out. */
  private static final int SPREAD = GOLDEN << 8;

  private final long[] pairs = new long[PAIRS >> 6];

  /** The pairs behind which any letter may follow. */
  private final long[] alone = new long[PAIRS >> 6];

  private final long[] triples = new long[1 << HASH_BITS - 6];

  /** Lets pass what begins as this string does. */
  void add(String beginning) {
    int first = fold(beginning.charAt(0));
    if (beginning.length() == 1) {
      for (int second = 0; second < LETTERS; second++) {
        addPair(first << 8 | second);
      }
    } else if (beginning.length() == 2) {
      addPair(first << 8 | fold(beginning.charAt(1)));
    } else {
      add(first << 8 | fold(beginning.charAt(1)), fold(beginning.charAt(2)));
    }
  }

  private void addPair(int pair) {
    set(pairs, pair);
    set(alone, pair);
  }

  private void add(int pair, int third) {
    set(pairs, pair);
    set(triples, hash(pair << 8 | third));
  }

  /** Letters of Thai and ASCII are told apart; of others any may look like one of these. */
  private static int fold(char c) {
    return c & 0x7F | c >> 4 & 0x80;
  }

  private static int hash(int letters) {
    return letters * SPREAD >>> Integer.SIZE - HASH_BITS;
  }

  private static void set(long[] bits, int bit) {
    bits[bit >> 6] |= 1L << bit;
  }

  private static boolean isSet(long[] bits, int bit) {
    return (bits[bit >> 6] >>> bit & 1) != 0;
  }

  /** The first offset from here on at which a string may begin, or the text's length. */
  int next(char[] text, int from) {
    int last = text.length - 2;
    if (from < last) {
      int letters = fold(text[from]);
      for (int at = from; at < last; at++) {
        letters = (letters << 8 | fold(text[at + 1])) & PAIRS - 1;
        if (isSet(pairs, letters) && passes(letters, text[at + 2])) {
          return at;
        }
      }
    }
    return nextOfLast(text, Math.max(from, last));
  }

  /** Whether a string may begin here; none begins behind the end. */
  boolean standAt(char[] text, int at) {
    if (at >= text.length) {
      return false;
    }
    int pair = fold(text[at]) << 8 | fold(letter(text, at + 1));
    return isSet(pairs, pair) && passes(pair, letter(text, at + 2));
  }

  /** NUL stands behind a text's end. */
  private static char letter(char[] text, int at) {
    return at < text.length ? text[at] : 0;
  }

  private boolean passes(int pair, char third) {
    return isSet(triples, hash(pair << 8 | fold(third))) || isSet(alone, pair);
  }

  /** The same of the last two offsets. */
  private int nextOfLast(char[] text, int from) {
    int at = Math.max(0, from);
    while (at < text.length && !standAt(text, at)) {
      at++;
    }
    return at;
  }
}
