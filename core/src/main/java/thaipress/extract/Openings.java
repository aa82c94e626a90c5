package thaipress.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Which of a few hundred strings begin at an offset of a text. A table of the first two letters
 * says at nearly every offset that none does; behind it stands a trie. Immutable.
 */
final class Openings {

  /** What {@link #step} gives where none of the strings goes on like this. */
  static final int DEAD = -1;

  static final int NONE = -1;
  private static final int THAI = 0x0E00;
  private static final int BLOCK = 0x80;
  private static final int COLUMNS = 2 * BLOCK;

  /** By the first two characters: the node behind them, or {@link #DEAD}. */
  private final short[] seconds = new short[COLUMNS * COLUMNS];

  private final PairFilter beginnings = new PairFilter();

  /** By character: the string that is this character alone, or {@link #NONE}. */
  private final short[] singles = new short[COLUMNS];

  /**
   * By node: its first child, its next sibling, the character that leads to it, and the string that
   * ends there.
   */
  private int[] children = new int[64];

  private int[] siblings = new int[64];
  private char[] labels = new char[64];
  private int[] ends = new int[64];
  private int nodes;

  /** The strings are found by their index. */
  Openings(List<String> strings) {
    Arrays.fill(seconds, (short) DEAD);
    Arrays.fill(singles, (short) NONE);
    for (int i = 0; i < strings.size(); i++) {
      add(strings.get(i), i);
    }
  }

  private void add(String string, int index) {
    if (string.length() == 1) {
      singles[column(string.charAt(0))] = (short) index;
      return;
    }
    int cell = column(string.charAt(0)) * COLUMNS + column(string.charAt(1));
    if (seconds[cell] == DEAD) {
      seconds[cell] = (short) newNode(string.charAt(1), DEAD);
      beginnings.add(string.charAt(0), string.charAt(1));
    }
    int node = seconds[cell];
    for (int i = 2; i < string.length(); i++) {
      int next = step(node, string.charAt(i));
      if (next == DEAD) {
        next = newNode(string.charAt(i), children[node]);
        children[node] = next;
      }
      node = next;
    }
    if (ends[node] == NONE) {
      ends[node] = index;
    }
  }

  private int newNode(char label, int sibling) {
    if (nodes == ends.length) {
      children = Arrays.copyOf(children, 2 * nodes);
      siblings = Arrays.copyOf(siblings, 2 * nodes);
      labels = Arrays.copyOf(labels, 2 * nodes);
      ends = Arrays.copyOf(ends, 2 * nodes);
    }
    children[nodes] = DEAD;
    siblings[nodes] = sibling;
    labels[nodes] = label;
    ends[nodes] = NONE;
    return nodes++;
  }

  /** The node behind two characters, with which every look-up begins. */
  int start(char first, char second) {
    return beginnings.passes(first, second)
        ? seconds[column(first) * COLUMNS + column(second)]
        : DEAD;
  }

  /** The string that is this character alone, or {@link #NONE}. */
  int single(char c) {
    return singles[column(c)];
  }

  /** The node that the character leads to from a node. */
  int step(int node, char c) {
    int child = children[node];
    while (child != DEAD && labels[child] != c) {
      child = siblings[child];
    }
    return child;
  }

  /** The string that ends at a node, or {@link #NONE}. */
  int endAt(int node) {
    return ends[node];
  }

  /** Thai letters behind ASCII; the rest in one column that no string has. */
  private static int column(char c) {
    if (c >= THAI && c < THAI + BLOCK) {
      return BLOCK + c - THAI;
    }
    return c < BLOCK ? c : 0;
  }
}
