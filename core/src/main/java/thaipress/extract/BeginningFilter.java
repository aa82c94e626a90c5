package thaipress.extract;

import java.util.List;

/**
 * Says of most offsets of a text that none of some thousand strings begins there, by a hash of the
 * first three letters: three kilobytes, where {@link Beginnings} has twelve and a lexicon's trie
 * millions.
 */
final class BeginningFilter {

  private static final int BITS = 14;

  /** Fewer, since few strings are so short; apart, so that they let pass little else. */
  private static final int BRIEF_BITS = 13;

  private final long[] slots = BitTable.of(1 << BITS);

  /** The same of strings that have one or two letters. */
  private final long[] briefSlots = BitTable.of(1 << BRIEF_BITS);

  /** Lets pass what begins as one of these strings does. */
  static BeginningFilter of(List<String> beginnings) {
    BeginningFilter filter = new BeginningFilter();
    beginnings.forEach(filter::add);
    return filter;
  }

  /** Lets pass what begins as this string does. */
  void add(String beginning) {
    int letters = LetterHash.ofBeginning(beginning);
    if (beginning.length() < 3) {
      BitTable.set(briefSlots, LetterHash.slot(letters, BRIEF_BITS));
    } else {
      BitTable.set(slots, LetterHash.slot(letters, BITS));
    }
  }

  /** Whether a string may begin with these three letters; NUL stands behind a text's end. */
  boolean passes(char first, char second, char third) {
    long bits =
        BitTable.from(slots, LetterHash.slot(LetterHash.of(first, second, third), BITS))
            | brief(LetterHash.of(first, second, (char) 0))
            | brief(LetterHash.of(first, (char) 0, (char) 0));
    return (bits & 1) != 0;
  }

  private long brief(int letters) {
    return BitTable.from(briefSlots, LetterHash.slot(letters, BRIEF_BITS));
  }
}
