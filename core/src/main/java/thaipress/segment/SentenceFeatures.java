package thaipress.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import thaipress.model.WordKind;

/**
 * What can be seen at a space that may end a sentence: the two words before and behind it, their
 * kinds, how far the spaces around are, how long the line is, and whether a bracket or quotation is
 * open. The splitter and the program that trains its model look at a text through this class.
 *
 * <p>A text is gone through once: {@link #next} goes to the next space within a line or to the
 * line's break, {@link #describe} says what is seen there.
 */
public final class SentenceFeatures {

  /** Kinds of features whose value is a word: its place beside the space. */
  public enum Place {
    /** The word before the space. */
    BEFORE,
    /** The word before that. */
    BEFORE_2,
    /** The word behind the space. */
    AFTER,
    /** The word behind that. */
    AFTER_2
  }

  /** Kinds of features whose value is a number from 0 to before {@link #VALUES}. */
  public enum Measure {
    /** Always 0. */
    BIAS,
    /** The kinds of the words before and behind. */
    KINDS,
    /** Characters of the line: the longer it is, the more sentences it holds. */
    LINE,
    /** Characters to the next space. */
    NEXT,
    /** Characters since the space before. */
    PREVIOUS,
    /** Whether a bracket or a quotation is open. */
    OPEN,
    /** The last character before. */
    SIGN_BEFORE,
    /** The first character behind. */
    SIGN_AFTER
  }

  /** More than any measure's value. */
  public static final int VALUES = 128;

  /** Takes what is seen. */
  public interface Sink {

    /** The word with this index stands at that place. */
    void word(Place place, int word);

    /** That was measured. */
    void value(Measure measure, int value);
  }

  private static final String SIGNS = ".!?)”\"ๆฯ:,;(“-–•#/";
  private static final int SIGN = WordKind.PUNCTUATION.ordinal();

  /** Kinds from this on are spaces. */
  private static final int SPACE = WordKind.SPACE.ordinal();

  private static final int BREAK = WordKind.BREAK.ordinal();

  private static final int[] STEPS = {4, 8, 14, 22, 35, 55, 80, 120, 180};

  /** The step of each length up to the last of {@link #STEPS}, and that of all that is longer. */
  private static final byte[] STEP_OF = new byte[STEPS[STEPS.length - 1] + 2];

  /** The number of each sign, by its character. */
  private static final byte[] SIGN_OF = new byte[0x2100];

  static {
    for (int length = 0, step = 0; length < STEP_OF.length; length++) {
      STEP_OF[length] = (byte) step;
      step += step < STEPS.length && length == STEPS[step] ? 1 : 0;
    }
    for (int i = 0; i < SIGNS.length(); i++) {
      SIGN_OF[SIGNS.charAt(i)] = (byte) (i + 1);
    }
  }

  /** Reads eight kinds, the first of them lowest. */
  private static final VarHandle EIGHT_KINDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The lowest bit of each of eight bytes. */
  private static final long EACH = 0x0101010101010101L;

  /** Moves the lowest bits of eight bytes into the highest byte, side by side. */
  private static final long GATHER = 0x0102040810204080L;

  private final String text;
  private final int[] ends;
  private final byte[] kinds;
  private int word = -1;

  /** A bit for each word that is a space or line break, and one behind the last word. */
  private final long[] spaces;

  /** The space or line break behind the word. */
  private int nextSpace;

  /** A bit for each word that is a sign, and one behind the last word. */
  private final long[] signs;

  private int nextSign;

  /** A bit for each word that is a line break, and one behind the last word. */
  private final long[] breaks;

  private int lastSpace;

  /** Characters of the line; the spaces before a line break belong to that. */
  private int line;

  private int depth;
  private boolean quoted;

  /**
   * Before the first word of a text.
   *
   * @param text the folded text
   * @param ends where each word ends in it
   * @param kinds the {@link WordKind#ordinal()} of each word
   */
  public SentenceFeatures(String text, int[] ends, byte[] kinds) {
    this.text = text;
    this.ends = ends;
    this.kinds = kinds;
    this.spaces = new long[ends.length / Long.SIZE + 1];
    this.signs = new long[spaces.length];
    this.breaks = new long[spaces.length];
    mark();
    spaces[kinds.length / Long.SIZE] |= 1L << kinds.length;
    signs[kinds.length / Long.SIZE] |= 1L << kinds.length;
    breaks[kinds.length / Long.SIZE] |= 1L << kinds.length;
    nextSpace = first(spaces, 0);
    nextSign = first(signs, 0);
    line = begin(first(breaks, 0));
  }

