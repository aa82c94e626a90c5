package thaipress.extract;

import java.util.Arrays;

/**
 * Finds the few offsets of a text at which one of some strings may begin, by their first three
 * letters, for up to four sets of strings at once.
 *
 * <p>A table says of two letters for which sets a string begins with them and for which one goes on
 * with them behind its first letter. One look a character is enough, as what was found of the last
 * two letters is kept for the next; where both are so, few offsets are left (of 100 of a release, 2
 * that begin with a digit and 2 others). A hash of three letters leaves one of these and takes
 * longer, as does a second table behind one of two letters. A text is read as an array: the same
 * loop over a string takes half as long again.
 */
final class Beginnings {

  static final int SETS = 4;

  private static final int LETTERS = 1 << 8;
  private static final int PAIRS = LETTERS * LETTERS;
  private static final int ALL = (1 << SETS) - 1;
  private static final int ROOM = 16;

  /**
   * By two letters a bit for each set of which a string begins with them, and above these one for
   * each set of which they are the second and third of a string.
   */
  private final byte[] pairs = new byte[PAIRS];

  /** By letter a bit for each set that has it as a string. */
  private final byte[] singles = new byte[LETTERS];

  /** Lets pass what begins as this string does, where there is but one set. */
  void add(String beginning) {
    add(0, beginning);
  }

  /** Lets pass for a set, from 0 to 3, what begins as this string does. */
  void add(int set, String beginning) {
    int bit = 1 << set;
    int first = fold(beginning.charAt(0));
    if (beginning.length() == 1) {
      singles[first] |= (byte) bit;
      return;
    }
    int second = fold(beginning.charAt(1));
    pairs[pair(first, second)] |= (byte) bit;
    if (beginning.length() > 2) {
      pairs[pair(second, fold(beginning.charAt(2)))] |= (byte) (bit << SETS);
      return;
    }
    for (int third = 0; third < LETTERS; third++) {
      pairs[pair(second, third)] |= (byte) (bit << SETS);
    }
  }

  /** Letters of Thai and ASCII are told apart; any other may look like one of these. */
  private static int fold(char c) {
    return c & 0x7F | c >> 4 & 0x80;
  }

  private static int pair(int first, int second) {
    return first << 8 | second;
  }

  /** The sets of which a string may begin with two letters and what follows these. */
  private int sets(int pair, int next) {
    return pairs[pair] & pairs[next] >> SETS & ALL | singles[pair >> 8];
  }

  /** The first offset in {@code [from, to)} at which a string may begin, or {@code to}. */
  int next(char[] text, int from, int to) {
    int last = Math.min(to, text.length - 2);
    int at = from;
    if (at < last) {
      int pair = pair(fold(text[at]), fold(text[at + 1]));
      for (; at < last; at++) {
        int next = (pair << 8 | fold(text[at + 2])) & PAIRS - 1;
        if (sets(pair, next) != 0) {
          return at;
        }
        pair = next;
      }
    }
    while (at < to && !standAt(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether a string may begin here; none begins behind the end. */
  boolean standAt(char[] text, int at) {
    return at < text.length && setsAt(text, at) != 0;
  }

  private int setsAt(char[] text, int at) {
    int second = letter(text, at + 1);
    return sets(pair(fold(text[at]), second), pair(second, letter(text, at + 2)));
  }

  /** NUL stands behind a text's end. */
  private static int letter(char[] text, int at) {
    return at < text.length ? fold(text[at]) : 0;
  }

  /** By set the offsets at which one of its strings may begin, ascending. */
  int[][] all(char[] text) {
    int[][] found = new int[SETS][ROOM];
    int[] sizes = new int[SETS];
    int last = text.length - 2;
    int pair = pair(letter(text, 0), letter(text, 1));
    for (int at = 0; at < last; at++) {
      int next = (pair << 8 | fold(text[at + 2])) & PAIRS - 1;
      int sets = sets(pair, next);
      if (sets != 0) {
        note(at, sets, found, sizes);
      }
      pair = next;
    }
    for (int at = Math.max(last, 0); at < text.length; at++) {
      note(at, setsAt(text, at), found, sizes);
    }
    for (int set = 0; set < SETS; set++) {
      found[set] = Arrays.copyOf(found[set], sizes[set]);
    }
    return found;
  }

  private static void note(int at, int sets, int[][] found, int[] sizes) {
    for (int left = sets; left != 0; left &= left - 1) {
      int set = Integer.numberOfTrailingZeros(left);
      int size = sizes[set]++;
      if (size == found[set].length) {
        found[set] = Arrays.copyOf(found[set], 2 * size);
      }
      found[set][size] = at;
    }
  }
}
