package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Finds the next cue of an aim in a text and the aims behind it. */
final class AimScanner {

  private static final int LONGEST_ITEM = 700;
  private static final int MOST_ITEMS = 20;
  private static final int SHORTEST = 6;

  private static final AimCue[] CUES = AimCue.values();

  private final CharText text;
  private final int[] places;
  private final AimEnd ends;
  private final AimSplit split;
  private int place;

  /**
   * @param places where cues may begin, ascending
   */
  AimScanner(CharText text, int[] places) {
    this.text = text;
    this.places = places;
    this.ends = new AimEnd(text);
    this.split = new AimSplit(text);
  }

  /**
   * The first candidate whose cue begins at this offset or behind it. No offset may lie before one
   * that was asked for earlier.
   */
  Optional<Aim> next(int from) {
    for (; place < places.length; place++) {
      Optional<Aim> aim = places[place] < from ? Optional.empty() : at(places[place]);
      if (aim.isPresent()) {
        return aim;
      }
    }
    return Optional.empty();
  }

  private Optional<Aim> at(int at) {
    if (ThaiChars.isClusterBoundary(text, at)) {
      for (long left = AimCue.standingAt(text, at); left != 0; left &= left - 1) {
        AimCue cue = CUES[Long.numberOfTrailingZeros(left)];
        int length = cue.at(text, at);
        Optional<Aim> aim = length == 0 ? Optional.empty() : aim(cue, at, at + length);
        if (aim.isPresent()) {
          return aim;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Aim> aim(AimCue cue, int word, int wordEnd) {
    int begin = cue.aimBegin(text, word, wordEnd);
    if (begin < 0) {
      return Optional.empty();
    }
    int first = skipBlank(begin);
    List<int[]> items = new ArrayList<>();
    boolean listed = cue == AimCue.STATED && AimList.markerAt(text, first) > 0;
    if (listed) {
      takeList(first, items);
    } else if (cue == AimCue.STATED && first > begin && text.startsWith("\n", begin)) {
      takeLines(first, items);
    } else if (first == begin) {
      takeClauses(cue, begin, items);
    }
    items.removeIf(item -> item[1] - item[0] < SHORTEST);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Aim(cue, word, wordEnd, items, listed));
  }

  private void takeList(int first, List<int[]> items) {
    int at = first;
    while (at >= 0 && items.size() < MOST_ITEMS) {
      int number = AimList.number(text, at);
      int begin = at + AimList.markerAt(text, at);
      int limit = Math.min(text.length(), begin + LONGEST_ITEM);
      int next = AimList.next(text, number, begin + 1, limit);
      items.add(new int[] {begin, ends.of(begin, next < 0 ? limit : next, next >= 0)});
      at = next;
    }
  }

  /** Aims on lines of their own without marks. */
  private void takeLines(int first, List<int[]> items) {
    int at = first;
    while (opensItem(at) && items.size() < MOST_ITEMS) {
      int end = ends.of(at, text.length(), false);
      items.add(new int[] {at, end});
      at = skipBlank(end);
    }
  }

  private boolean opensItem(int at) {
    return PurposeWord.isAt(text, at) || AimSplit.VERBS.at(text, at) > 0;
  }

  private void takeClauses(AimCue cue, int begin, List<int[]> items) {
    int end = ends.of(begin, text.length(), false);
    items.add(new int[] {begin, end});
    if (cue == AimCue.STATED && PurposeWord.isAt(text, begin)) {
      for (int next = nextClause(end); next >= 0; next = nextClause(end)) {
        end = ends.of(next, text.length(), false);
        items.add(new int[] {next, end});
      }
    }
    if (cue.isExplicit() && items.size() == 1) {
      items.clear();
      items.addAll(split.of(begin, end));
    }
  }

  /** The เพื่อ that follows the end of a clause with at most และ between them, or -1. */
  private int nextClause(int end) {
    int at = text.behindSpace(end);
    at = text.startsWith("และ", at) ? text.behindSpace(at + "และ".length()) : at;
    return PurposeWord.isAt(text, at) ? at : -1;
  }

  private int skipBlank(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
