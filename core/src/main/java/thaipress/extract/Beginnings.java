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

  /*
   * Where many offsets are asked for at once, what cannot be foreseen is written down in any case
   * and counted or not: a branch that the processor foresees wrongly costs as much as many steps
   * without one.
   */

  static final int SETS = 4;

  private static final int LETTERS = 1 << 8;
  private static final int PAIRS = LETTERS * LETTERS;
  private static final int ALL = (1 << SETS) - 1;
  private static final int ROOM = 16;

  /** So many characters are looked at before what was found of them is told apart. */
  private static final int BLOCK = 512;

  private static final int SLOT_BITS = 13;

  /** 2^32 by the golden ratio. */
  private static final int SPREAD = 0x9E3779B1;

  /**
   * By two letters a bit for each set of which a string begins with them, and above these one for
   * each set of which they are the second and third of a string.
   */
  private final byte[] pairs = new byte[PAIRS];

  /** By letter a bit for each set that has it as a string. */
  private final byte[] singles = new byte[LETTERS];

  /**
   * By {@link #slot} of the first four letters, or of all where they are fewer, a bit for each set
   * that has a string with them: asked where the pairs let pass.
   */
  private final byte[] fours = new byte[1 << SLOT_BITS];

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
    int letters = 0;
    int length = Math.min(4, beginning.length());
    for (int i = 0; i < length; i++) {
      letters = letters << 8 | fold(beginning.charAt(i));
    }
    fours[slot(letters, length)] |= (byte) bit;
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
    return sets(pairs[pair], pairs[next], pair >> 8);
  }

  /** The same, of what the table says of the two and of what follows, and the first letter. */
  private int sets(int begins, int goesOn, int first) {
    return begins & goesOn >> SETS & ALL | singles[first];
  }

  private static int slot(int letters, int length) {
    return (letters + length) * SPREAD >>> Integer.SIZE - SLOT_BITS;
  }

  /** The sets of which a string may begin with the four letters that stand here. */
  private int longer(char[] text, int at) {
    int first = fold(text[at]);
    int two = pair(first, letter(text, at + 1));
    int three = two << 8 | letter(text, at + 2);
    int four = three << 8 | letter(text, at + 3);
    return fours[slot(four, 4)] | fours[slot(three, 3)] | fours[slot(two, 2)] | singles[first];
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

  /**
   * Writes down the offsets in {@code [from, to)} at which a string may begin, ascending, four
   * letters looked at.
   *
   * @param wanted the sets that are asked for, a bit each
   * @param found has room for all offsets that are looked at
   * @return how many there are
   */
  int find(char[] text, int from, int to, int wanted, int[] found) {
    int passed = 0;
    int last = Math.min(to, text.length - 2);
    int at = from;
    int pair = pair(letter(text, at), letter(text, at + 1));
    int begins = pairs[pair];
    for (; at < last; at++) {
      int next = (pair << 8 | fold(text[at + 2])) & PAIRS - 1;
      int goesOn = pairs[next];
      found[passed] = at;
      passed += -(sets(begins, goesOn, pair >> 8) & wanted) >>> Integer.SIZE - 1;
      pair = next;
      begins = goesOn;
    }
    for (; at < Math.min(to, text.length); at++) {
      found[passed++] = at;
    }
    int n = 0;
    for (int i = 0; i < passed; i++) {
      found[n] = found[i];
      n += -(longer(text, found[i]) & wanted) >>> Integer.SIZE - 1;
    }
    return n;
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

  /**
   * By set the offsets at which one of its strings may begin, ascending. Of each offset that the
   * pairs let pass four letters are looked at, since several look at all that is given here.
   */
  int[][] all(char[] text) {
    int[][] found = new int[SETS][ROOM];
    int[] sizes = new int[SETS];
    int[] passed = new int[BLOCK];
    int last = text.length - 2;
    int pair = pair(letter(text, 0), letter(text, 1));
    int begins = pairs[pair];
    for (int from = 0; from < last; from += BLOCK) {
      int to = Math.min(last, from + BLOCK);
      int n = 0;
      for (int at = from; at < to; at++) {
        int next = (pair << 8 | fold(text[at + 2])) & PAIRS - 1;
        int goesOn = pairs[next];
        int sets = sets(begins, goesOn, pair >> 8);
        passed[n] = at - from << SETS | sets;
        n += -sets >>> Integer.SIZE - 1;
        pair = next;
        begins = goesOn;
      }
      reserve(n, found, sizes);
      for (int i = 0; i < n; i++) {
        int at = from + (passed[i] >> SETS);
        note(at, passed[i] & longer(text, at), found, sizes);
      }
    }
    reserve(2, found, sizes);
    for (int at = Math.max(last, 0); at < text.length; at++) {
      note(at, setsAt(text, at), found, sizes);
    }
    for (int set = 0; set < SETS; set++) {
      found[set] = Arrays.copyOf(found[set], sizes[set]);
    }
    return found;
  }

  private static void reserve(int more, int[][] found, int[] sizes) {
    for (int set = 0; set < SETS; set++) {
      if (sizes[set] + more >= found[set].length) {
        found[set] = Arrays.copyOf(found[set], Math.max(sizes[set] + more + 1, 2 * sizes[set]));
      }
    }
  }

  private static void note(int at, int sets, int[][] found, int[] sizes) {
    for (int set = 0; set < SETS; set++) {
      int size = sizes[set];
      found[set][size] = at;
      sizes[set] = size + (sets >> set & 1);
    }
  }
}
