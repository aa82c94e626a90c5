package thaipress.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a lexicon as a double-array trie (Aoe, 1989) of which a node is one {@code long},
 * so that a step is one look-up and what is wanted of an entry comes with it: from the lowest bit
 * the character's code (8 bits), the number of the entry that ends here plus one (19), whether the
 * entry names a body (1), its cost (12), and the base of the nodes that follow (24). No two nodes
 * have the same base, so the code alone tells whether a node belongs to the one it is reached from.
 */
public final class Trie {

  /** What {@link #next} gives where no entry goes on like this. */
  public static final long DEAD = 0;

  /** The bit of a {@link #tag} that says that the entry names a body. */
  public static final int BODY_BIT = 19;

  /** More than any entry costs: what a node costs at least at which none ends. */
  public static final int NO_COST = 1 << 26;

  /** The most entries that a trie can have. */
  static final int MOST_ENTRIES = (1 << 19) - 2;

  /** The highest cost that an entry can have. */
  static final int MOST_COST = (1 << 12) - 2;

  private static final int CODE_MASK = 0xFF;
  private static final int ENTRY_SHIFT = 8;
  private static final int ENTRY_MASK = (1 << 19) - 1;
  private static final int TAG_MASK = (1 << 20) - 1;
  private static final long BODY = 1L << 27;
  private static final int COST_SHIFT = 28;
  private static final int COST_MASK = (1 << 12) - 1;
  private static final int BASE_SHIFT = 40;
  private static final int MOST_ROWS = 1 << 24;

  private static final long FREE_COST = (long) COST_MASK << COST_SHIFT;

  /** A row that no node has: the code is none's, the cost that of no entry. */
  private static final long FREE = CODE_MASK | FREE_COST;

  private final long[] nodes;

  /**
   * @param nodes as {@link #nodes} gave them
   */
  Trie(long[] nodes) {
    this.nodes = nodes;
  }

  /** The number by which the trie knows a character, from 1 to 255, or 0 where no entry has it. */
  public static int code(char c) {
    return Alphabet.code(c);
  }

  /** The node at which every look-up starts. */
  public long root() {
    return nodes[0];
  }

  /** The node that a character's code leads to from a node that is not dead, or {@link #DEAD}. */
  public long next(long node, int code) {
    long next = nodes[(int) (node >>> BASE_SHIFT) + code];
    return (next & CODE_MASK) == code ? next : DEAD;
  }

  /**
   * Writes down which of the codes lead on from a node that is not dead, in their order: each in
   * any case, and counted or not, since no branch could be foreseen.
   *
   * @param found has room for all of the codes
   * @return how many there are
   */
  public int leadingOn(long node, int[] codes, int[] found) {
    int base = (int) (node >>> BASE_SHIFT);
    int n = 0;
    for (int code : codes) {
      int difference = ((int) nodes[base + code] ^ code) & CODE_MASK;
      found[n] = code;
      n += difference - 1 >>> Integer.SIZE - 1;
    }
    return n;
  }

  /**
   * The index of the node that a character leads to from an index, or -1; that of the root is
   * {@link Lexicon#ROOT}.
   */
  public int step(int index, char c) {
    int code = Alphabet.code(c);
    int next = (int) (nodes[index] >>> BASE_SHIFT) + code;
    return (nodes[next] & CODE_MASK) == code ? next : -1;
  }

  /** The number of the entry that ends at the node with this index, or {@link Lexicon#NO_ENTRY}. */
  public int entryAt(int index) {
    return entry(nodes[index]);
  }

  /** Whether an entry ends at the node. */
  public static boolean hasEntry(long node) {
    return (node & (long) ENTRY_MASK << ENTRY_SHIFT) != 0;
  }

  /** The number of the entry that ends at the node, or {@link Lexicon#NO_ENTRY}. */
  public static int entry(long node) {
    return ((int) (node >>> ENTRY_SHIFT) & ENTRY_MASK) - 1;
  }

