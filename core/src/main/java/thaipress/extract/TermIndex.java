package thaipress.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says where in a text the terms of many sets were heard last, and where signs stand. Immutable.
 *
 * <p>An automaton that hears all terms letter by letter (Aho and Corasick, 1975) had a table of 170
 * kilobytes for {@link AimWords}, and each of its steps waited for the one before; now most of a
 * text is passed over by three letters, or four.
 */
final class TermIndex {

  /** What the letters of the Thai block have above their last seven bits. */
  private static final int THAI = 'ก' >> 7;

  private final TermTree tree;
  private final TripleFilter beginnings;
  private final SixLetterFilter longer;
  private final int sets;

  /**
   * @param sets up to 62 sets, spoken of by their index
   * @param signs what begins with another letter than a Thai one, and is written down
   */
  TermIndex(List<Terms> sets, List<String> signs) {
    this.tree = TermTree.forward(sets.toArray(Terms[]::new));
    this.sets = sets.size();
    List<String> terms = sets.stream().flatMap(set -> set.all().stream()).toList();
    this.beginnings = new TripleFilter(Stream.concat(terms.stream(), signs.stream()).toList());
    this.longer = new SixLetterFilter(terms);
  }

  /** Listens to a text from its beginning. */
  Heard of(char[] text) {
    return new Heard(text);
  }

  /** What was heard of a text so far. */
  final class Heard {

    private final char[] text;
    private final int[] last = new int[sets + 1];

    /** Where a term or a sign may begin. */
    private int[] found = {};

    private int[] signs = {};
    private int signSize;

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
      int n = beginnings.find(text, from, end, found, 0);
      writeSigns(from, n);
      n = longer.keep(text, found, n);
      for (int i = 0; i < n; i++) {
        hear(found[i], end);
      }
      return last;
    }

    /** Writes down each offset and counts it or not, since no branch could be foreseen. */
    private void writeSigns(int from, int n) {
      while (signSize > 0 && signs[signSize - 1] >= from) {
        signSize--;
      }
      if (signs.length < signSize + n) {
        signs = Arrays.copyOf(signs, 2 * (signSize + n));
      }
      for (int i = 0; i < n; i++) {
        signs[signSize] = found[i];
        signSize += 1 - thai(text[found[i]]);
      }
    }

    /** 1 for a Thai letter, else 0. */
    private static int thai(char c) {
      return (c >> 7 ^ THAI) - 1 >>> Integer.SIZE - 1;
    }

    /**
     * Where in what was listened to signs may begin, ascending, and maybe other letters that are
     * not Thai: so many of these as {@link #signSize} says.
     */
    int[] signs() {
      return signs;
    }

    int signSize() {
      return signSize;
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
