package thaipress.extract;

import java.util.Arrays;

/**
 * Finds the few offsets of a text at which one of some strings may begin, by their first three
 * letters.
 *
 * <p>A table says of two letters whether a string begins with them and whether one goes on with
 * them behind its first letter. One look a character is enough, as what was found of the last two
 * letters is kept for the next; where both are so, few offsets are left (of 100 of a release, 2
 * that begin with a digit and 2 others). A hash of three letters leaves one of these and takes
 * longer, as does a second table behind one of two letters. A text is read as an array: the same
 * loop over a string takes half as long again.
 */
final class Beginnings {

  private static final int LETTERS = 1 << 8;
  private static final int PAIRS = LETTERS * LETTERS;

  /** Some string begins with the two letters and wants a third. */
  private static final int BEGINS = 1;

  /** Some string begins with the two letters, whatever follows. */
  private static final int STANDS = 2;

  /** The letters are the second and third of some string. */
  private static final int GOES_ON = BEGINS << 2;

  /** Set for all. */
  private static final int ANY = STANDS << 2;

  private final byte[] pairs = new byte[PAIRS];

  Beginnings() {
    Arrays.fill(pairs, (byte) ANY);
  }

  /** Lets pass what begins as this string does. */
  void add(String beginning) {
    char first = beginning.charAt(0);
    if (beginning.length() == 1) {
      for (char second = 0; second < LETTERS; second++) {
        pairs[pair(first) | second] |= STANDS;
      }
      return;
    }
    int pair = pair(first, beginning.charAt(1));
    if (beginning.length() == 2) {
      pairs[pair] |= STANDS;
    } else {
      pairs[pair] |= BEGINS;
      pairs[pair(beginning.charAt(1), beginning.charAt(2))] |= GOES_ON;
    }
  }

  /** Letters of Thai and ASCII are told apart; any other may look like one of these. */
  private static int fold(char c) {
    return c & 0x7F | c >> 4 & 0x80;
  }

  private static int pair(char first) {
    return fold(first) << 8;
  }

  private static int pair(char first, char second) {
    return pair(first) | fold(second);
  }

  private static boolean passes(int pair, int next) {
    return (pair & next >> 2) != 0;
  }

  /** The first offset from here on at which a string may begin, or the text's length. */
  int next(char[] text, int from) {
    return next(text, from, text.length);
  }

  /** The first offset in {@code [from, to)} at which a string may begin, or {@code to}. */
  int next(char[] text, int from, int to) {
    int last = Math.min(to, text.length - 2);
    if (from >= last) {
      return nextOfLast(text, from, to);
    }
    int pair = pair(text[from], text[from + 1]);
    int found = pairs[pair];
    for (int at = from; at < last; at++) {
      pair = (pair << 8 | fold(text[at + 2])) & PAIRS - 1;
      int next = pairs[pair];
      if (passes(found, next)) {
        return at;
      }
      found = next;
    }
    return nextOfLast(text, last, to);
  }

  /** The same of the last two offsets of a text. */
  private int nextOfLast(char[] text, int from, int to) {
    int at = from;
    while (at < to && !standAt(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether a string may begin here; none begins behind the end. */
  boolean standAt(char[] text, int at) {
    char second = letter(text, at + 1);
    return at < text.length
        && passes(pairs[pair(text[at], second)], pairs[pair(second, letter(text, at + 2))]);
  }

  /** NUL stands behind a text's end. */
  private static char letter(char[] text, int at) {
    return at < text.length ? text[at] : 0;
  }
}
