package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import thaipress.text.CharText;

/** What brackets, quotes and the numbers of a list say before an aim, read in one walk. */
final class AimSigns {

  /** What opens and closes, and after a blank what a mark of a list may begin with. */
  private static final TripleFilter SIGNS = new TripleFilter(signs());

  private AimSigns() {}

  private static List<String> signs() {
    List<String> signs = new ArrayList<>(List.of("(", ")", "“", "”", "‘", "’", "\""));
    for (char blank = 0; blank <= ' '; blank++) {
      signs.add(blank + "(");
      signs.add(blank + "-");
      for (char digit = '0'; digit <= '9'; digit++) {
        for (char next : "0123456789.)".toCharArray()) {
          signs.add("" + blank + digit + next);
        }
      }
    }
    return signs;
  }

  /**
   * The features of an aim that they give it, a bit each.
   *
   * @param line where its line begins
   * @param to where the aim begins
   */
  static long features(CharText text, int line, int to) {
    int sentence = Math.max(line, to - AimWords.Distance.SENTENCE);
    int round = 0;
    int quotes = 0;
    int plain = 0;
    boolean numbered = false;
    char[] letters = text.array();
    int from = Math.max(line, to - AimWords.Distance.LINE);
    for (int at = SIGNS.next(letters, from, to); at < to; at = SIGNS.next(letters, at + 1, to)) {
      char c = letters[at];
      if (c <= ' ') {
        numbered = numbered || at >= sentence && at + 1 < to && isNumberAt(text, at + 1);
        continue;
      }
      round += c == '(' ? 1 : c == ')' && round > 0 ? -1 : 0;
      quotes += c == '“' || c == '‘' ? 1 : (c == '”' || c == '’') && quotes > 0 ? -1 : 0;
      plain += c == '"' ? 1 : 0;
    }
    boolean enclosed = round > 0 || quotes > 0 || plain % 2 == 1;
    return (enclosed ? AimFeature.ENCLOSED.bit() : 0)
        | (numbered ? AimFeature.NUMBERED_BEFORE.bit() : 0);
  }

  private static boolean isNumberAt(CharText text, int at) {
    return text.charAt(at) <= '9' && AimList.markerAt(text, at) > 0;
  }
}
