package thaipress.extract;

import java.util.List;

/**
 * Says of nearly every offset of a text that none of some strings begins there, by a hash of the
 * first five letters: where {@link BeginningFilter} lets pass what begins with common words.
 * Strings of three or four letters, few as they are, lie apart, so that they let pass little else.
 */
final class FiveLetterFilter {

  /** No string may have fewer letters. */
  private static final int FEWEST = 3;

  private static final int MOST = 5;

  private final int bits;
  private final long[] slots;
  private final long[] briefSlots;

  /**
   * @param bits the table has two to this power, sixteen for a string and more
   */
  FiveLetterFilter(int bits) {
    this.bits = bits;
    this.slots = BitTable.of(1 << bits);
    this.briefSlots = BitTable.of(1 << bits);
  }

  /** Lets pass what begins as one of these strings does. */
  static FiveLetterFilter of(List<String> strings, int bits) {
    FiveLetterFilter filter = new FiveLetterFilter(bits);
    strings.forEach(filter::add);
    return filter;
  }

  /** Lets pass what begins as this string of at least three letters does. */
  void add(String string) {
    long letters = LetterHash.ofBeginning(string);
    for (int i = FEWEST; i < Math.min(MOST, string.length()); i++) {
      letters = LetterHash.append(letters, string.charAt(i));
    }
    BitTable.set(string.length() < MOST ? briefSlots : slots, LetterHash.slot(letters, bits));
  }

  /** Whether one of the strings may begin at the offset, as everywhere close to the text's end. */
  boolean passes(NameText text, int at) {
    char[] letters = text.folded().array();
    return at > letters.length - MOST || (passing(letters, at) & 1) != 0;
  }

  /**
   * The same where a break may stand behind a letter: true wherever one stands so soon. Where one
   * stands could not be foreseen, so there is no branch for it.
   */
  boolean passesBroken(NameText text, int at) {
    char[] letters = text.folded().array();
    if (at > letters.length - MOST) {
      return true;
    }
    int second = Math.min(letters[at + 1], letters[at + 2]);
    int fourth = Math.min(letters[at + 3], letters[at + 4]);
    int begins = ' ' - letters[at] >>> Integer.SIZE - 1;
    int broken = Math.min(second, fourth) - (' ' + 1) >>> Integer.SIZE - 1;
    return (begins & (broken | passing(letters, at))) != 0;
  }

  /** In the last bit whether one of the strings may begin with these five letters. */
  private long passing(char[] letters, int at) {
    long three = LetterHash.of(letters[at], letters[at + 1], letters[at + 2]);
    long four = LetterHash.append(three, letters[at + 3]);
    long five = LetterHash.append(four, letters[at + 4]);
    return bits(briefSlots, three) | bits(briefSlots, four) | bits(slots, five);
  }

  /** The bits from the slot of these letters on. */
  private long bits(long[] cells, long letters) {
    return BitTable.from(cells, LetterHash.slot(letters, bits));
  }
}
