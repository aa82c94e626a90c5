package thaipress.extract;

import java.util.Arrays;
import thaipress.text.CharText;

/** The lines of a folded text, and which of them are headlines. */
final class Lines {

  private static final byte UNKNOWN = 0;
  private static final byte HEADLINE = 1;
  private static final byte OTHER = 2;
  private static final int SAME = 24;
  private static final int HEADLINE_REACH = 8;
  private static final int LONGEST_HEADLINE = 320;
  private static final int LONGEST_FIRST = 1000;

  private final CharText text;
  private final int[] begins;

  /** The offsets at which lines begin, but the first. */
  private final OffsetRanks later;

  /** By line: whether it is a headline, where that was asked. */
  private final byte[] headlines;

  /**
   * @param breaks the text's line breaks, as {@link #breaks} finds them
   */
  Lines(CharText text, int[] breaks) {
    this.text = text;
    begins = new int[breaks.length + 1];
    headlines = new byte[begins.length];
    long[] marks = BitTable.of(text.length() + 1);
    for (int i = 0; i < breaks.length; i++) {
      begins[i + 1] = breaks[i] + 1;
      BitTable.set(marks, breaks[i] + 1);
    }
    later = new OffsetRanks(marks);
  }

  /** The offsets of all line breaks of a text, ascending. */
  static int[] breaks(CharText text) {
    int[] found = new int[16];
    int n = 0;
    for (int i = text.indexOf('\n', 0); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (n == found.length) {
        found = Arrays.copyOf(found, 2 * n);
      }
      found[n++] = i;
    }
    return Arrays.copyOf(found, n);
  }

  /** Counts the begins without a branch, since questions jump from line to line. */
  private int lineOf(int at) {
    return later.upTo(at);
  }

  /** Where the line that holds this offset begins. */
  int begin(int at) {
    return begins[lineOf(at)];
  }

  /** Where the line that holds this offset ends, its line break excluded. */
  int end(int at) {
    int line = lineOf(at);
    return line + 1 < begins.length ? begins[line + 1] - 1 : text.length();
  }

  /**
   * Whether the line that holds this offset is a headline: the first of the text, or one of the
   * next few that says the same again.
   */
  boolean isHeadline(int at) {
    int line = lineOf(at);
    if (headlines[line] == UNKNOWN) {
      headlines[line] = isHeadlineAt(at) ? HEADLINE : OTHER;
    }
    return headlines[line] == HEADLINE;
  }

  private boolean isHeadlineAt(int at) {
    int first = firstFilled();
    int begin = begin(at);
    int line = lineOf(at);
    if (begin <= first) {
      return end(at) - first <= LONGEST_HEADLINE;
    }
    return line <= lineOf(first) + HEADLINE_REACH
        && end(at) - begin <= LONGEST_HEADLINE
        && repeats(begin, end(at), first);
  }

  /** Where the first line with anything in it ends. */
  int firstEnd() {
    return end(firstFilled());
  }

  private int firstFilled() {
    int i = 0;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /** Whether the first line has this line's beginning somewhere in it. */
  private boolean repeats(int begin, int end, int first) {
    int from = begin;
    while (from < end && text.charAt(from) <= ' ') {
      from++;
    }
    int length = Math.min(SAME, end - from);
    int limit = Math.min(end(first), first + LONGEST_FIRST);
    return length > 8
        && length <= limit - first
        && text.indexOf(text.substring(from, from + length), first, limit) >= 0;
  }
}
