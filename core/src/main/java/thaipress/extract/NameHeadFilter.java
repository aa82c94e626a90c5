package thaipress.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Leaves of the offsets at which a head of a name may begin, right or wrong, by four letters, those
 * at which a right one may by six, in a kilobyte: before each is looked up in a trie.
 */
final class NameHeadFilter {

  private static final int LETTERS = 6;

  private static final int BITS = 13;

  private final long[] slots = new long[1 << BITS - 6];

  /**
   * @param heads each of two letters or more; of those that have fewer than six, two are looked at
   */
  NameHeadFilter(List<String> heads) {
    for (String head : heads) {
      char[] letters = head.toCharArray();
      long beginning = letters.length < LETTERS ? two(letters, 0) : six(letters, 0);
      int slot = LetterHash.slot(beginning, BITS);
      slots[slot >> 6] |= 1L << slot;
    }
  }

  /**
   * Those of some offsets of a text at which a head may begin, in their order: each is written down
   * in any case, and counted or not, since no branch could be foreseen.
   */
  int[] keep(char[] text, int[] offsets) {
    int[] kept = new int[offsets.length];
    int n = 0;
    for (int at : offsets) {
      kept[n] = at;
      n += passes(text, at);
    }
    return Arrays.copyOf(kept, n);
  }

  /** 1 where a head may begin, as everywhere close to the text's end, else 0. */
  private int passes(char[] text, int at) {
    return at + LETTERS > text.length ? 1 : (int) (bits(two(text, at)) | bits(six(text, at))) & 1;
  }

  private static long two(char[] text, int at) {
    return LetterHash.append((long) text[at], text[at + 1]);
  }

  private static long six(char[] text, int at) {
    long four = LetterHash.append(LetterHash.append(two(text, at), text[at + 2]), text[at + 3]);
    return LetterHash.append(LetterHash.append(four, text[at + 4]), text[at + 5]);
  }

  /** The bits from the slot of these letters on. */
  private long bits(long letters) {
    int slot = LetterHash.slot(letters, BITS);
    return slots[slot >> 6] >>> slot;
  }
}
