package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The terms of up to 63 sets as one tree of letters, read from an offset on or back from it. All
 * nodes share a table (a double array; Aoe, 1989), so that a step is one look-up, and of a node it
 * is a bit each that says in which sets a term ends there. Immutable.
 */
final class TermTree {

  /** What {@link #longest} gives where no term stands: of no length, in a set that no tree has. */
  static final int NONE = Long.SIZE - 1;

  /** The node at which every walk starts. */
  static final int ROOT = 0;

  private static final int FREE = -1;

  /** What a node is below two to the power of. */
  static final int NODE_BITS = 24;

  /** Of a term as {@link #longest} gives it; its set is below. */
  private static final int LENGTH_SHIFT = 6;

  private static final int NUMBER_SHIFT = 13;
  private static final int LENGTH_MASK = (1 << NUMBER_SHIFT - LENGTH_SHIFT) - 1;

  /** The bit of a node that says that a term ends there; what is above it is its number. */
  private static final int ENDS = 1;

  /** By character the column of the table; 0 stands for all that no term has. */
  private final byte[] columns;

  /**
   * At the sum of a node's number and a column the node that follows, and above it the column
   * again: no two nodes have one number, so that tells whose the cell is.
   */
  private final int[] cells;

  /** By a node's number a bit for each set that has a term which ends there. */
  private final long[] sets;

  /** The same for the terms that end there or on the way. */
  private final long[] setsOnTheWay;

  private final int longest;

  private final TripleFilter beginnings;

  /** Where the next letter lies: 1 behind the last one, or -1 before it. */
  private final int direction;

