package thaipress.extract;

/**
 * Says of most offsets of a text that no word of some classes begins there, by a hash of the first
 * three letters: as {@link BeginningFilter}, with a bit for each class, in eight kilobytes.
 */
final class LetterClasses {

  private static final int BITS = 11;

  private final int[] slots = new int[1 << BITS];

  /** Lets pass for some classes, a bit each, what begins as this word does. */
  void add(String word, int classes) {
    slots[LetterHash.slot(LetterHash.ofBeginning(word), BITS)] |= classes;
  }

  private static int slot(char first, char second, char third) {
    return LetterHash.slot(LetterHash.of(first, second, third), BITS);
  }

  /** The classes of which a word may begin with these; NUL stands behind a text's end. */
  int passing(char first, char second, char third) {
    return slots[slot(first, second, third)]
        | slots[slot(first, second, (char) 0)]
        | slots[slot(first, (char) 0, (char) 0)];
  }
}
