package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several sets of terms that are listened for in stretches of a text. Immutable. */
final class TermSets {

  /** So many characters are looked at before the terms that may begin there are read. */
  private static final int BLOCK = 128;

  private static final int ROOM = 32;

  private final TermTree tree;
  private final TripleFilter all;
  private final TripleFilter far;

  /**
   * Sets that are spoken of by their index, at most 64.
   *
   * @param far the first of the sets that are listened for from further away than those before it
   */
  TermSets(int far, Terms... sets) {
    this.tree = TermTree.forward(sets);
    this.all = filter(sets, 0);
    this.far = filter(sets, far);
  }

  private static TripleFilter filter(Terms[] sets, int first) {
    List<String> terms = new ArrayList<>();
    for (int set = first; set < sets.length; set++) {
      terms.addAll(sets[set].all());
    }
    return new TripleFilter(terms);
  }

  /**
   * What was heard in a text, in the order in which it begins, and of what begins at one offset the
   * shortest first. Of each set the longest term counts alone.
   */
  final class Heard {

    private final char[] text;
    private final int[] found = new int[BLOCK];
    private int[] begins = new int[ROOM];
    private int[] ends = new int[ROOM];
    private long[] sets = new long[ROOM];
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
      listen(far, begin, middle);
      listen(all, middle, to);
      upTo = Math.max(upTo, to);
    }

    private void listen(TripleFilter wanted, int from, int to) {
      for (int begin = from; begin < to; begin += BLOCK) {
        int n = wanted.find(text, begin, Math.min(to, begin + BLOCK), found);
        for (int i = 0; i < n; i++) {
          hear(found[i]);
        }
      }
    }

    private void hear(int at) {
      int first = size;
      int node = TermTree.ROOT;
      for (int i = at; i < text.length; i++) {
        node = tree.step(node, text[i]);
        if (node == TermTree.DEAD) {
          return;
        }
        long ending = tree.ends(node);
        if (ending != 0) {
          note(at, i + 1, ending, first);
        }
      }
    }

    private void note(int begin, int end, long ending, int first) {
      for (int shorter = first; shorter < size; shorter++) {
        sets[shorter] &= ~ending;
      }
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        sets = Arrays.copyOf(sets, 2 * size);
      }
      begins[size] = begin;
      ends[size] = end;
      sets[size++] = ending;
    }

    /** How much was heard. */
    int size() {
      return size;
    }

    /** How much of it begins before an offset. */
    int sizeBefore(int at) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (begins[middle] < at) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Where something that was heard begins. */
    int begin(int index) {
      return begins[index];
    }

    /** Where it ends. */
    int end(int index) {
      return ends[index];
    }

    /** The sets that it is a term of, a bit each. */
    long sets(int index) {
      return sets[index];
    }
  }
}
