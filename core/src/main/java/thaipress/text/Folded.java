package thaipress.text;

import java.util.Arrays;

/**
 * A view of a raw text in which the spellings of one thing are one: Thai digits are 0 to 9, ํ + า
 * is ำ (a tone mark between them stands before it), เเ is แ, a repeated tone mark or vowel stands
 * once, zero-width characters, soft hyphens and other format characters are gone, every kind of
 * space is a plain one, however many stand behind each other, and every kind of line break, CR and
 * LF together among them, is one {@code \n}.
 *
 * <p>Offsets into the view are UTF-16 code units, as are those into the raw text. The map back is
 * tight: what was deleted at the edge of a stretch is not part of its raw span. Folding is
 * idempotent; where nothing changes the view is the raw string itself, and where only single
 * characters are exchanged there is no map.
 */
public final class Folded implements CharSequence {

  private static final char NIKHAHIT = 'ํ';

  /** What stands before the text, so that every character has a jump at it or before it. */
  private static final int[] BEFORE = {-1};

  /** Where what stands before the text ends. */
  private static final int[] BEFORE_ENDS = {0};

  /** Characters that stay what they are wherever they stand. */
  private static final byte COPIED = 0;

  /**
   * The space, Thai vowels and marks: they stay, but not twice, and some merge with what stands
   * before.
   */
  private static final byte ONCE = 1;

  /** Characters that become others or go away, or of which only {@link #plain} says so. */
  private static final byte OTHER = 2;

  /** ํ, with which a following า is ำ. */
  private static final byte MERGES = 3;

  /** Up to the block of quotation marks, dashes and bullets; few texts have what lies behind. */
  private static final int FREQUENT = 0x2070;

  /** By character its sort; of the table only what texts are made of is ever touched. */
  private static final byte[] SORTS = new byte[1 << Character.SIZE];

  /** The same for a text with ํ, where า may change. */
  private static final byte[] MERGING_SORTS = new byte[SORTS.length];

  static {
    for (char c = 0; c < FREQUENT; c++) {
      SORTS[c] = changes(c) ? OTHER : isOnceOnly(c) ? ONCE : COPIED;
    }
    Arrays.fill(SORTS, FREQUENT, SORTS.length, OTHER);
    SORTS[NIKHAHIT] = MERGES;
    System.arraycopy(SORTS, 0, MERGING_SORTS, 0, SORTS.length);
    MERGING_SORTS['า'] = OTHER;
  }

  private final String raw;
  private final String text;

  /**
   * The characters of the view that do not begin where the one before ends or come from more or
   * less than one character, behind {@link #BEFORE}; all others follow these step by step.
   */
  private final int[] jumps;

  /** By jump: where it begins and ends in the raw text. */
  private final int[] begins;

  private final int[] ends;

  private Folded(String raw, String text, int[] jumps, int[] begins, int[] ends) {
    this.raw = raw;
    this.text = text;
    this.jumps = jumps;
    this.begins = begins;
    this.ends = ends;
  }

  /** Folds a text of any content. */
  public static Folded of(String raw) {
    char[] chars = raw.toCharArray();
    int at = firstChange(chars);
    return at < 0
        ? new Folded(raw, raw, BEFORE, BEFORE, BEFORE_ENDS)
        : new Folder(raw, chars, at).fold();
  }

  /** The text as it was given. */
  public String raw() {
    return raw;
  }

  /** The raw offset at which the character of the view at {@code at} begins. */
  public int rawBegin(int at) {
    if (at >= text.length()) {
      return raw.length();
    }
    return rawBegin(last(jumps, at), at);
  }

  /** The raw offset at which the character of the view before {@code at} ends; 0 for 0. */
  public int rawEnd(int at) {
    return follow(last(jumps, at - 1), at);
  }

  /** Where a character begins whose last jump, at it or before it, this is. */
  private int rawBegin(int jump, int at) {
    return jumps[jump] == at ? begins[jump] : follow(jump, at);
  }

  /** The raw offset of what stands step by step behind a jump. */
  private int follow(int jump, int at) {
    return ends[jump] + at - jumps[jump] - 1;
  }

