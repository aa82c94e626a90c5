package thaipress.segment;

import thaipress.text.ThaiChars;

/**
 * Where words may begin as far as clusters go. The rules are those of {@link
 * ThaiChars#isClusterBoundary}, here as a small automaton that goes along with the search, a few
 * characters ahead of it. Not safe for use by several threads.
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

  /** The characters looked at at once. */
  private static final int STEP = 12;

  /** A consonant hangs on the letter before it if ์ stands up to so many characters behind it. */
  private static final int KILLER = 2;

  private static final byte[] CLASS = new byte[TABLE];

  /** By the class before, as the last step gave it, and its own: the sort of a character. */
  private static final byte[] STEPS = new byte[64];

  private static final int SORT_MASK = 3;

  /** In a step the class to go on with. */
  private static final int BEFORE_MASK = 7 << 3;

  static {
    for (char c = 0; c < TABLE; c++) {
      CLASS[c] = (byte) classOf(c);
    }
    for (int before = 0; before < CLASSES; before++) {
      for (int kind = 0; kind < CLASSES; kind++) {
        int next = before == SHORT_A && kind == TONE ? SHORT_A_TONE : kind;
        STEPS[before << 3 | kind] = (byte) (next << 3 | sort(before, kind));
      }
    }
  }

  private char[] chars = new char[0];
  private byte[] sorts = new byte[0];
  private int[] starts = new int[1];
  private int size;
  private int begin;
  private int stop;
  private int next;
  private int before;

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

  private static int kindOf(char c) {
    return c < TABLE ? CLASS[c] : OTHER;
  }

  /** The sort of one character of a text, behind which two more can be read. */
  static int sort(char[] chars, int at) {
    int kind = kindOf(chars[at]);
    int before = at == 0 ? OTHER : kindOf(chars[at - 1]);
    if (before == TONE && at > 1 && kindOf(chars[at - 2]) == SHORT_A) {
      before = SHORT_A_TONE;
    }
    int sort = STEPS[before << 3 | kind] & SORT_MASK;
    return sort == FIRST && kind == CONSONANT && before != OTHER && isSilenced(chars, at)
        ? WITHIN
        : sort;
  }

  /**
   * So many clusters are surely in a stretch of a text that begins with one; none where it has more
   * than letters.
   */
  static int clusters(char[] chars, int from, int to) {
    int clusters = 0;
    int last = OTHER;
    for (int i = from; i < to; i++) {
      int step = STEPS[last | kindOf(chars[i])];
      int sort = step & SORT_MASK;
      if (sort == NO_LETTER) {
        return 0;
      }
      clusters += sort & FIRST;
      clusters -= chars[i] == '์' ? 1 : 0;
      last = step & BEFORE_MASK;
    }
    return clusters;
  }

  private static boolean isSilenced(char[] chars, int consonant) {
    char behind = chars[consonant + 1];
    return behind == '์' || (behind == 'ิ' || behind == 'ุ') && chars[consonant + 2] == '์';
  }

  /** Takes a text, which may be cut before {@code from}, up to an offset. */
  void reset(char[] text, int from, int to) {
    if (sorts.length != text.length) {
      sorts = new byte[text.length];
      starts = new int[text.length + 1];
    }
    chars = text;
    begin = from;
    next = from;
    stop = to;
    before = OTHER;
    size = 0;
  }

  /**
   * Looks at more characters.
   *
   * @return the offset before which all {@link #starts} are known
   */
  int more() {
    int end = Math.min(stop, next + STEP);
    int n = size;
    int last = before;
    for (int i = next; i < end; i++) {
      char c = chars[i];
      int step = STEPS[last | kindOf(c)];
      int sort = step & SORT_MASK;
      last = step & BEFORE_MASK;
      sorts[i] = (byte) sort;
      starts[n] = i;
      n += 1 - (sort >> 1);
      if (c == '์' && silences(i)) {
        n--;
      }
    }
    starts[n] = Integer.MAX_VALUE;
    size = n;
    next = end;
    before = last;
    return end < stop ? end - KILLER : stop;
  }

  /** A consonant that ์ silences, itself or over ิ or ุ, hangs on the letter before it. */
  private boolean silences(int killer) {
    int at = killer - 1;
    if (at > begin && (chars[at] == 'ิ' || chars[at] == 'ุ')) {
      at--;
    }
    boolean silent =
        at > begin
            && sorts[at] == FIRST
            && sorts[at - 1] != NO_LETTER
            && ThaiChars.isConsonant(chars[at]);
    if (silent) {
      sorts[at] = WITHIN;
    }
    return silent;
  }

  /** By offset of those looked at: {@link #NO_LETTER}, {@link #FIRST} or {@link #WITHIN}. */
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
}
