package thaipress.extract;

import java.util.ArrayList;
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

  /** By node: the characters that go on, the nodes they lead to, the string that ends here. */
  private final List<char[]> labels = new ArrayList<>();

  private final List<int[]> targets = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** The strings are found by their index; each has two characters at least. */
  Openings(List<String> strings) {
    Arrays.fill(seconds, (short) DEAD);
    for (int i = 0; i < strings.size(); i++) {
      add(strings.get(i), i);
    }
  }

  private void add(String string, int index) {
    int cell = column(string.charAt(0)) * COLUMNS + column(string.charAt(1));
    if (seconds[cell] == DEAD) {
      seconds[cell] = (short) newNode();
    }
    int node = seconds[cell];
    for (int i = 2; i < string.length(); i++) {
      int next = step(node, string.charAt(i));
      node = next == DEAD ? grow(node, string.charAt(i)) : next;
    }
    if (ends.get(node) == NONE) {
      ends.set(node, index);
    }
  }

  private int newNode() {
    labels.add(new char[0]);
    targets.add(new int[0]);
    ends.add(NONE);
    return ends.size() - 1;
  }

  private int grow(int node, char c) {
    int next = newNode();
    char[] old = labels.get(node);
    char[] more = Arrays.copyOf(old, old.length + 1);
    int[] nodes = Arrays.copyOf(targets.get(node), old.length + 1);
    more[old.length] = c;
    nodes[old.length] = next;
    labels.set(node, more);
    targets.set(node, nodes);
    return next;
  }

  /** The node behind two characters, with which every look-up begins. */
  int start(char first, char second) {
    return seconds[column(first) * COLUMNS + column(second)];
  }

  /** The node that the character leads to from a node. */
  int step(int node, char c) {
    char[] chars = labels.get(node);
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == c) {
        return targets.get(node)[i];
      }
    }
    return DEAD;
  }

  /** The string that ends at a node, or {@link #NONE}. */
  int endAt(int node) {
    return ends.get(node);
  }

  /** Thai letters behind ASCII; the rest in one column that no string has. */
  private static int column(char c) {
    if (c >= THAI && c < THAI + BLOCK) {
      return BLOCK + c - THAI;
    }
    return c < BLOCK ? c : 0;
  }
}
