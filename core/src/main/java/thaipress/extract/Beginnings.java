package thaipress.extract;

import java.util.Arrays;
import thaipress.lexicon.Trie;

/**
 * Finds the few offsets of a text at which one of some strings may begin, by their first three
 * letters, for up to four sets of strings at once.
 *
 * <p>A table says of two letters for which sets a string begins with them and for which one goes on
 * with them behind its first letter. One look a character is enough, as what was found of the last
 * two letters is kept for the next; where both are so, few offsets are left (of 100 of a release, 2
 * that begin with a digit and 2 others). Letters have codes of six bits, which rare ones share, so
 * that the table has eight kilobytes and not 64. A text is read as an array: the same loop over a
 * string takes half as long again.
 */
final class Beginnings {

  /*
   * Where many offsets are asked for at once, what cannot be foreseen is written down in any case
   * and counted or not: a branch that the processor foresees wrongly costs as much as many steps
   * without one.
   */

  static final int SETS = 4;

  private static final int ALL = (1 << SETS) - 1;

  private static final int CODE_BITS = 6;
  private static final int PAIRS = 1 << 2 * CODE_BITS;

  /** The letters with lower numbers in the lexicon, which are the frequent ones, share no code. */
  private static final int DIGIT = 47;

  private static final int SHARED = 16;

  /** By character its code; of the table only what texts are made of is ever touched. */
  private static final byte[] CODES = new byte[1 << Character.SIZE];

  static {
    for (int c = 0; c < CODES.length; c++) {
      CODES[c] = (byte) codeOf((char) c);
    }
  }

  /** In a cell: the sets of which a string is just the two letters, or the first of them. */
  private static final int WHOLE = SETS;

  /** In a cell: the sets of which the two are the second and third letter of a string. */
  private static final int GOES_ON = 2 * SETS;

  /** In every cell, so that what is whole passes whatever it is that follows. */
  private static final char ANY = ALL << GOES_ON + WHOLE;

  private static final int ROOM = 64;

  /** Of so many characters there is mostly one place, or less. */
  private static final int SPARSE = 8;

  /** So many characters are looked at before what was found of them is told apart. */
  private static final int BLOCK = 128;

  private static final int PASSED = 2 * SETS;

  private static final int SLOT_BITS = 12;

  /** By two letters a bit for each set of which a string begins with them, and what is above. */
  private final char[] pairs = new char[PAIRS];

  /**
   * By {@link #slot} of the first four letters a bit for each set that has a string with them, and
   * above these by that of three letters one for each set that has them as a string: asked where
   * the pairs let pass.
   */
  private final byte[] longer = new byte[1 << SLOT_BITS];

  Beginnings() {
    Arrays.fill(pairs, ANY);
  }

  private static int codeOf(char c) {
    int letter = Trie.code(c);
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return letter < DIGIT ? letter : DIGIT + 1 + letter % SHARED;
  }

  /** Lets pass for a set, from 0 to 3, what begins as this string does. */
  void add(int set, String beginning) {
    int bit = 1 << set;
    char[] letters = beginning.toCharArray();
    switch (letters.length) {
      case 1 -> {
        for (int second = 0; second < 1 << CODE_BITS; second++) {
          pairs[pair(code(letters, 0), second)] |= (char) (bit << WHOLE);
        }
      }
      case 2 -> pairs[pairAt(letters, 0)] |= (char) (bit << WHOLE);
      default -> {
        pairs[pairAt(letters, 0)] |= (char) bit;
        pairs[pairAt(letters, 1)] |= (char) (bit << GOES_ON);
        int three = three(letters, 0);
        if (letters.length == 3) {
          longer[slot(three)] |= (byte) (bit << SETS);
        } else {
          longer[slot(LetterHash.append(three, letters[3]))] |= (byte) bit;
        }
      }
    }
  }

  private static int pair(int first, int second) {
    return (first << CODE_BITS | second) & PAIRS - 1;
  }

  private static int pairAt(char[] text, int at) {
    return pair(code(text, at), code(text, at + 1));
  }

  private static int code(char[] text, int at) {
    return CODES[letter(text, at)];
  }

  /** NUL stands behind a text's end. */
  private static char letter(char[] text, int at) {
    return at < text.length ? text[at] : 0;
  }

  private static int three(char[] text, int at) {
    return LetterHash.of(letter(text, at), letter(text, at + 1), letter(text, at + 2));
  }

  private static int slot(int letters) {
    return LetterHash.slot(letters, SLOT_BITS);
  }

  /**
   * The sets that two letters and what follows let pass, of what the table has of both: a bit each
   * where a string goes on, and above these one each where it is whole.
   */
  private static int passing(int pair, int next) {
    return pair & next >> GOES_ON;
  }

  private int passingAt(char[] text, int at) {
    return passing(pairs[pairAt(text, at)], pairs[pairAt(text, at + 1)]);
  }

  /** The sets of which a string may begin with the four letters that stand where these pass. */
  private int sets(int passing, char[] text, int at) {
    int three = three(text, at);
    int sets =
        longer[slot(LetterHash.append(three, letter(text, at + 3)))] | longer[slot(three)] >> SETS;
    return (passing & sets | passing >> WHOLE) & ALL;
  }

  /**
   * By set the offsets at which one of its strings may begin, ascending. Of each offset that the
   * pairs let pass four letters are looked at, since several look at all that is given here.
   */
  int[][] all(char[] text) {
    long[] found = new long[ROOM + text.length / SPARSE];
    int size = 0;
    int[] sizes = new int[SETS];
    int[] passed = new int[BLOCK];
    int pair = pairAt(text, 0);
    int cell = pairs[pair];
    for (int from = 0; from < text.length; from += BLOCK) {
      int to = Math.min(text.length, from + BLOCK);
      int last = Math.min(to, text.length - 2);
      int n = 0;
      for (int at = from; at < last; at++) {
        pair = pair(pair, CODES[text[at + 2]]);
        int next = pairs[pair];
        int passing = passing(cell, next);
        passed[n] = at - from << PASSED | passing;
        n += -passing >>> Integer.SIZE - 1;
        cell = next;
      }
      for (int at = Math.max(from, last); at < to; at++) {
        passed[n++] = at - from << PASSED | passingAt(text, at);
      }
      if (size + n > found.length) {
        found = Arrays.copyOf(found, Math.max(size + n, 2 * size));
      }
      for (int i = 0; i < n; i++) {
        int at = from + (passed[i] >> PASSED);
        int sets = sets(passed[i], text, at);
        found[size] = (long) at << SETS | sets;
        size += -sets >>> Integer.SIZE - 1;
        for (int set = 0; set < SETS; set++) {
          sizes[set] += sets >> set & 1;
        }
      }
    }
    int[][] places = new int[SETS][];
    for (int set = 0; set < SETS; set++) {
      places[set] = ofSet(set, found, sizes[set]);
    }
    return places;
  }

  private static int[] ofSet(int set, long[] found, int size) {
    int[] places = new int[size];
    int n = 0;
    for (int i = 0; n < size; i++) {
      places[n] = (int) (found[i] >> SETS);
      n += (int) found[i] >> set & 1;
    }
    return places;
  }
}
