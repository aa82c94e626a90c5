package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Trie;
import thaipress.text.ThaiChars;

/**
 * What the lattice wants to know of each character of a text, found in one pass: its code in the
 * lexicon, and whether it is a Thai letter before which a word may begin. The rules are those of
 * {@link ThaiChars#isClusterBoundary}, here as a small automaton. Not safe for use by several
 * threads.
 */
final class ClusterMarks {

  /** No Thai letter. */
  static final int NO_LETTER = 0;

  /** A Thai letter before which the text may be cut. */
  static final int FIRST = 1;

  /** A Thai letter that hangs on what stands before it. */
  static final int WITHIN = 2;

  /* Classes of characters. */
  private static final int OTHER = 0;
  private static final int CONSONANT = 1;
  private static final int LEADING = 2;
  private static final int HANGING = 3;
  private static final int SHORT_A = 4;
  private static final int TONE = 5;

  /** A tone mark over ั, behind which a consonant must still follow. */
  private static final int SHORT_A_TONE = 6;

  private static final int CLASSES = 7;
  private static final int TABLE = 0x0E80;

  /** By character: its class above its code. */
  private static final short[] CHARACTERS = new short[TABLE];

  /** By the class before and its own: the sort of a character. */
  private static final byte[] SORTS = new byte[64];

  static {
    for (char c = 0; c < TABLE; c++) {
      CHARACTERS[c] = (short) (classOf(c) << 8 | Trie.code(c));
    }
    for (int before = 0; before < CLASSES; before++) {
      for (int kind = 0; kind < CLASSES; kind++) {
        SORTS[before << 3 | kind] = (byte) sort(before, kind);
      }
    }
  }

  private byte[] codes = new byte[0];
  private byte[] sorts = new byte[0];
  private int[] starts = new int[1];
  private int size;

  private static int classOf(char c) {
    if (!ThaiChars.isLetter(c)) {
      return OTHER;
    }
    if (ThaiChars.isConsonant(c)) {
      return CONSONANT;
    }
    if (ThaiChars.isLeadingVowel(c)) {
      return LEADING;
    }
    if (c == 'ั') {
      return SHORT_A;
    }
    return ThaiChars.isToneMark(c) ? TONE : HANGING;
  }

  private static int sort(int before, int kind) {
    if (kind == OTHER) {
      return NO_LETTER;
    }
    boolean wantsFinal = before == SHORT_A || before == SHORT_A_TONE;
    boolean within =
        switch (kind) {
          case CONSONANT -> before == LEADING || wantsFinal;
          case LEADING -> wantsFinal;
          default -> before != OTHER;
        };
    return within ? WITHIN : FIRST;
  }

  /** Takes another text. */
  void read(char[] chars, int length) {
    if (codes.length != chars.length + 1) {
      codes = new byte[chars.length + 1];
      sorts = new byte[chars.length + 1];
      starts = new int[chars.length + 1];
    }
    int n = 0;
    int before = OTHER;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      int character = c < TABLE ? CHARACTERS[c] : 0;
      int kind = character >> 8;
      int sort = SORTS[(before << 3 | kind) & 63];
      codes[i] = (byte) character;
      sorts[i] = (byte) sort;
      starts[n] = i;
      n += 1 - (sort >> 1);
      if (c == '์' && silences(chars, i)) {
        n--;
      }
      before = kind == TONE && before == SHORT_A ? SHORT_A_TONE : kind;
    }
    starts[n] = Integer.MAX_VALUE;
    size = n;
  }

  /** A consonant that ์ silences, itself or over ิ or ุ, hangs on the letter before it. */
  private boolean silences(char[] chars, int killer) {
    int at = killer - 1;
    if (at > 0 && (chars[at] == 'ิ' || chars[at] == 'ุ')) {
      at--;
    }
    boolean silent =
        at > 0
            && sorts[at] == FIRST
            && sorts[at - 1] != NO_LETTER
            && ThaiChars.isConsonant(chars[at]);
    if (silent) {
      sorts[at] = WITHIN;
    }
    return silent;
  }

  /** By offset: the character's code in the lexicon, as an unsigned byte; room for one more. */
  byte[] codes() {
    return codes;
  }

  /** By offset: {@link #NO_LETTER}, {@link #FIRST} or {@link #WITHIN}. */
  byte[] sorts() {
    return sorts;
  }

  /**
   * The offsets before which a word may begin as far as clusters go, in order; behind the last a
   * number greater than any offset.
   */
  int[] starts() {
    return starts;
  }

  /** The index of an offset among {@link #starts}. */
  int startAt(int offset) {
    return Arrays.binarySearch(starts, 0, size, offset);
  }
}
