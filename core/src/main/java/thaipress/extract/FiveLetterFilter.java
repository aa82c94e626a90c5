package thaipress.extract;

/**
 * Says of nearly every offset of a text that none of some strings begins there, by a hash of the
 * first five letters in four kilobytes: where {@link BeginningFilter} lets pass what begins with
 * common words. A break may stand within a string wherever it may stand in a text.
 */
final class FiveLetterFilter {

  private static final int BITS = 15;

  /** No string may have fewer letters. */
  private static final int FEWEST = 3;

  private static final int MOST = 5;

  private final long[] slots = new long[1 << BITS - 6];

  /** Lets pass what begins as this string of at least three letters does. */
  void add(String string) {
    long letters = LetterHash.ofBeginning(string);
    for (int i = FEWEST; i < Math.min(MOST, string.length()); i++) {
      letters = LetterHash.append(letters, string.charAt(i));
    }
    int slot = LetterHash.slot(letters, BITS);
    slots[slot >> 6] |= 1L << slot;
  }

  /** Whether one of the strings may begin at the offset, with a break behind its first letter. */
  boolean passes(NameText text, int at) {
    char first = text.at(at);
    char second = text.at(at + 1);
    char third = text.at(at + 2);
    char fourth = text.at(at + 3);
    char fifth = text.at(at + 4);
    if (first <= ' ') {
      return false;
    }
    long three = LetterHash.of(first, second, third);
    long four = LetterHash.append(three, fourth);
    long five = LetterHash.append(four, fifth);
    int least = Math.min(Math.min(second, third), Math.min(fourth, fifth));
    return least <= ' ' || ((bits(three) | bits(four) | bits(five)) & 1) != 0;
  }

  /** The bits from the slot of these letters on. */
  private long bits(long letters) {
    int slot = LetterHash.slot(letters, BITS);
    return slots[slot >> 6] >>> slot;
  }
}
