package thaipress.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Says where in a text the terms of many sets were heard last. Immutable.
 *
 * <p>An automaton that hears all terms letter by letter (Aho and Corasick, 1975) had a table of 170
 * kilobytes for {@link AimWords}, and each of its steps waited for the one before; now most of a
 * text is passed over by three letters, or four.
 */
final class TermIndex {

  private final TermTree tree;
  private final TripleFilter beginnings;
  private final FourLetterFilter longer;
  private final int sets;

  /**
   * @param sets up to 62 sets, spoken of by their index
   */
  TermIndex(List<Terms> sets) {
    this.tree = TermTree.forward(sets.toArray(Terms[]::new));
    this.sets = sets.size();
    List<String> terms = sets.stream().flatMap(set -> set.all().stream()).toList();
    this.beginnings = new TripleFilter(terms);
    this.longer = new FourLetterFilter(terms);
  }

  /** Listens to a text from its beginning. */
  Heard of(char[] text) {
    return new Heard(text);
  }

  /** What was heard of a text so far. */
  final class Heard {

    private final char[] text;
    private final int[] last = new int[sets + 1];

    /** Where a term may begin. */
    private int[] found = {};

    /** All terms that begin before this were heard. */
    private int to;

    private Heard(char[] text) {
      this.text = text;
      Arrays.fill(last, -1);
    }

    /**
     * Where, for each set, the last of its terms within {@code [begin, end)} begins; something less
     * than {@code begin} where there is none; behind the sets stands one number more. The answer
     * holds until the next question, of which neither end may lie before that of this one.
     */
    int[] within(int begin, int end) {
      int from = Math.max(begin, to);
      to = Math.max(from, end);
      if (found.length < end - from) {
        found = new int[end - from];
      }
      int n = longer.keep(text, found, beginnings.find(text, from, end, found, 0));
      for (int i = 0; i < n; i++) {
        hear(found[i], end);
      }
      return last;
    }

    /** What may reach too far is heard again with the next question. */
    private void hear(int at, int end) {
      int node = TermTree.ROOT;
      int i = at;
      for (; i < end; i++) {
        int next = tree.step(node, text[i]);
        if (TermTree.isDead(next)) {
          break;
        }
        node = next;
      }
      to = i == end ? Math.min(to, at) : to;
      note(tree.setsOnTheWay(node), at);
    }

    /**
     * Mostly a term is one of a single set, or there was none, which has a cell of its own: whether
     * there was could not be foreseen.
     */
    private void note(long heard, int at) {
      long none = 1L << sets;
      long left = heard | none;
      do {
        int set = Long.numberOfTrailingZeros(left);
        last[set] = Math.max(last[set], at);
        left &= left - 1;
      } while (left > none);
    }
  }
}
