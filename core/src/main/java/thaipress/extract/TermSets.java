package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several sets of terms that are listened for in stretches of a text. Immutable. */
final class TermSets {

  private static final int ROOM = 64;
  private static final int PLACES = 512;

  /** Of what was heard; its length is below, its node in the last bits. */
  private static final int BEGIN_SHIFT = Integer.SIZE;

  private static final int NODE = (1 << TermTree.NODE_BITS) - 1;

  private final TermTree tree;
  private final TripleFilter all;
  private final TripleFilter far;
  private final SixLetterFilter longer;

  /**
   * Sets that are spoken of by their index, at most 64.
   *
   * @param far the first of the sets that are listened for from further away than those before it
   */
  TermSets(int far, Terms... sets) {
    this.tree = TermTree.forward(sets);
    this.all = new TripleFilter(terms(sets, 0));
    this.far = new TripleFilter(terms(sets, far));
    this.longer = new SixLetterFilter(terms(sets, 0));
  }

  private static List<String> terms(Terms[] sets, int first) {
    List<String> terms = new ArrayList<>();
    for (int set = first; set < sets.length; set++) {
      terms.addAll(sets[set].all());
    }
    return terms;
  }

  /**
   * What was heard in a text, in the order in which it begins, and of what begins at one offset the
   * shortest first. Of each set the longest term counts alone. Nothing is heard before {@link
   * #hear}: first the stretches to be listened to are gone over.
   */
  final class Heard {

    private final char[] text;

    /** Where a term may begin. */
    private int[] places = new int[PLACES];

    private int placed;

    /** Where each that was heard begins, how long it is, and its node in the tree. */
    private long[] terms = new long[ROOM];

    private long[] sets = {};
    private int size;

    /** Behind what was listened to. */
    private int upTo;

    Heard(char[] text) {
      this.text = text;
    }

    /**
     * Listens for what begins in {@code [from, to)}, before {@code near} only for the sets that are
     * far. What lies before the end of an earlier stretch is left out: the stretches come in the
     * order of their ends, and of what is near, too.
     */
    void listen(int from, int near, int to) {
      int begin = Math.max(from, upTo);
      int middle = Math.max(begin, near);
      if (places.length - placed < to - begin) {
        places = Arrays.copyOf(places, 2 * (placed + to - begin));
      }
      placed = far.find(text, begin, middle, places, placed);
      placed = all.find(text, middle, to, places, placed);
      upTo = Math.max(upTo, to);
    }

    /** Hears the terms in all that was listened to. */
    void hear() {
      int left = longer.keep(text, places, placed);
      for (int i = 0; i < left; i++) {
        hear(places[i]);
      }
      setSets();
    }

    /**
     * Writes down every end, and counts those of terms alone, since no branch could be foreseen.
     */
    private void hear(int at) {
      makeRoom();
      long begin = (long) at << BEGIN_SHIFT;
      int node = TermTree.ROOT;
      for (int i = at; i < text.length; i++) {
        node = tree.step(node, text[i]);
        if (TermTree.isDead(node)) {
          return;
        }
        terms[size] = begin | (long) (i + 1 - at) << TermTree.NODE_BITS | node;
        size += TermTree.ends(node);
      }
    }

    private void makeRoom() {
      int room = size + tree.longest();
      if (room > terms.length) {
        terms = Arrays.copyOf(terms, 2 * room);
      }
    }

    private void setSets() {
      sets = new long[size];
      long longer = 0;
      for (int i = size - 1; i >= 0; i--) {
        longer = i + 1 < size && begin(i) == begin(i + 1) ? longer : 0;
        long here = tree.sets((int) terms[i] & NODE);
        sets[i] = here & ~longer;
        longer |= here;
      }
    }

    /** How much was heard. */
    int size() {
      return size;
    }

    /** Where something that was heard begins. */
    int begin(int index) {
      return (int) (terms[index] >> BEGIN_SHIFT);
    }

    /** Where it ends. */
    int end(int index) {
      return begin(index) + ((int) terms[index] >>> TermTree.NODE_BITS);
    }

    /** The sets that it is a term of, a bit each. */
    long sets(int index) {
      return sets[index];
    }
  }
}
