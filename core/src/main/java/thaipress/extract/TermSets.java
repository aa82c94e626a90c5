package thaipress.extract;

import java.util.Arrays;

/** Several sets of terms, of which a text is asked in one pass. Immutable. */
final class TermSets {

  /** So many characters are looked at before the terms that may begin there are read. */
  private static final int BLOCK = 128;

  private static final int NEAR = 0;
  private static final int FAR = 1;

  private final TermTree tree;
  private final Beginnings beginnings = new Beginnings();
  private final int sets;
  private int longest;

  /** Sets that are spoken of by their index, at most 64. */
  TermSets(Terms... sets) {
    this(sets.length, sets);
  }

  /**
   * The same.
   *
   * @param far the first of the sets that are listened for from further away than those before it
   */
  TermSets(int far, Terms... sets) {
    this.sets = sets.length;
    this.tree = TermTree.forward(sets);
    for (int set = 0; set < sets.length; set++) {
      for (String term : sets[set].all()) {
        beginnings.add(set < far ? NEAR : FAR, term);
        longest = Math.max(longest, term.length());
      }
    }
  }

  /** The length of the longest term. */
  int longest() {
    return longest;
  }

  /** Where the terms of each set were last heard in a text. */
  final class Heard {

    /** By set: how far its terms may reach. */
    final int[] limits = new int[sets];

    /** By set: where the last of its terms that was heard begins, or -1. */
    final int[] last = new int[sets];

    private final char[] text;
    private final int[] found = new int[BLOCK];

    Heard(char[] text) {
      this.text = text;
      Arrays.fill(last, -1);
    }

    /** Listens for what begins in {@code [from, to)} and reaches no further than its limit. */
    void listen(int from, int to) {
      listenFor(1 << NEAR | 1 << FAR, from, to);
    }

    /** The same, but before {@code near} only terms of the sets that are far are wanted. */
    void listen(int from, int near, int to) {
      listenFor(1 << FAR, from, near);
      listen(Math.max(from, near), to);
    }

    private void listenFor(int wanted, int from, int to) {
      int least = leastLimit();
      for (int begin = from; begin < to; begin += BLOCK) {
        int n = beginnings.find(text, begin, Math.min(to, begin + BLOCK), wanted, found);
        for (int i = 0; i < n; i++) {
          hear(found[i], least);
        }
      }
    }

    private int leastLimit() {
      int least = Integer.MAX_VALUE;
      for (int limit : limits) {
        least = Math.min(least, limit);
      }
      return least;
    }

    /** Of one set the longest term counts, even where that reaches too far. */
    private void hear(int at, int least) {
      long heard = 0;
      int node = TermTree.ROOT;
      for (int i = at; i < text.length; i++) {
        node = tree.step(node, text[i]);
        if (node == TermTree.DEAD) {
          break;
        }
        long ends = tree.ends(node);
        if (ends != 0) {
          heard = heard & ~ends | (i < least ? ends : within(ends, i + 1));
        }
      }
      for (; heard != 0; heard &= heard - 1) {
        last[Long.numberOfTrailingZeros(heard)] = at;
      }
    }

    /** Those of some sets whose terms may reach as far as an offset. */
    private long within(long some, int end) {
      long within = 0;
      for (long left = some; left != 0; left &= left - 1) {
        int set = Long.numberOfTrailingZeros(left);
        within |= end <= limits[set] ? Long.lowestOneBit(left) : 0;
      }
      return within;
    }
  }
}
