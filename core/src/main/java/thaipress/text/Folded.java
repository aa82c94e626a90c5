package thaipress.text;

import java.util.Arrays;

/**
 * A view of a raw text in which the spellings of one thing are one: Thai digits are 0 to 9, ํ + า
 * is ำ (a tone mark between them stands before it), เเ is แ, a repeated tone mark or vowel stands
 * once, zero-width characters, soft hyphens and other format characters are gone, every kind of
 * space is a plain one and every kind of line break, CR and LF together among them, is one {@code
 * \n}.
 *
 * <p>Offsets into the view are UTF-16 code units, as are those into the raw text. The map back is
 * tight: what was deleted at the edge of a stretch is not part of its raw span. Folding is
 * idempotent; where nothing changes the view is the raw string itself, and where only single
 * characters are exchanged there is no map.
 */
public final class Folded implements CharSequence {

  private static final char NIKHAHIT = 'ํ';

  /** Characters that stay what they are wherever they stand. */
  private static final byte COPIED = 0;

  /** Thai vowels and marks: they stay, but not twice, and some merge with what stands before. */
  private static final byte ONCE = 1;

  /** Characters that may become others or go away. */
  private static final byte OTHER = 2;

  private static final byte[] SORTS = new byte[0x0E80];

  static {
    for (char c = 0; c < SORTS.length; c++) {
      boolean stays = c >= ' ' && c < 0x7F || ThaiChars.isConsonant(c);
      SORTS[c] = stays ? COPIED : isOnceOnly(c) ? ONCE : OTHER;
    }
  }

  private final String raw;
  private final String text;

  /** Raw begin and end of each character of the view; both empty where the offsets are the same. */
  private final int[] begins;

  private final int[] ends;

  private Folded(String raw, String text, int[] begins, int[] ends) {
    this.raw = raw;
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** Folds a text of any content. */
  public static Folded of(String raw) {
    int at = firstChange(raw);
    return at < 0 ? new Folded(raw, raw, new int[0], new int[0]) : new Folder(raw, at).fold();
  }

  /** The text as it was given. */
  public String raw() {
    return raw;
  }

  /** The raw offset at which the character of the view at {@code at} begins. */
  public int rawBegin(int at) {
    if (begins.length == 0) {
      return at;
    }
    return at < begins.length ? begins[at] : raw.length();
  }

  /** The raw offset at which the character of the view before {@code at} ends; 0 for 0. */
  public int rawEnd(int at) {
    if (begins.length == 0) {
      return at;
    }
    return at > 0 ? ends[at - 1] : 0;
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
    return new Span(rawBegin(begin), rawEnd(end));
  }

  /** The view's offset of the first character that begins at or behind a raw offset. */
  public int viewOffset(int rawOffset) {
    if (begins.length == 0) {
      return Math.min(rawOffset, text.length());
    }
    int at = Arrays.binarySearch(begins, rawOffset);
    if (at < 0) {
      return -at - 1;
    }
    return at > 0 && begins[at - 1] == rawOffset ? at - 1 : at;
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
  private static int firstChange(String raw) {
    char last = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int sort = sortOf(c);
      if (sort != COPIED && (sort == OTHER ? changes(c) : c == last || c == NIKHAHIT)) {
        return i;
      }
      last = c;
    }
    return -1;
  }

  private static boolean changes(char c) {
    return c == 0 || plain(c) != c;
  }

  private static int sortOf(char c) {
    return c < SORTS.length ? SORTS[c] : OTHER;
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
    return ThaiChars.isCombining(c) || ThaiChars.isFollowingVowel(c) || ThaiChars.isLeadingVowel(c);
  }

  /**
   * The one pass that builds a view, in place: it never writes before where it reads; the map is
   * begun at the first change of length.
   */
  private static final class Folder {

    private final String raw;
    private final char[] out;
    private int[] begins = new int[0];
    private int[] ends = new int[0];
    private int length;

    Folder(String raw, int unchanged) {
      this.raw = raw;
      this.out = raw.toCharArray();
      this.length = unchanged;
    }

    Folded fold() {
      for (int i = length; i < out.length; i++) {
        char c = out[i];
        int sort = sortOf(c);
        if (sort == COPIED) {
          put(c, i, i + 1);
        } else if (sort == ONCE) {
          append(c, i, i + 1);
        } else {
          exchange(plain(c), i);
        }
      }
      String text = new String(out, 0, length);
      if (begins.length == 0) {
        return new Folded(raw, text.equals(raw) ? raw : text, begins, ends);
      }
      return new Folded(raw, text, Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
    }

    private void exchange(char c, int i) {
      if (c == 0) {
        startMap(i);
      } else if (isLineFeedOfPair(i)) {
        extendLast(i, i + 1);
      } else {
        append(c, i, i + 1);
      }
    }

    private boolean isLineFeedOfPair(int i) {
      return raw.charAt(i) == '\n' && i > 0 && raw.charAt(i - 1) == '\r';
    }

    private void append(char c, int begin, int end) {
      char last = length > 0 ? out[length - 1] : 0;
      if (c == last && isOnceOnly(c) && c != 'เ') {
        extendLast(begin, end);
      } else if (c == 'เ' && last == 'เ') {
        merge('แ', 1, begin, end);
      } else if (c == 'า' && last == NIKHAHIT) {
        merge('ำ', 1, begin, end);
      } else if (c == 'า' && ThaiChars.isToneMark(last) && before(2) == NIKHAHIT) {
        mergeAcrossTone(last, begin, end);
      } else {
        put(c, begin, end);
      }
    }

    /** The last character of the view came from this stretch too. */
    private void extendLast(int begin, int end) {
      startMap(begin);
      ends[length - 1] = end;
    }

    private char before(int n) {
      return length >= n ? out[length - n] : 0;
    }

    private void merge(char c, int n, int begin, int end) {
      startMap(begin);
      length -= n;
      append(c, begins[length], end);
    }

    /** ํ + tone + า: tone and vowel come from the same stretch, so both cover it whole. */
    private void mergeAcrossTone(char tone, int begin, int end) {
      startMap(begin);
      length -= 2;
      int from = begins[length];
      append(tone, from, end);
      append('ำ', from, end);
    }

    private void put(char c, int begin, int end) {
      out[length] = c;
      if (begins.length > 0) {
        begins[length] = begin;
        ends[length] = end;
      }
      length++;
    }

    /** Until here every character of the view stands at its raw offset. */
    private void startMap(int rawAt) {
      if (begins.length > 0) {
        return;
      }
      begins = new int[raw.length()];
      ends = new int[raw.length()];
      for (int i = 0; i < length; i++) {
        begins[i] = i;
        ends[i] = i + 1;
      }
      assert length <= rawAt;
    }
  }
}
