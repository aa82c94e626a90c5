package thaipress.extract;

import java.util.List;
import thaipress.text.CharText;

/**
 * A cue with the aims behind it, before it is known whether they are those of the release.
 *
 * @param word where the cue word begins
 * @param wordEnd behind the cue word
 * @param items the aims as {begin, end} in the folded text, at least one
 * @param listed whether the items are those of a list
 */
record Aim(AimCue cue, int word, int wordEnd, List<int[]> items, boolean listed) {

  /** The rule of an item of a numbered list. */
  static final String LISTED = "listed-objective";

  private static final int LONGEST_MARK = 12;

  /** Where the first aim begins. */
  int begin() {
    return items.get(0)[0];
  }

  /** Where the last aim ends. */
  int end() {
    return items.get(items.size() - 1)[1];
  }

  /** The number that a list gives the item that begins at an offset, or 0. */
  static int number(CharText text, int item) {
    for (int mark = item - 1; mark >= Math.max(0, item - LONGEST_MARK); mark--) {
      boolean opens = mark == 0 || "0123456789(".indexOf(text.charAt(mark - 1)) < 0;
      if (opens && mark + AimList.markerAt(text, mark) == item) {
        return AimList.number(text, mark);
      }
    }
    return 0;
  }

  /** The name of the rule that found it. */
  String rule() {
    return listed ? LISTED : cue.rule();
  }
}
