package thaipress.segment;

/**
 * How a name of the gazetteer is cut into words, which is the same wherever it stands. Immutable,
 * and safe to hand from thread to thread without more ado.
 */
final class NameCut {

  /** A name that was not cut yet. */
  static final NameCut NONE = new NameCut(new int[0], new byte[0], new int[0]);

  private final int[] ends;
  private final byte[] kinds;
  private final int[] entries;

  /**
   * @param ends of each word, from where the name begins
   * @param kinds of each word, by ordinal
   * @param entries of each word
   */
  NameCut(int[] ends, byte[] kinds, int[] entries) {
    this.ends = ends;
    this.kinds = kinds;
    this.entries = entries;
  }

  /** Adds the words of the name, which begins at an offset; returns how many they are. */
  int addTo(SegmentationBuilder words, int begin) {
    for (int i = 0; i < ends.length; i++) {
      words.addWord(begin + ends[i], kinds[i], entries[i]);
    }
    return ends.length;
  }
}
