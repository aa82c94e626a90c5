package thaipress.extract;

import java.util.List;

/**
 * Leaves of the offsets that a filter of three or four letters found those at which one of the
 * strings may begin by a hash of six, too: in four kilobytes, before a larger table is walked for
 * each. Where a walk ends could not be foreseen, and of those that four letters let pass a third
 * led to no string.
 */
final class SixLetterFilter {

  private static final int LETTERS = 6;

  private static final int BITS = 15;

  /** By the hash of six letters, or of a string that has fewer, whether a string begins so. */
  private final long[] slots = BitTable.of(1 << BITS);

  /** Leaves the offsets at which one of these strings begins. */
  SixLetterFilter(List<String> strings) {
    for (String string : strings) {
      long letters = 0;
      for (int i = 0; i < Math.min(LETTERS, string.length()); i++) {
        letters = LetterHash.append(letters, string.charAt(i));
      }
      BitTable.set(slots, LetterHash.slot(letters, BITS));
    }
  }

  /**
   * Moves those of some offsets that are left to the front, in their order: each is written down in
   * any case, and counted or not, since no branch could be foreseen.
   *
   * @return how many are left
   */
  int keep(char[] text, int[] offsets, int size) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      int at = offsets[i];
      offsets[n] = at;
      n += passes(text, at);
    }
    return n;
  }

  /** 1 where one of the strings may begin at an offset of the text, else 0. */
  int passes(char[] text, int at) {
    long one = text[at];
    long two = LetterHash.append(one, letter(text, at + 1));
    long three = LetterHash.append(two, letter(text, at + 2));
    long four = LetterHash.append(three, letter(text, at + 3));
    long five = LetterHash.append(four, letter(text, at + 4));
    long six = LetterHash.append(five, letter(text, at + 5));
    return (int) (bits(one) | bits(two) | bits(three) | bits(four) | bits(five) | bits(six)) & 1;
  }

  /** NUL stands behind a text's end. */
  private static char letter(char[] text, int at) {
    return at < text.length ? text[at] : 0;
  }

  /** The bits from the slot of these letters on. */
  private long bits(long letters) {
    return BitTable.from(slots, LetterHash.slot(letters, BITS));
  }
}