  /** Whether the entry that ends at the node names a body. */
  public static boolean isBody(long node) {
    return (node & BODY) != 0;
  }

  /**
   * Of the entry that ends at the node the number plus one, and in bit {@value #BODY_BIT} whether
   * it names a body; 0 where none ends.
   */
  public static int tag(long node) {
    return (int) (node >>> ENTRY_SHIFT) & TAG_MASK;
  }

  /**
   * The cost of the entry that ends at the node, as a word or as a name, whichever is less; at
   * least {@link #NO_COST} where none ends.
   */
  public static int cost(long node) {
    int cost = (int) (node >>> COST_SHIFT) & COST_MASK;
    return cost + (cost + 1 >> 12) * NO_COST;
  }

  /**
   * Checks that no text leads out of the trie and no node to an entry that is not there.
   *
   * @throws IndexOutOfBoundsException if one does
   */
  void requireSound(int entries) {
    Objects.checkIndex(0, nodes.length);
    for (long node : nodes) {
      Objects.checkFromIndexSize((int) (node >>> BASE_SHIFT), Alphabet.SIZE, nodes.length);
      Objects.checkIndex(entry(node) + 1, entries + 1);
    }
  }

  long[] nodes() {
    return nodes;
  }

  /**
   * The trie in which each string ends at a node with its index as the number.
   *
   * @param strings all different, none empty, all of Thai and ASCII characters
   */
  public static Trie of(List<String> strings) {
    int n = strings.size();
    List<Integer> order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparing(strings::get)).toList();
    List<String> keys = order.stream().map(strings::get).toList();
    int[] numbers = order.stream().mapToInt(Integer::intValue).toArray();
    return of(keys, numbers, new int[n], new boolean[n]);
  }

  /**
   * The trie in which each key ends at a node with its number.
   *
   * @param keys sorted by UTF-16 code units, all different, none empty, all of the alphabet; or
   *     none at all
   * @param numbers of each key
   * @param costs of each key, from 0 to {@link #MOST_COST}
   * @param bodies whether each key names a body
   */
  static Trie of(List<String> keys, int[] numbers, int[] costs, boolean[] bodies) {
    return new Trie(new Builder(keys, numbers, costs, bodies).build());
  }

  /**
   * Places the followers of the nodes that lead to frequent entries first, and goes on at once from
   * each node to the one that it leads to most often, as close behind it as there is room: what a
   * text mostly asks for then lies close together, and so does what it asks for one behind the
   * other.
   */
  private static final class Builder {

    private static final int MOST_TRIES = 1000;

    /** So many nodes come into the processor's caches at once. */
    private static final int LINE = 8;

    /** The followers of a node that has more are not followed by most texts in the same way. */
    private static final int FEW = 8;

    /** The rows that are to be free for a follower and for those behind it. */
    private static final int ROOM = 4;

    private final List<String> keys;
    private final int[] numbers;
    private final int[] costs;
    private final boolean[] bodies;

    /** The frequencies of the keys before each index, added up. */
    private final double[] frequencies;

    private final BitSet bases = new BitSet();
    private long[] nodes = new long[0];
    private int rows = 1;
    private int firstFree = 1;

    Builder(List<String> keys, int[] numbers, int[] costs, boolean[] bodies) {
      this.keys = keys;
      this.numbers = numbers;
      this.costs = costs;
      this.bodies = bodies;
      this.frequencies = new double[keys.size() + 1];
      for (int i = 0; i < costs.length; i++) {
        frequencies[i + 1] = frequencies[i] + Math.exp(-costs[i] / 100.0);
      }
    }

    /** The node at a row and the keys that it leads to, which begin with the same letters. */
    private record Task(int row, int depth, int from, int to, double frequency)
        implements Comparable<Task> {
      @Override
      public int compareTo(Task other) {
        int order = Double.compare(other.frequency, frequency);
        return order != 0 ? order : Integer.compare(row, other.row);
      }
    }

    private Task task(int row, int depth, int from, int to) {
      return new Task(row, depth, from, to, frequencies[to] - frequencies[from]);
    }

    long[] build() {
      grow(keys.size() * 4 + 2 * Alphabet.SIZE);
      bases.set(0);
      PriorityQueue<Task> tasks = new PriorityQueue<>();
      tasks.add(task(0, 0, 0, keys.size()));
      while (!tasks.isEmpty()) {
        Task task = tasks.remove();
        while (task != null) {
          task = expand(task, tasks);
        }
      }
      return Arrays.copyOf(nodes, rows + Alphabet.SIZE);
    }

    /** Places a node's followers; returns the most frequent of them, and leaves the others. */
    private @Nullable Task expand(Task task, PriorityQueue<Task> tasks) {
      int from = task.from;
      if (from < task.to && keys.get(from).length() == task.depth) {
        nodes[task.row] = nodes[task.row] & ~FREE_COST | value(from);
        from++;
      }
      if (from == task.to) {
        return null;
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
      int most = 0;
      for (int k = 1; k < n; k++) {
        most = frequency(starts, k) > frequency(starts, most) ? k : most;
      }
      int room = n > FEW ? 1 : Math.min(ROOM, keys.get(starts[most]).length() - task.depth);
      int base = findBase(codes, n, codes[most], task.row, room);
      if (base + Alphabet.SIZE >= MOST_ROWS) {
        throw new LexiconException("lexicon", "too large: more letters than a trie can hold");
      }
      bases.set(base);
      nodes[task.row] |= (long) base << BASE_SHIFT;
      Task next = null;
      for (int k = 0; k < n; k++) {
        nodes[base + codes[k]] = codes[k] | FREE_COST;
        rows = Math.max(rows, base + codes[k] + 1);
        Task follower = task(base + codes[k], task.depth + 1, starts[k], starts[k + 1]);
        if (k == most) {
          next = follower;
        } else {
          tasks.add(follower);
        }
      }
      return next;
    }

    private double frequency(int[] starts, int k) {
      return frequencies[starts[k + 1]] - frequencies[starts[k]];
    }

    private long value(int key) {
      return (long) (numbers[key] + 1) << ENTRY_SHIFT
          | (long) costs[key] << COST_SHIFT
          | (bodies[key] ? BODY : 0);
    }

    /**
     * A base for followers with these codes, of which one stands right behind a row if it can, or
     * else in the first row with so much room behind it where all of them can. Rows that many nodes
     * did not fit into are given up, so that the search does not crawl.
     */
    private int findBase(int[] codes, int n, int code, int row, int room) {
      for (int near = row + 1; near < row + LINE; near++) {
        reserve(near);
        if (fits(near - code, codes, n)) {
          return near - code;
        }
      }
      int tries = 0;
      for (int next = firstFree; ; next++) {
        reserve(next);
        if (isFree(next, room) && fits(next - code, codes, n)) {
          return next - code;
        }
        if (++tries > MOST_TRIES || next == firstFree && nodes[next] != FREE) {
          firstFree++;
        }
      }
    }

    private boolean isFree(int row, int room) {
      int at = row;
      while (at < row + room && nodes[at] == FREE) {
        at++;
      }
      return at == row + room;
    }

    private boolean fits(int base, int[] codes, int n) {
      boolean fits = base > 0 && !bases.get(base);
      for (int k = 0; k < n && fits; k++) {
        fits = nodes[base + codes[k]] == FREE;
      }
      return fits;
    }

    private void reserve(int row) {
      if (row + 2 * Alphabet.SIZE > nodes.length) {
        grow(2 * row + 2 * Alphabet.SIZE);
      }
    }

    private void grow(int size) {
      int old = nodes.length;
      nodes = Arrays.copyOf(nodes, size);
      Arrays.fill(nodes, old, size, FREE);
    }
  }
}