  /** Marks eight words at once, without branches, as what a word is cannot be foreseen. */
  private void mark() {
    byte[] all = Arrays.copyOf(kinds, kinds.length + Long.BYTES - 1);
    for (int from = 0; from < kinds.length; from += Long.BYTES) {
      long eight = (long) EIGHT_KINDS.get(all, from);
      long space = atLeast(SPACE, eight);
      long sign = atLeast(SIGN, eight) ^ space;
      spaces[from / Long.SIZE] |= space << from;
      signs[from / Long.SIZE] |= sign << from;
      breaks[from / Long.SIZE] |= atLeast(BREAK, eight) << from;
    }
  }

  /** A bit for each of eight kinds, set for those from a kind on. */
  private static long atLeast(int kind, long eight) {
    long marks = eight + EACH * (Byte.MAX_VALUE + 1 - kind) >>> Byte.SIZE - 1 & EACH;
    return marks * GATHER >>> Long.SIZE - Byte.SIZE;
  }

  /** The first word from here on that has its bit. */
  private static int first(long[] bits, int from) {
    int i = from / Long.SIZE;
    long left = bits[i] & -1L << from;
    while (left == 0) {
      left = bits[++i];
    }
    return i * Long.SIZE + Long.numberOfTrailingZeros(left);
  }

  /** The index of the next space within a line or line break, or -1 at the text's end. */
  public int next() {
    if (word >= 0) {
      lastSpace = ends[word];
    }
    word = nextSpace;
    while (nextSign < word) {
      note(text.charAt(begin(nextSign)));
      nextSign = first(signs, nextSign + 1);
    }
    if (word == ends.length) {
      return -1;
    }
    nextSpace = first(spaces, word + 1);
    if (kinds[word] == BREAK) {
      depth = 0;
      quoted = false;
      line = begin(first(breaks, word + 1)) - ends[word];
    }
    return word;
  }

  private void note(char sign) {
    switch (sign) {
      case '(', '[' -> depth++;
      case ')', ']' -> depth = Math.max(0, depth - 1);
      case '“' -> quoted = true;
      case '”' -> quoted = false;
      case '"' -> quoted = !quoted;
      default -> {}
    }
  }

  /**
   * Says what is seen at the space that {@link #next} gave. Each half is small enough for the
   * compiler to put it into its caller, where what the sink adds up stays in a register.
   */
  public void describe(Sink sink) {
    describeWords(sink);
    measure(sink);
  }

  private void describeWords(Sink sink) {
    if (word > 0) {
      sink.word(Place.BEFORE, word - 1);
    }
    if (word > 1) {
      sink.word(Place.BEFORE_2, word - 2);
    }
    if (word + 1 < ends.length) {
      sink.word(Place.AFTER, word + 1);
    }
    if (word + 2 < ends.length) {
      sink.word(Place.AFTER_2, word + 2);
    }
  }

  private void measure(Sink sink) {
    int begin = begin(word);
    int before = word > 0 ? kinds[word - 1] : BREAK;
    int after = word + 1 < ends.length ? kinds[word + 1] : BREAK;
    sink.value(Measure.BIAS, 0);
    sink.value(Measure.KINDS, before * (BREAK + 1) + after);
    sink.value(Measure.LINE, step(line / 16));
    sink.value(Measure.NEXT, step(begin(nextSpace) - ends[word]));
    sink.value(Measure.PREVIOUS, step(begin - lastSpace));
    sink.value(Measure.OPEN, depth > 0 ? 2 : quoted ? 1 : 0);
    sink.value(Measure.SIGN_BEFORE, sign(Math.max(0, begin - 1)));
    sink.value(Measure.SIGN_AFTER, sign(Math.min(ends[word], text.length() - 1)));
  }

  private static int step(int length) {
    return STEP_OF[Math.min(length, STEP_OF.length - 1)];
  }

  /** At the text's edge a space stands for what is not there. */
  private int sign(int at) {
    char c = text.charAt(at);
    return c < SIGN_OF.length ? SIGN_OF[c] : 0;
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