  /**
   * The index of the last of some sorted offsets, of which the first is -1, that is at most this
   * one. Halves what is left without asking a branch, as none could be foreseen.
   */
  private static int last(int[] offsets, int at) {
    int found = 0;
    for (int left = offsets.length - 1; left > 0; left >>= 1) {
      int half = left + 1 >> 1;
      int isBehind = at - offsets[found + half] >> Integer.SIZE - 1;
      found += half & ~isBehind;
    }
    return found;
  }

  /** The last jump at or before an offset, where this is one before it and not many lie between. */
  private int lastFrom(int jump, int at) {
    int last = jump;
    while (last + 1 < jumps.length && jumps[last + 1] <= at) {
      last++;
    }
    return last;
  }

  /**
   * The raw stretch of the view's {@code [begin, end)}.
   *
   * @throws IllegalArgumentException if begin is not before end
   */
  public Span rawSpan(int begin, int end) {
    if (begin >= end) {
      throw new IllegalArgumentException("empty stretch [" + begin + ", " + end + ")");
    }
    int jump = last(jumps, begin);
    return new Span(rawBegin(jump, begin), follow(lastFrom(jump, end - 1), end));
  }

  /** Goes through the view from its beginning. */
  public RawOffsets rawOffsets() {
    return new RawOffsets();
  }

  /**
   * The raw offsets of one stretch of the view behind the other, without a search for each. Not
   * safe for use by several threads.
   */
  public final class RawOffsets {

    /** The last jump at or before the offset asked for last. */
    private int jump;

    private RawOffsets() {}

    /** What {@link Folded#rawBegin} gives for an offset not before any asked for earlier. */
    public int begin(int at) {
      if (at >= text.length()) {
        return raw.length();
      }
      goTo(at);
      return rawBegin(jump, at);
    }

    /**
     * What {@link Folded#rawEnd} gives for an offset behind that of any beginning and not before
     * any end asked for earlier.
     */
    public int end(int at) {
      goTo(at - 1);
      return follow(jump, at);
    }

    private void goTo(int at) {
      jump = lastFrom(jump, at);
    }
  }

