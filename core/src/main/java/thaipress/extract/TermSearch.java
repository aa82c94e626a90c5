package thaipress.extract;

import thaipress.text.CharText;

/**
 * A set of terms that is looked for in stretches of nearly every text: three letters refuse more
 * offsets than the two that {@link Terms} asks. Immutable.
 */
final class TermSearch {

  private final Terms terms;
  private final TripleFilter beginnings;

  TermSearch(Terms terms) {
    this.terms = terms;
    this.beginnings = new TripleFilter(terms.all());
  }

  /** As {@link Terms#within}, of a stretch that ends in the text. */
  boolean within(CharText text, int from, int to) {
    return first(text, from, to) >= 0;
  }

  /** As {@link Terms#first}, of a stretch that ends in the text. */
  int first(CharText text, int from, int to) {
    char[] letters = text.array();
    for (int at = beginnings.next(letters, from, to);
        at < to;
        at = beginnings.next(letters, at + 1, to)) {
      int length = terms.at(text, at);
      if (length > 0 && at + length <= to) {
        return at;
      }
    }
    return -1;
  }
}
