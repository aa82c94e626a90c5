package thaipress.text;

/**
 * What the characters of the Thai block are, and where a text may be cut.
 *
 * <p>A <em>cluster</em> is what no reader would take apart: a consonant with the vowels, tone marks
 * and signs written before, above, below and behind it.
 */
public final class ThaiChars {

  private static final int FIRST = 0x0E00;
  private static final int LAST = 0x0E7F;

  private static final byte CONSONANT = 1;
  private static final byte LEADING_VOWEL = 2;
  private static final byte FOLLOWING_VOWEL = 3;
  private static final byte COMBINING = 4;
  private static final byte DIGIT = 5;
  private static final byte SIGN = 6;

  private static final byte[] CLASS = new byte[LAST - FIRST + 1];

  /*
   * What mostly decides whether a text may be cut, as bits by character, so that three characters
   * are asked by one branch. A surrogate has none of the first three.
   */

  /** Stands apart from whatever is beside it. */
  private static final int APART = 1;

  /** May be cut off from what stands before, if that has {@link #ENDS}. */
  private static final int BEGINS = 1 << 1;

  /** Neither a leading vowel nor ั, which want a consonant, nor a tone mark, which may follow ั. */
  private static final int ENDS = 1 << 2;

  /** Silences nothing, and does not stand between a consonant and its ์ either. */
  private static final int SPEAKS = 1 << 3;

  private static final byte[] CUTS = new byte[LAST + 1];

  static {
    fill('ก', 'ฮ', CONSONANT);
    fill('ฯ', 'ฯ', SIGN);
    fill('ะ', 'ะ', FOLLOWING_VOWEL);
    fill('ั', 'ั', COMBINING);
    fill('า', 'ำ', FOLLOWING_VOWEL);
    fill('ิ', 'ฺ', COMBINING);
    fill('฿', '฿', SIGN);
    fill('เ', 'ไ', LEADING_VOWEL);
    fill('ๅ', 'ๅ', FOLLOWING_VOWEL);
    fill('ๆ', 'ๆ', SIGN);
    fill('็', '๎', COMBINING);
    fill('๏', '๏', SIGN);
    fill('๐', '๙', DIGIT);
    fill('๚', '๛', SIGN);
    for (char c = 0; c < CUTS.length; c++) {
      CUTS[c] = (byte) cutsOf(c);
    }
  }

  private ThaiChars() {}

  private static void fill(char from, char to, byte kind) {
    for (int c = from; c <= to; c++) {
      CLASS[c - FIRST] = kind;
    }
  }

  private static int cutsOf(char c) {
    byte kind = classOf(c);
    boolean letter = kind >= CONSONANT && kind <= COMBINING;
    boolean begins = isConsonant(c) || isLeadingVowel(c);
    boolean ends = !isLeadingVowel(c) && c != 'ั' && !isToneMark(c);
    boolean speaks = c != '์' && c != 'ิ' && c != 'ุ';
    return (letter ? 0 : APART) | (begins ? BEGINS : 0) | (ends ? ENDS : 0) | (speaks ? SPEAKS : 0);
  }

  private static byte classOf(char c) {
    return c >= FIRST && c <= LAST ? CLASS[c - FIRST] : 0;
  }

  /** Whether the character belongs to a Thai word: a consonant, vowel, tone mark or other mark. */
  public static boolean isLetter(char c) {
    return c < CUTS.length && (CUTS[c] & APART) == 0;
  }