  /** The view's offset of the first character that begins at or behind a raw offset. */
  public int viewOffset(int rawOffset) {
    int jump = last(begins, rawOffset - 1);
    int next = jump + 1 < jumps.length ? jumps[jump + 1] : text.length();
    return Math.min(jumps[jump] + 1 + Math.max(0, rawOffset - ends[jump]), next);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  /** The view's characters. */
  @Override
  public String toString() {
    return text;
  }

  /** Offset of the first character that may not stay as it is, or -1. */
  private static int firstChange(char[] raw) {
    for (int at = plainEnd(raw, 0, (char) 0, SORTS); at < raw.length; ) {
      char c = raw[at];
      if (SORTS[c] != OTHER || changes(c)) {
        return at;
      }
      at = plainEnd(raw, at + 1, c, SORTS);
    }
    return -1;
  }

  /**
   * Behind the characters from an offset on that surely stay as they are; one comparison decides.
   *
   * @param before what stands before them in the view
   */
  private static int plainEnd(char[] chars, int from, char before, byte[] sorts) {
    char last = before;
    int at = from;
    while (at < chars.length) {
      char c = chars[at];
      int isRepeated = (c ^ last) - 1 >>> Integer.SIZE - 1;
      if (sorts[c] + isRepeated > ONCE) {
        break;
      }
      last = c;
      at++;
    }
    return at;
  }

  private static boolean changes(char c) {
    return c == 0 || plain(c) != c;
  }

  /**
   * What a single character becomes: a digit, a space, a line break, itself, or NUL where it goes
   * away.
   */
  private static char plain(char c) {
    if (ThaiChars.isDigit(c)) {
      return (char) (c - '๐' + '0');
    }
    if (c < 0x80) {
      return c == '\t' || c == 0x0B || c == '\f' ? ' ' : c == '\r' ? '\n' : c;
    }
    if (c >= 0x0E00 && c <= 0x0E7F) {
      return c;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.FORMAT -> 0;
      case Character.CONTROL -> c == 0x85 ? '\n' : c;
      default -> c;
    };
  }

  private static boolean isOnceOnly(char c) {
    return c == ' '
        || ThaiChars.isCombining(c)
        || ThaiChars.isFollowingVowel(c)
        || ThaiChars.isLeadingVowel(c);
  }

  /** The one pass that builds a view, in place: it never writes before where it reads. */
  private static final class Folder {

    private final String raw;
    private final char[] out;
    private final byte[] sorts;

    private int[] jumps = BEFORE;
    private int[] begins = BEFORE;
    private int[] ends = BEFORE_ENDS;
    private int size = 1;
    private int length;

    /** The raw offset behind the last character of the view. */
    private int end;

    /**
     * @param chars those of the text, to be written over
     */
    Folder(String raw, char[] chars, int unchanged) {
      this.raw = raw;
      this.out = chars;
      this.sorts = raw.indexOf(NIKHAHIT) >= 0 ? MERGING_SORTS : SORTS;
      this.length = unchanged;
      this.end = unchanged;
    }

    Folded fold() {
      for (int i = copy(length); i < out.length; i = copy(i + 1)) {
        char c = out[i];
        if (c == '\r' && i + 1 < out.length && out[i + 1] == '\n') {
          put('\n', i, i + 2);
          i++;
        } else if (SORTS[c] == OTHER) {
          exchange(plain(c), i);
        } else {
          append(c, i, i + 1);
        }
      }
      String text = new String(out, 0, length);
      return new Folded(
          raw,
          text.equals(raw) ? raw : text,
          Arrays.copyOf(jumps, size),
          Arrays.copyOf(begins, size),
          Arrays.copyOf(ends, size));
    }

    /**
     * Copies what surely stays as it is, and digits, which merge with nothing; returns the offset
     * of the first other.
     */
    private int copy(int from) {
      int to = plainEnd(out, from, before(1), sorts);
      while (to < out.length && ThaiChars.isDigit(out[to])) {
        out[to] = plain(out[to]);
        to = plainEnd(out, to + 1, out[to], sorts);
      }
      if (to > from) {
        if (from != end) {
          jump(length, from, from + 1);
        }
        if (from != length) {
          System.arraycopy(out, from, out, length, to - from);
        }
        end = to;
        length += to - from;
      }
      return to;
    }

    private void exchange(char c, int i) {
      if (c != 0) {
        append(c, i, i + 1);
      }
    }

    private void append(char c, int begin, int end) {
      char last = before(1);
      if (c == last && isOnceOnly(c) && c != 'เ') {
        extendLast(end);
      } else if (c == 'เ' && last == 'เ') {
        append('แ', dropLast(1), end);
      } else if (c == 'า' && last == NIKHAHIT) {
        append('ำ', dropLast(1), end);
      } else if (c == 'า' && ThaiChars.isToneMark(last) && before(2) == NIKHAHIT) {
        mergeAcrossTone(last, end);
      } else {
        put(c, begin, end);
      }
    }

    private char before(int n) {
      return length >= n ? out[length - n] : 0;
    }

    /** ํ + tone + า: tone and vowel come from the same stretch, so both cover it whole. */
    private void mergeAcrossTone(char tone, int end) {
      int from = dropLast(2);
      append(tone, from, end);
      append('ำ', from, end);
    }

    private void put(char c, int begin, int end) {
      if (begin != this.end || end != begin + 1) {
        jump(length, begin, end);
      }
      out[length++] = c;
      this.end = end;
    }

    /** The last character of the view comes from what stands up to here. */
    private void extendLast(int end) {
      int last = length - 1;
      jump(last, dropLast(1), end);
      length = last + 1;
      this.end = end;
    }

    /** Takes characters off the view's end; returns where the first of them begins. */
    private int dropLast(int n) {
      length -= n;
      while (jumps[size - 1] > length) {
        size--;
      }
      if (jumps[size - 1] == length) {
        return begins[--size];
      }
      return ends[size - 1] + length - jumps[size - 1] - 1;
    }

    private void jump(int at, int begin, int end) {
      if (size == jumps.length) {
        int room = 2 * size + 8;
        jumps = Arrays.copyOf(jumps, room);
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
      }
      jumps[size] = at;
      begins[size] = begin;
      ends[size++] = end;
    }
  }
}
