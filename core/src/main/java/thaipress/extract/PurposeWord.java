package thaipress.extract;

import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Tells เพื่อ (in order to) from เพื่อน (friend) without a dictionary. */
final class PurposeWord {

  static final String WORD = "เพื่อ";

  /** What begins with น and another consonant and follows เพื่อ. */
  private static final Terms WITH_N = Terms.of("นโยบาย นวัต นคร นที");

  private PurposeWord() {}

  /** Whether the word stands at this offset. */
  static boolean isAt(CharText text, int at) {
    if (!text.startsWith(WORD, at)) {
      return false;
    }
    int end = at + WORD.length();
    return end >= text.length()
        || text.charAt(end) != 'น'
        || !ThaiChars.isClusterBoundary(text, end + 1)
        || WITH_N.at(text, end) > 0;
  }

  /** Where it next stands within {@code [from, to)}, or -1. */
  static int next(CharText text, int from, int to) {
    int at = text.indexOf(WORD, from, Math.max(from, to));
    while (at >= 0 && !isAt(text, at)) {
      at = text.indexOf(WORD, at + 1, to);
    }
    return at;
  }
}
