package thaipress.text;

import java.util.Arrays;

/**
 * A text whose characters lie in an array. Rules look at one character here and one there; {@link
 * String#charAt} asks each time in which of two ways the string is stored, and all of that is
 * compiled into each place that calls it.
 */
public final class CharText implements CharSequence {

  /** Begins with the text; what lies behind its end is not the text's. */
  private final String string;

  private final char[] chars;

  /** The characters of a string. */
  public CharText(String string) {
    this(string, string.toCharArray());
  }

  private CharText(String string, char[] chars) {
    this.string = string;
    this.chars = chars;
  }

  /** The characters, for reading alone. */
  public char[] array() {
    return chars;
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public char charAt(int at) {
    return chars[at];
  }

  /** {@code [from, to)} as a text of its own; a beginning of this text keeps its string. */
  public CharText part(int from, int to) {
    String part = from == 0 ? string : substring(from, to);
    return new CharText(part, Arrays.copyOfRange(chars, from, to));
  }

  /** Behind the space at an offset, if one stands there; a folded text has no two together. */
  public int behindSpace(int at) {
    return at < chars.length ? at + spaces(chars[at]) : at;
  }

  /** Before the space that ends at an offset, if one does; a folded text has no two together. */
  public int beforeSpace(int end) {
    return end > 0 ? end - spaces(chars[end - 1]) : end;
  }

  /** 1 for a plain space, else 0, without a branch, since mostly none could be foreseen. */
  public static int spaces(char c) {
    return (c ^ ' ') - 1 >>> Integer.SIZE - 1;
  }

  /** As {@link String#substring(int, int)}. */
  public String substring(int from, int to) {
    return string.substring(from, to);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return substring(from, to);
  }

  /**
   * As {@link String#startsWith(String, int)}. What does not stand here mostly differs in its first
   * letter or its last, so both are asked at once: letter by letter, how many agree could not be
   * foreseen.
   */
  public boolean startsWith(String prefix, int at) {
    int last = prefix.length() - 1;
    if (at < 0 || at >= chars.length - last) {
      return false;
    }
    if (last >= 0 && (chars[at] ^ prefix.charAt(0) | chars[at + last] ^ prefix.charAt(last)) != 0) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (chars[at + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether this stands right before an offset. */
  public boolean endsWith(String suffix, int end) {
    return startsWith(suffix, end - suffix.length());
  }

  /** The same as {@link #startsWith}, if the letters may be large or small. */
  public boolean startsWithIgnoringCase(String prefix, int at) {
    return holds(at, prefix.length()) && string.regionMatches(true, at, prefix, 0, prefix.length());
  }

  /** As {@link String#regionMatches(int, String, int, int)}. */
  public boolean regionMatches(int at, String other, int from, int length) {
    return holds(at, length) && string.regionMatches(at, other, from, length);
  }

  /** Whether so many characters are the same from two offsets on. */
  public boolean repeats(int at, int again, int length) {
    return holds(at, length)
        && holds(again, length)
        && string.regionMatches(again, string, at, length);
  }

  /** Whether so many characters from an offset on do not reach behind the text. */
  private boolean holds(int at, int length) {
    return at <= chars.length - length;
  }

  /** As {@link String#indexOf(int, int)}. */
  public int indexOf(char c, int from) {
    return string.indexOf(c, within(from), chars.length);
  }

  private int within(int offset) {
    return Math.clamp(offset, 0, chars.length);
  }

  /** As {@link String#indexOf(int, int, int)}. */
  public int indexOf(char c, int from, int to) {
    return string.indexOf(c, from, to);
  }

  /** As {@link String#indexOf(String, int)}. */
  public int indexOf(String what, int from) {
    return string.indexOf(what, within(from), chars.length);
  }

  /** As {@link String#indexOf(String, int, int)}. */
  public int indexOf(String what, int from, int to) {
    return string.indexOf(what, from, to);
  }

  /** As {@link String#lastIndexOf(int, int)}. */
  public int lastIndexOf(char c, int from) {
    return string.lastIndexOf(c, Math.min(from, chars.length - 1));
  }

  @Override
  public String toString() {
    return string.substring(0, chars.length);
  }
}