  private TermTree(int direction, Terms... sets) {
    this.direction = direction;
    Builder builder = new Builder();
    List<String> all = new ArrayList<>();
    for (int set = 0; set < sets.length; set++) {
      for (String term : sets[set].all()) {
        String letters = direction > 0 ? term : new StringBuilder(term).reverse().toString();
        builder.add(letters, 1L << set);
        all.add(letters);
      }
    }
    builder.place();
    this.beginnings = new TripleFilter(all);
    this.columns = builder.columns;
    this.cells = builder.cells;
    this.sets = builder.ends;
    this.setsOnTheWay = builder.endsOnTheWay;
    this.longest =
        Arrays.stream(sets)
            .flatMap(set -> set.all().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** Of terms that begin at an offset. */
  static TermTree forward(Terms... sets) {
    return new TermTree(1, sets);
  }

  /** Of terms that end before an offset. */
  static TermTree backward(Terms... sets) {
    return new TermTree(-1, sets);
  }

  /** The sets of which a term begins at this offset, or ends before it, a bit each. */
  long sets(char[] text, int at) {
    if (mayBegin(text, at) == 0) {
      return 0;
    }
    int node = ROOT;
    for (int i = first(at); i >= 0 && i < text.length; i += direction) {
      int next = step(node, text[i]);
      if (isDead(next)) {
        break;
      }
      node = next;
    }
    return setsOnTheWay(node);
  }

  /**
   * The longest term that begins at this offset, or ends before it, or {@link #NONE}; {@link
   * #length} and {@link #set} tell of it. Where one ends on the way is no branch, since none could
   * be foreseen.
   */
  int longest(char[] text, int at) {
    if (mayBegin(text, at) == 0) {
      return NONE;
    }
    int first = first(at);
    int last = ROOT;
    int length = 0;
    int node = ROOT;
    for (int i = first; i >= 0 && i < text.length; i += direction) {
      node = step(node, text[i]);
      if (isDead(node)) {
        break;
      }
      int ending = -ends(node);
      last ^= (last ^ node) & ending;
      length ^= (length ^ direction * (i - first) + 1) & ending;
    }
    int set = Long.numberOfTrailingZeros(sets(last) | 1L << NONE);
    return last >> 1 << NUMBER_SHIFT | length << LENGTH_SHIFT | set;
  }

  /** The length of a term as {@link #longest} gave it. */
  static int length(int longest) {
    return longest >> LENGTH_SHIFT & LENGTH_MASK;
  }

  /** The first set that has the term. */
  static int set(int longest) {
    return longest & NONE;
  }

  /** A number that no other term has, below {@link #numbers}. */
  static int number(int longest) {
    return longest >> NUMBER_SHIFT;
  }

  /** What all {@link #number}s are below. */
  int numbers() {
    return sets.length;
  }

  /** 0 where the first three letters tell that no term begins at this offset, else 1. */
  int mayBegin(char[] text, int at) {
    int first = first(at);
    int third = first + 2 * direction;
    boolean inside = (first | third) >= 0 && first < text.length && third < text.length;
    return inside ? beginnings.passes(text[first], text[first + direction], text[third]) : 1;
  }

  /** Where the first letter lies: at an offset, or right before it. */
  private int first(int at) {
    return at + (direction >> 1);
  }

  /** The node that a character leads to from a node; {@link #isDead} tells if there is none. */
  int step(int node, char c) {
    int column = c < columns.length ? columns[c] : 0;
    return cells[(node >> 1) + column] ^ column << NODE_BITS;
  }

  /** Whether no term goes on like this: the column of the cell was another's. */
  static boolean isDead(int node) {
    return node >>> NODE_BITS != 0;
  }

  /** 1 where a term ends at a node, else 0. */
  static int ends(int node) {
    return node & ENDS;
  }

  /** The sets of which a term ends at a node, a bit each. */
  long sets(int node) {
    return sets[node >> 1];
  }

  /** The sets of which a term ends at a node or on the way to it, a bit each. */
  long setsOnTheWay(int node) {
    return setsOnTheWay[node >> 1];
  }

  /** How many letters the longest of all terms has. */
  int longest() {
    return longest;
  }

  /**
   * Builds a tree with a row for each node, and then lays the rows over each other. It does so at
   * each start of a program, in code that is not compiled yet: without streams.
   */
  private static final class Builder {

    private static final int WIDTH = Byte.MAX_VALUE + 1;

    private byte[] columns = {};
    private int letters;

    /** By node and column the node that follows, or 0. */
    private final List<int[]> follows = new ArrayList<>();

    private final List<Long> sets = new ArrayList<>();

    /** The numbers that nodes have. */
    private final BitSet numbers = new BitSet();

    private int[] cells = {};
    private long[] ends = {};
    private long[] endsOnTheWay = {};

    Builder() {
      addNode();
    }

    private int addNode() {
      follows.add(new int[WIDTH]);
      sets.add(0L);
      return follows.size() - 1;
    }

    void add(String term, long set) {
      int node = ROOT;
      for (int i = 0; i < term.length(); i++) {
        int[] row = follows.get(node);
        int column = column(term.charAt(i));
        row[column] = row[column] == 0 ? addNode() : row[column];
        node = row[column];
      }
      sets.set(node, sets.get(node) | set);
    }

    private int column(char c) {
      columns = c < columns.length ? columns : Arrays.copyOf(columns, c + 1);
      if (columns[c] == 0) {
        if (++letters == WIDTH) {
          throw new IllegalArgumentException("terms with more than 127 different letters");
        }
        columns[c] = (byte) letters;
      }
      return columns[c];
    }

    /** The root, which is placed first, keeps its number; what follows a node was added later. */
    void place() {
      int[] placed = follows.stream().mapToInt(this::number).toArray();
      endsOnTheWay = new long[ends.length];
      for (int node = 0; node < placed.length; node++) {
        ends[placed[node]] = sets.get(node);
        endsOnTheWay[placed[node]] |= sets.get(node);
        for (int column : used(follows.get(node))) {
          int next = follows.get(node)[column];
          int ending = sets.get(next) != 0 ? ENDS : 0;
          cells[placed[node] + column] = column << NODE_BITS | placed[next] << 1 | ending;
          endsOnTheWay[placed[next]] = endsOnTheWay[placed[node]];
        }
      }
    }

    /** Takes the least number at which the node's cells are free. */
    private int number(int[] row) {
      int[] used = used(row);
      int number = numbers.nextClearBit(0);
      while (!fits(used, number)) {
        number = numbers.nextClearBit(number + 1);
      }
      numbers.set(number);
      for (int column : used) {
        cells[number + column] = 0;
      }
      return number;
    }

    private boolean fits(int[] used, int number) {
      if (number + WIDTH > cells.length) {
        int old = cells.length;
        cells = Arrays.copyOf(cells, 2 * (number + WIDTH));
        Arrays.fill(cells, old, cells.length, FREE);
        ends = Arrays.copyOf(ends, cells.length);
      }
      for (int column : used) {
        if (cells[number + column] != FREE) {
          return false;
        }
      }
      return true;
    }

    private static int[] used(int[] row) {
      int[] used = new int[WIDTH];
      int n = 0;
      for (int column = 0; column < WIDTH; column++) {
        if (row[column] != 0) {
          used[n++] = column;
        }
      }
      return Arrays.copyOf(used, n);
    }
  }
}
