package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import thaipress.text.CharText;
import thaipress.text.Folded;
import thaipress.text.Span;
import thaipress.text.ThaiChars;

/**
 * One of the releases that stand in a text behind each other, three blank lines or more apart; most
 * texts are one. What is weighed in the light of the whole release, by its title, its length and
 * what else it says, is weighed by this part alone.
 *
 * @param view the folded text that the part stands in
 * @param begin where the part begins in it
 * @param scanned the part without blank lines around it
 */
record ReleasePart(Folded view, int begin, ScannedText scanned) {

  /** So many line breaks behind each other part releases. */
  private static final int GAP = 4;

  /** The parts of a folded text, in its order; those with nothing in them are left out. */
  static List<ReleasePart> of(Folded view) {
    return of(view, new ScannedText(view.toString()));
  }

  /**
   * The same.
   *
   * @param whole the folded text
   */
  static List<ReleasePart> of(Folded view, ScannedText whole) {
    List<ReleasePart> parts = new ArrayList<>(1);
    int[] breaks = whole.lineBreaks();
    int from = 0;
    for (int i = GAP - 1; i < breaks.length; i++) {
      int gap = breaks[i] + 1 - GAP;
      if (gap == breaks[i + 1 - GAP] && gap >= from) {
        add(view, whole, from, gap, parts);
        from = gap + GAP;
      }
    }
    add(view, whole, from, whole.text().length(), parts);
    return parts;
  }

  private static void add(
      Folded view, ScannedText whole, int from, int to, List<ReleasePart> parts) {
    CharText text = whole.text();
    int begin = from;
    while (begin < to && text.charAt(begin) <= ' ') {
      begin++;
    }
    int end = to;
    while (end > begin && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (begin < end) {
      parts.add(new ReleasePart(view, begin, whole.part(begin, end)));
    }
  }

  CharText text() {
    return scanned.text();
  }

  /** The raw stretch of the part's {@code [from, to)}. */
  Span rawSpan(int from, int to) {
    return view.rawSpan(begin + from, begin + to);
  }

  /** The raw text of a stretch. */
  String raw(Span span) {
    return span.in(view.raw());
  }

  /** Whether {@code [from, to)} begins and ends where no cluster is cut. */
  boolean isWhole(int from, int to) {
    return ThaiChars.isWhole(text(), from, to);
  }

  /** Whether the character at this offset of the part is one of what the release says. */
  boolean isHeld(Reach reach, int at) {
    return reach.holds(begin + at);
  }
}
