package thaipress.extract;

import java.util.Arrays;
import thaipress.lexicon.Trie;
import thaipress.text.ThaiChars;

/**
 * Finds the few offsets of a text at which one of some strings may begin, by their first three
 * letters, for up to four sets of strings at once.
 *
 * <p>A table says of two letters for which sets a string begins with them and for which one goes on
 * with them behind its first letter. One look a character is enough, as what was found of the last
 * two letters is kept for the next; where both are so, few offsets are left (of 100 of a release, 2
 * that begin with a digit and 2 others). Letters have codes of six bits, which rare ones share, so
 * that the table has 16 kilobytes and not 128. A text is read as an array: the same loop over a
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

  /** Behind the Thai block: what lies there all has one code, as no entry has it. */
  private static final char OTHERS = '\u0E80';

  /** A bit for each code that some character has which is no Thai letter. */
  private static final long ENDING_CODES;

  static {
    long ending = 0;
    for (char c = 0; c <= OTHERS; c++) {
      CODES[c] = (byte) codeOf(c);
      ending |= ThaiChars.isLetter(c) ? 0 : 1L << CODES[c];
    }
    Arrays.fill(CODES, OTHERS, CODES.length, CODES[OTHERS]);
    ENDING_CODES = ending;
  }

  /** In a cell: the sets of which a string is just the two letters, or the first of them. */
  private static final int WHOLE = SETS;

  /** In a cell: the sets of which the two letters are a word, so that no Thai letter follows. */
  private static final int WORD = 2 * SETS;

  /** In a cell: the sets of which the two are the second and third letter of a string. */
  private static final int GOES_ON = 3 * SETS;

  /** In every cell, so that what is whole passes whatever it is that follows. */
  private static final int ANY = ALL << GOES_ON + WHOLE;

  /** In every cell whose second letter may be no Thai one, so that a word before it passes. */
  private static final int WORD_ENDS = ALL << GOES_ON + WORD;

  private static final int ROOM = 64;

  /** Of so many characters there is mostly one place of a set, or less. */
  private static final int SPARSE = 16;

  /** So many characters are looked at before what was found of them is told apart. */
  private static final int BLOCK = 512;

  private static final int PASSED = 3 * SETS;

  /** So many letters behind its first say whether a string may begin. */
  private static final int BEHIND = 3;

  private static final int SLOT_BITS = 12;

  /** By two letters a bit for each set of which a string begins with them, and what is above. */
  private final int[] pairs = new int[PAIRS];

  /**
   * By {@link #slot} of the first four letters a bit for each set that has a string with them, and
   * above these by that of three letters one for each set that has them as a string: asked where
   * the pairs let pass.
   */
  private final byte[] longer = new byte[1 << SLOT_BITS];

  Beginnings() {
    for (int pair = 0; pair < PAIRS; pair++) {
      boolean ends = (ENDING_CODES >>> pair & 1) != 0;
      pairs[pair] = ends ? ANY | WORD_ENDS : ANY;
    }
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
          pairs[pair(code(letters, 0), second)] |= bit << WHOLE;
        }
      }
      case 2 -> pairs[pairAt(letters, 0)] |= bit << WHOLE;
      default -> {
        pairs[pairAt(letters, 0)] |= bit;
        pairs[pairAt(letters, 1)] |= bit << GOES_ON;
        int three = three(letters, 0);
        if (letters.length == 3) {
          longer[slot(three)] |= (byte) (bit << SETS);
        } else {
          longer[slot(LetterHash.append(three, letters[3]))] |= (byte) bit;
        }
      }
    }
  }

  /** Lets two letters pass for a set where no Thai letter stands behind them. */
  void addWord(int set, String word) {
    pairs[pairAt(word.toCharArray(), 0)] |= 1 << set + WORD;
  }

  private static int pair(int first, int second) {
    return (first << CODE_BITS | second) & PAIRS - 1;
  }

  private static int pairAt(char[] text, int at) {
    return pair(code(text, at), code(text, at + 1));
  }

  private static int code(char[] text, int at) {
    return CODES[text[at]];
  }

  private static int three(char[] text, int at) {
    return LetterHash.of(text[at], text[at + 1], text[at + 2]);
  }

  private static int slot(int letters) {
    return LetterHash.slot(letters, SLOT_BITS);
  }

  /**
   * The sets that two letters and what follows let pass, of what the table has of both: a bit each
   * where a string goes on, and above these one each where it is whole, and where it is a word.
   */
  private static int passing(int pair, int next) {
    return pair & next >> GOES_ON;
  }

  /** The sets of which a string may begin with the four letters that stand where these pass. */
  private int sets(int passing, char[] text, int at) {
    int three = three(text, at);
    int sets = longer[slot(LetterHash.append(three, text[at + 3]))] | longer[slot(three)] >> SETS;
    return (passing & sets | passing >> WHOLE | passing >> WORD) & ALL;
  }

  /**
   * By set the offsets at which one of its strings may begin, ascending. Of each offset that the
   * pairs let pass four letters are looked at, since several look at all that is given here.
   */
  int[][] all(char[] text) {
    Search search = new Search(text.length);
    int last = Math.max(0, text.length - BEHIND);
    search.read(text, last, 0);
    search.read(Arrays.copyOfRange(text, last, text.length + BEHIND), text.length - last, last);
    return search.found();
  }

  /** One pass over a text. */
  private final class Search {

    private final int[] passed = new int[BLOCK];
    private final Offsets[] found = new Offsets[SETS];

    Search(int length) {
      for (int set = 0; set < SETS; set++) {
        found[set] = new Offsets(ROOM + length / SPARSE);
      }
    }

    /**
     * Finds what begins with one of some letters.
     *
     * @param text these letters and {@link #BEHIND} more, NUL for those behind a text's end
     * @param offset that of the first
     */
    void read(char[] text, int length, int offset) {
      for (int from = 0; from < length; from += BLOCK) {
        tellApart(pass(text, from, Math.min(length, from + BLOCK)), text, from, offset);
      }
    }

    /** Writes down which offsets the pairs let pass, and for which sets; returns their number. */
    private int pass(char[] text, int from, int to) {
      int second = code(text, from + 1);
      int cell = pairs[pair(code(text, from), second)];
      int n = 0;
      for (int at = from; at < to; at++) {
        int third = code(text, at + 2);
        int next = pairs[pair(second, third)];
        int passing = passing(cell, next);
        passed[n] = at - from << PASSED | passing;
        n += -passing >>> Integer.SIZE - 1;
        second = third;
        cell = next;
      }
      return n;
    }

    /** Adds those of the first that were written down whose four letters some set has. */
    private void tellApart(int n, char[] text, int from, int offset) {
      for (Offsets each : found) {
        each.makeRoom(n);
      }
      Offsets first = found[0];
      Offsets second = found[1];
      Offsets third = found[2];
      Offsets fourth = found[3];
      for (int i = 0; i < n; i++) {
        int at = from + (passed[i] >> PASSED);
        int sets = sets(passed[i], text, at);
        first.put(offset + at, sets & 1);
        second.put(offset + at, sets >> 1 & 1);
        third.put(offset + at, sets >> 2 & 1);
        fourth.put(offset + at, sets >> 3);
      }
    }

    int[][] found() {
      int[][] offsets = new int[SETS][];
      for (int set = 0; set < SETS; set++) {
        offsets[set] = found[set].array();
      }
      return offsets;
    }
  }

  /** Those of a set. */
  private static final class Offsets {

    private int[] offsets;
    private int size;

    Offsets(int room) {
      offsets = new int[room];
    }

    void makeRoom(int more) {
      if (size + more > offsets.length) {
        offsets = Arrays.copyOf(offsets, Math.max(size + more, 2 * size));
      }
    }

    /** Writes an offset down, and counts it or not. */
    void put(int offset, int count) {
      offsets[size] = offset;
      size += count;
    }

    int[] array() {
      return Arrays.copyOf(offsets, size);
    }
  }
}
