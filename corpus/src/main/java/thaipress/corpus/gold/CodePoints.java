package thaipress.corpus.gold;

import java.util.Arrays;

/** Between UTF-16 offsets and offsets in code points, which gold files and figures use. */
final class CodePoints {

  private final int length;

  /** UTF-16 offsets of the low surrogates, ascending; empty for nearly every text. */
  private final int[] lows;

  CodePoints(String text) {
    length = text.length();
    int[] found = new int[0];
    int n = 0;
    for (int i = 1; i < length; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = n == found.length ? Arrays.copyOf(found, 2 * n + 8) : found;
        found[n++] = i;
      }
    }
    lows = Arrays.copyOf(found, n);
  }

  /** The code points before a UTF-16 offset; within a pair, those before the pair. */
  int of(int offset) {
    if (lows.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(lows, offset);
    return offset - (at >= 0 ? at + 1 : -at - 1);
  }

  /** The UTF-16 offset behind so many code points. */
  int toUtf16(int codePoints) {
    int offset = codePoints;
    for (int low : lows) {
      if (low > offset) {
        break;
      }
      offset++;
    }
    return Math.min(offset, length);
  }
}
