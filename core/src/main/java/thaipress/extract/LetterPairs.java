package thaipress.extract;

/**
 * Says of most places of a text that none of a few words begins there, or ends, by the last six
 * bits of two letters: less exact than {@link PairFilter}, but two numbers instead of two
 * kilobytes.
 */
final class LetterPairs {

  private static final long ALL = -1;

  private long first;
  private long second;

  /** Of the first two letters of some words. */
  static LetterPairs beginning(String... words) {
    LetterPairs pairs = new LetterPairs();
    for (String word : words) {
      pairs.add(word);
    }
    return pairs;
  }

  /** Of the last two letters of some words, the last one first. */
  static LetterPairs ending(String... words) {
    LetterPairs pairs = new LetterPairs();
    for (String word : words) {
      pairs.add(new StringBuilder(word).reverse().toString());
    }
    return pairs;
  }

  /** Lets pass what begins as this word does. */
  void add(String word) {
    first |= 1L << word.charAt(0);
    second |= word.length() > 1 ? 1L << word.charAt(1) : ALL;
  }

  /** Whether a word may begin with these two letters. */
  boolean passes(char first, char second) {
    return (this.first >>> first & this.second >>> second & 1) != 0;
  }
}
