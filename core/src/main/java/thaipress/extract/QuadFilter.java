package thaipress.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the few places of a text at which one of some strings may begin, by the last seven bits of
 * their first four letters: all of them are followed at once, a bit each (Baeza-Yates and Gonnet,
 * 1992).
 */
final class QuadFilter {

  private static final int LETTERS = 4;
  private static final int MASK = 0x7F;

  /**
   * By letter, for each of a string's letters as many bits as there are strings: 0 where it is it.
   */
  private final long[] differs = new long[MASK + 1];

  private final int strings;
  private final long last;

  /**
   * @param strings of at least four letters, the first four of at most sixteen kinds
   */
  QuadFilter(List<String> strings) {
    List<String> quads = strings.stream().map(s -> s.substring(0, LETTERS)).distinct().toList();
    if (quads.size() > Long.SIZE / LETTERS) {
      throw new IllegalArgumentException(quads.size() + " beginnings: " + quads);
    }
    this.strings = quads.size();
    this.last = ((1L << quads.size()) - 1) << (LETTERS - 1) * quads.size();
    Arrays.fill(differs, -1);
    for (int letter = 0; letter < LETTERS; letter++) {
      for (int i = 0; i < quads.size(); i++) {
        differs[quads.get(i).charAt(letter) & MASK] &= ~(1L << letter * quads.size() + i);
      }
    }
  }

  /** The first offset in {@code [from, to)} at which a string may begin, or {@code to}. */
  int next(String text, int from, int to) {
    int end = Math.min(text.length(), to + LETTERS - 1);
    long differing = -1;
    for (int at = from; at < end; at++) {
      differing = differing << strings | differs[text.charAt(at) & MASK];
      if ((~differing & last) != 0) {
        return at - LETTERS + 1;
      }
    }
    return to;
  }
}
