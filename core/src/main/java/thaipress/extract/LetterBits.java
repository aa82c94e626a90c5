package thaipress.extract;

/** Sets of letters, each by its last six bits: what is in no set surely is none of its letters. */
final class LetterBits {

  private LetterBits() {}

  /** A bit for each letter of a string. */
  static long of(String letters) {
    long bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |= 1L << letters.charAt(i);
    }
    return bits;
  }
}