  /** Whether a character is of the Thai block: a letter, a mark, a digit or a sign. */
  public static boolean isThai(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** ก to ฮ, with ฤ and ฦ. */
  public static boolean isConsonant(char c) {
    return classOf(c) == CONSONANT;
  }

  /** The vowels written before their consonant: เ แ โ ใ ไ. */
  public static boolean isLeadingVowel(char c) {
    return classOf(c) == LEADING_VOWEL;
  }

  /** The vowels written on the line behind their consonant: ะ า ำ ๅ. */
  public static boolean isFollowingVowel(char c) {
    return classOf(c) == FOLLOWING_VOWEL;
  }

  /** Vowels and marks written above or below, tone marks and the killer ์ among them. */
  public static boolean isCombining(char c) {
    return classOf(c) == COMBINING;
  }

  /** ่ ้ ๊ ๋. */
  public static boolean isToneMark(char c) {
    return c >= '่' && c <= '๋';
  }

  /** 0 to 9. */
  public static boolean isAsciiDigit(char c) {
    return (char) (c - '0') < 10;
  }

  /** 1 for 0 to 9, else 0, without a branch where none could be foreseen. */
  public static int asciiDigits(char c) {
    return (char) (c - '0') - 10 >>> Integer.SIZE - 1;
  }

  /** ๐ to ๙. */
  public static boolean isDigit(char c) {
    return c >= '๐' && c <= '๙';
  }

  /**
   * Whether the text has {@code word} at {@code at}; false where it would reach past an end. What
   * does not stand there mostly ends otherwise, so that the last letter is asked first.
   */
  public static boolean startsWith(CharSequence text, int at, String word) {
    int last = word.length() - 1;
    if (at < 0 || at + last >= text.length()) {
      return false;
    }
    if (last >= 0 && text.charAt(at + last) != word.charAt(last)) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The offset of the first character at or behind {@code at} that is no plain space. */
  public static int skipSpaces(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Whether the text has {@code word} immediately before {@code end}. */
  public static boolean endsWith(CharSequence text, int end, String word) {
    return startsWith(text, end - word.length(), word);
  }

  /**
   * Whether no letter at the edges of a stretch is torn from the marks and vowels that belong to
   * it, as it may be in a broken text.
   */
  public static boolean isWhole(CharSequence text, int begin, int end) {
    return isClusterBoundary(text, begin) && isClusterBoundary(text, end);
  }

  /**
   * Whether the text may be cut before the character at {@code at}: never before a mark or a vowel
   * that hangs on the character before it, nor behind a leading vowel or ั that wants a consonant,
   * nor before a consonant that ์ silences. Always at both ends of the text and beside anything
   * that is not Thai.
   *
   * @param at offset, from 0 to the text's length
   */
  public static boolean isClusterBoundary(CharSequence text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    char last = text.charAt(at - 1);
    char next = text.charAt(at);
    char behind = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return isSurelyBoundary(cuts(last), cuts(next), cuts(behind))
        || isBoundary(text, at, last, next);
  }

  private static int cuts(char c) {
    return c < CUTS.length ? CUTS[c] : SPEAKS;
  }

  /** Says yes of most boundaries. */
  private static boolean isSurelyBoundary(int last, int next, int behind) {
    return ((last | next) & APART | next & last >> 1 & behind >> 2 & BEGINS) != 0;
  }

  private static boolean isBoundary(CharSequence text, int at, char last, char next) {
    if (!isLetter(next) || !isLetter(last)) {
      return !splitsSurrogates(last, next);
    }
    return switch (classOf(next)) {
      case COMBINING, FOLLOWING_VOWEL -> false;
      case CONSONANT -> !isLeadingVowel(last) && !wantsFinal(text, at) && !isSilenced(text, at);
      default -> !wantsFinal(text, at);
    };
  }

  private static boolean splitsSurrogates(char last, char next) {
    return Character.isHighSurrogate(last) && Character.isLowSurrogate(next);
  }

  /** Behind ั, with or without a tone mark, a consonant must close the syllable. */
  private static boolean wantsFinal(CharSequence text, int at) {
    int i = at - 1;
    if (isToneMark(text.charAt(i)) && i > 0) {
      i--;
    }
    return text.charAt(i) == 'ั';
  }

  private static boolean isSilenced(CharSequence text, int at) {
    int i = at + 1;
    if (i < text.length() && (text.charAt(i) == 'ิ' || text.charAt(i) == 'ุ')) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '์';
  }
}
