package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import thaipress.text.CharText;

/** What brackets, quotes and the numbers of a list say before an aim. */
final class AimSigns {

  private AimSigns() {}

  /** What opens and closes, and after a blank what a mark of a list may begin with. */
  static List<String> all() {
    List<String> signs = new ArrayList<>(List.of("(", ")", "“", "”", "‘", "’", "\""));
    for (char blank = 0; blank <= ' '; blank++) {
      signs.add(blank + "(");
      signs.add(blank + "-");
      for (char digit = '0'; digit <= '9'; digit++) {
        signs.add("" + blank + digit);
      }
    }
    return signs;
  }

  /**
   * The features of an aim that they give it, a bit each. Read back from the aim, what is open at
   * it is what was opened more often than closed.
   *
   * @param line where its line begins
   * @param to where the aim begins
   * @param heard what was heard of the text from there up to here
   */
  static long features(CharText text, int line, int to, TermIndex.Heard heard) {
    int sentence = Math.max(line, to - AimWords.Distance.SENTENCE);
    int from = Math.max(line, to - AimWords.Distance.LINE);
    int round = 0;
    int mostRound = 0;
    int quotes = 0;
    int mostQuotes = 0;
    int plain = 0;
    boolean numbered = false;
    int[] signs = heard.signs();
    for (int i = heard.signSize() - 1; i >= 0 && signs[i] >= from; i--) {
      int at = signs[i];
      char c = text.charAt(at);
      if (c <= ' ') {
        numbered = numbered || at >= sentence && at + 1 < to && isNumberAt(text, at + 1);
        continue;
      }
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      mostRound = Math.max(mostRound, round);
      quotes += c == '“' || c == '‘' ? 1 : c == '”' || c == '’' ? -1 : 0;
      mostQuotes = Math.max(mostQuotes, quotes);
      plain += c == '"' ? 1 : 0;
    }
    boolean enclosed = mostRound > 0 || mostQuotes > 0 || plain % 2 == 1;
    return (enclosed ? AimFeature.ENCLOSED.bit() : 0)
        | (numbered ? AimFeature.NUMBERED_BEFORE.bit() : 0);
  }

  private static boolean isNumberAt(CharText text, int at) {
    return text.charAt(at) <= '9' && AimList.markerAt(text, at) > 0;
  }
}
