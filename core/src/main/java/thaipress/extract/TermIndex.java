package thaipress.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the terms of many sets in one pass over a text, a look-up a character: an automaton (Aho
 * and Corasick, 1975) of which every transition is written out.
 */
final class TermIndex {

  /** By character the column of the table; 0 stands for all that no term has. */
  private final byte[] columns;

  /** By state and column the state that follows, or the complement of that where terms end. */
  private final short[] next;

  /** By state the set and the length of each term that ends there. */
  private final int[][] ends;

  private final int width;
  private final int sets;

  /**
   * @param sets the sets, of terms with at most 127 different letters, 32,766 in all
   */
  TermIndex(List<Terms> sets) {
    Builder builder = new Builder(sets);
    this.columns = builder.columns;
    this.next = builder.table();
    this.ends = builder.ends;
    this.width = builder.width;
    this.sets = sets.size();
  }

  /** Listens to a text from its beginning. */
  Heard of(char[] text) {
    return new Heard(text);
  }

  /** What was heard of a text so far. */
  final class Heard {

    private final char[] text;
    private final int[] last = new int[sets];
    private int state;
    private int to;

    private Heard(char[] text) {
      this.text = text;
      Arrays.fill(last, -1);
    }

    /**
     * Where, for each set, the last of its terms within {@code [begin, end)} begins; something less
     * than {@code begin} where there is none. The answer holds until the next question, of which
     * neither end may lie before that of this one.
     */
    int[] within(int begin, int end) {
      if (begin > to) {
        to = begin;
        state = 0;
      }
      hear(end);
      return last;
    }

    private void hear(int end) {
      int at = state;
      for (int i = to; i < end; i++) {
        char c = text[i];
        at = next[at * width + (c < columns.length ? columns[c] : 0)];
        if (at < 0) {
          at = ~at;
          note(ends[at], i + 1);
        }
      }
      state = at;
      to = end;
    }

    private void note(int[] terms, int end) {
      for (int i = 0; i < terms.length; i += 2) {
        last[terms[i]] = Math.max(last[terms[i]], end - terms[i + 1]);
      }
    }
  }

  /** Builds the table: the tree of the terms, and then what follows where the tree ends. */
  private static final class Builder {

    private final byte[] columns;
    private final int width;
    private final int[] follows;
    private final int[][] ends;
    private int states = 1;

    Builder(List<Terms> sets) {
      List<String> terms = sets.stream().flatMap(set -> set.all().stream()).toList();
      String letters = String.join("", terms);
      if (letters.length() >= Short.MAX_VALUE) {
        throw new IllegalArgumentException("terms of " + letters.length() + " letters");
      }
      columns = new byte[letters.chars().max().orElse(0) + 1];
      width = number(letters) + 1;
      follows = new int[(letters.length() + 1) * width];
      ends = new int[letters.length() + 1][0];
      for (int set = 0; set < sets.size(); set++) {
        for (String term : sets.get(set).all()) {
          add(term, set);
        }
      }
    }

    /** Gives each letter its column; returns how many there are. */
    private int number(String letters) {
      int number = 0;
      for (int i = 0; i < letters.length(); i++) {
        if (columns[letters.charAt(i)] == 0) {
          columns[letters.charAt(i)] = (byte) ++number;
        }
      }
      if (number > Byte.MAX_VALUE) {
        throw new IllegalArgumentException("terms with " + number + " different letters");
      }
      return number;
    }

    private void add(String term, int set) {
      int state = 0;
      for (int i = 0; i < term.length(); i++) {
        int cell = state * width + columns[term.charAt(i)];
        if (follows[cell] == 0) {
          follows[cell] = states++;
        }
        state = follows[cell];
      }
      ends[state] = joined(ends[state], new int[] {set, term.length()});
    }

    private static int[] joined(int[] first, int[] second) {
      int[] both = Arrays.copyOf(first, first.length + second.length);
      System.arraycopy(second, 0, both, first.length, second.length);
      return both;
    }

    short[] table() {
      complete();
      short[] table = new short[states * width];
      for (int cell = 0; cell < table.length; cell++) {
        int state = follows[cell];
        table[cell] = (short) (ends[state].length > 0 ? ~state : state);
      }
      return table;
    }

    /**
     * Where the tree does not go on from a state, what follows is what follows from the state of
     * the longest end of its letters that is in the tree. States are taken by depth, so that this
     * one is complete already.
     */
    private void complete() {
      int[] shorter = new int[states];
      int[] queue = new int[states];
      int queued = 1;
      for (int i = 0; i < states; i++) {
        int state = queue[i];
        for (int column = 0; column < width; column++) {
          int next = follows[state * width + column];
          int other = state == 0 ? 0 : follows[shorter[state] * width + column];
          if (next == 0) {
            follows[state * width + column] = other;
          } else {
            shorter[next] = other;
            ends[next] = joined(ends[next], ends[other]);
            queue[queued++] = next;
          }
        }
      }
    }
  }
}
