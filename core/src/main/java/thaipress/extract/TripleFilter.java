package thaipress.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the few offsets of a text at which one of some hundred strings may begin, by three letters:
 * some kilobytes, of which a text touches few lines, where {@link Beginnings} has twelve. The last
 * two offsets of a text pass in any case.
 */
final class TripleFilter {

  /** Letters of Thai and ASCII are told apart; any other may look like one of these. */
  private static final int LETTER = (1 << 12) - 1;

  /** What of a second letter chooses from a row. */
  private static final int CELL = (1 << 5) - 1;

  private static final long ANY = -1;

  /** By the first letter of strings where their row begins; that of any other letter is empty. */
  private final short[] rows = new short[LETTER + 1];

  /** A bit for the last six bits of each third letter. */
  private final long[] cells;

  /** Lets pass what begins as one of these strings does. */
  TripleFilter(List<String> strings) {
    int behind = CELL + 1;
    for (String string : strings) {
      int first = string.charAt(0) & LETTER;
      if (rows[first] == 0) {
        rows[first] = (short) behind;
        behind += CELL + 1;
      }
    }
    cells = new long[behind];
    strings.forEach(this::add);
  }

  private void add(String string) {
    int row = row(string.charAt(0));
    if (string.length() == 1) {
      Arrays.fill(cells, row, row + CELL + 1, ANY);
    } else {
      cells[cell(row, string.charAt(1))] |= string.length() == 2 ? ANY : 1L << string.charAt(2);
    }
  }

  private static int cell(int row, char second) {
    return row | second & CELL;
  }

  /**
   * Writes down the offsets in {@code [from, to)} at which a string may begin, ascending: each in
   * any case, and counted or not, since no branch could be foreseen.
   *
   * @param to not behind the text's end
   * @param found has room for all offsets that are looked at, behind those that are there
   * @param size how many are there
   * @return how many there are then
   */
  int find(char[] text, int from, int to, int[] found, int size) {
    int n = size;
    int at = from;
    int last = Math.min(to, text.length - 2);
    if (at < last) {
      int row = row(text[at]);
      char second = text[at + 1];
      for (; at < last; at++) {
        char third = text[at + 2];
        found[n] = at;
        n += passes(row, second, third);
        row = row(second);
        second = third;
      }
    }
    for (; at < to; at++) {
      found[n++] = at;
    }
    return n;
  }

  /**
   * The first offset in {@code [from, to)} at which a string may begin, or {@code to}.
   *
   * @param to not behind the text's end
   */
  int next(char[] text, int from, int to) {
    int at = from;
    int last = Math.min(to, text.length - 2);
    if (at < last) {
      int row = row(text[at]);
      char second = text[at + 1];
      for (; at < last; at++) {
        char third = text[at + 2];
        if (passes(row, second, third) != 0) {
          return at;
        }
        row = row(second);
        second = third;
      }
    }
    return Math.min(at, to);
  }

  /** 1 where a string may begin with these three letters, else 0. */
  int passes(char first, char second, char third) {
    return passes(row(first), second, third);
  }

  private int row(char first) {
    return rows[first & LETTER];
  }

  private int passes(int row, char second, char third) {
    return (int) (cells[cell(row, second)] >>> third) & 1;
  }
}
