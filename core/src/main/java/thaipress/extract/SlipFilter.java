package thaipress.extract;

import thaipress.lexicon.Trie;

/**
 * Says of most letters that no name goes on like them, not even with one letter wrong, missing, too
 * many or two in the wrong order. It has a few bits for each node on the way to a name and the
 * three letters some way behind it, where the slip must be over: a look or two instead of all
 * letters that may follow each node.
 */
final class SlipFilter {

  /** The letters behind a node among which a slip may lie. */
  static final int REACH = 5;

  /** So many letters behind them are asked, NUL for those behind a name's end. */
  private static final int LETTERS = 3;

  private static final int BITS = 20;

  private final Trie trie;
  private final long[] cells = new long[1 << BITS - 6];

  /**
   * @param trie has the names among its strings
   */
  SlipFilter(Trie trie) {
    this.trie = trie;
  }

  /** Lets pass what is this name but for one slip. */
  void add(String name) {
    long node = trie.root();
    for (int at = 0; at < name.length() && node != Trie.DEAD; at++) {
      node = trie.next(node, Trie.code(name.charAt(at)));
      long hash = hash(node);
      for (int letter = at + 1 + REACH; letter < at + 1 + REACH + LETTERS; letter++) {
        hash = hash(hash, letter < name.length() ? name.charAt(letter) : 0);
      }
      cells[cell(hash)] |= bits(hash);
    }
  }

  /**
   * Whether a name with one slip may go on from the node as the text does from an offset.
   *
   * @param least where a name ends at least
   */
  boolean passes(long node, NameText text, int offset, int least) {
    int behind = offset + REACH + LETTERS + 1;
    for (int end = Math.max(least, offset); end < behind; end++) {
      if (MisspeltNames.ends(text, end) && passesUpTo(end, node, text, offset)) {
        return true;
      }
    }
    return passesUpTo(behind, node, text, offset);
  }

  /** The same for names that end here: a letter too many or too few shifts what is behind it. */
  private boolean passesUpTo(int end, long node, NameText text, int offset) {
    int from = offset + REACH;
    return has(end, node, text, from)
        || has(end, node, text, from - 1)
        || has(end, node, text, from + 1);
  }

  /** Where names end cannot be foreseen, so that letters are left out without a branch. */
  private boolean has(int end, long node, NameText text, int from) {
    long hash = hash(node);
    for (int at = from; at < from + LETTERS; at++) {
      int within = at - end >> Integer.SIZE - 1;
      hash = hash(hash, text.at(at) & within);
    }
    long bits = bits(hash);
    return (cells[cell(hash)] & bits) == bits;
  }

  private static long hash(long node) {
    return node * LetterHash.LONG_SPREAD;
  }

  private static long hash(long hash, int letter) {
    return (hash ^ hash >>> 32 ^ letter) * LetterHash.LONG_SPREAD;
  }

  private static int cell(long hash) {
    return (int) (hash >>> Long.SIZE - (BITS - 6));
  }

  /** Two of the bits of a cell. */
  private static long bits(long hash) {
    return 1L << (hash >>> 32) | 1L << (hash >>> 38);
  }
}
