package thaipress.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Builds a double-array trie (Aoe, 1989) of which every node is one row of four ints: base, the
 * parent that owns the row, the entry that ends here, nothing. A row is 16 bytes, so one step
 * touches one cache line, and the entry needs no step of its own.
 */
final class DoubleArray {

  static final int ROW = 4;
  static final int BASE = 0;
  static final int OWNER = 1;
  static final int ENTRY = 2;
  static final int ROOT = 0;
  static final int NO_ENTRY = -1;
  private static final int FREE = -1;
  private static final int MOST_TRIES = 1000;

  private final List<String> keys;
  private int[] cells = new int[0];
  private int rows;
  private int firstFree = 1;

  private DoubleArray(List<String> keys) {
    this.keys = keys;
  }

  /**
   * The rows of a trie in which the key at index {@code i} ends at a node with entry {@code i}.
   *
   * @param keys sorted by UTF-16 code units, all different, none empty, all of the alphabet; or
   *     none at all
   */
  static int[] build(List<String> keys) {
    return new DoubleArray(keys).build();
  }

  private record Task(int node, int depth, int from, int to) {}

  private int[] build() {
    grow(keys.size() * 4 + 2 * Alphabet.SIZE);
    cells[OWNER] = ROOT;
    rows = 1;
    Deque<Task> tasks = new ArrayDeque<>();
    if (!keys.isEmpty()) {
      tasks.push(new Task(ROOT, 0, 0, keys.size()));
    }
    while (!tasks.isEmpty()) {
      expand(tasks.pop(), tasks);
    }
    return Arrays.copyOf(cells, (rows + Alphabet.SIZE) * ROW);
  }

  private void expand(Task task, Deque<Task> tasks) {
    int from = task.from;
    if (keys.get(from).length() == task.depth) {
      cells[task.node * ROW + ENTRY] = from;
      from++;
    }
    if (from == task.to) {
      return;
    }
    int[] starts = new int[Alphabet.SIZE + 1];
    int[] codes = new int[Alphabet.SIZE];
    int n = 0;
    for (int i = from; i < task.to; i++) {
      int code = Alphabet.code(keys.get(i).charAt(task.depth));
      if (n == 0 || codes[n - 1] != code) {
        codes[n] = code;
        starts[n++] = i;
      }
    }
    starts[n] = task.to;
    int base = findBase(codes, n);
    cells[task.node * ROW + BASE] = base;
    for (int k = 0; k < n; k++) {
      claim(base + codes[k], task.node);
    }
    for (int k = n - 1; k >= 0; k--) {
      tasks.push(new Task(base + codes[k], task.depth + 1, starts[k], starts[k + 1]));
    }
  }

  private void claim(int row, int owner) {
    cells[row * ROW + OWNER] = owner;
    rows = Math.max(rows, row + 1);
  }

  private boolean isFree(int row) {
    return row > 0 && cells[row * ROW + OWNER] == FREE;
  }

  /** Rows that many nodes did not fit into are given up, so that the search does not crawl. */
  private int findBase(int[] codes, int n) {
    int tries = 0;
    for (int row = firstFree; ; row++) {
      reserve(row);
      int base = row - codes[0];
      if (isFree(row) && base > 0 && fits(base, codes, n)) {
        return base;
      }
      if (++tries > MOST_TRIES) {
        firstFree = row;
      } else if (row == firstFree && !isFree(row)) {
        firstFree = row + 1;
      }
    }
  }

  private boolean fits(int base, int[] codes, int n) {
    for (int k = 1; k < n; k++) {
      if (!isFree(base + codes[k])) {
        return false;
      }
    }
    return true;
  }

  private void reserve(int row) {
    if ((row + 2 * Alphabet.SIZE) * ROW > cells.length) {
      grow(2 * row + 2 * Alphabet.SIZE);
    }
  }

  private void grow(int size) {
    int old = cells.length / ROW;
    cells = Arrays.copyOf(cells, size * ROW);
    for (int row = old; row < size; row++) {
      cells[row * ROW + OWNER] = FREE;
      cells[row * ROW + ENTRY] = NO_ENTRY;
    }
  }
}
