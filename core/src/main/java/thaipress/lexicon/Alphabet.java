package thaipress.lexicon;

/** The characters that entries of the lexicon may have, as small numbers for the trie. */
final class Alphabet {

  /** The code of every character that no entry has. */
  static final int NONE = 0;

  static final int SIZE = 256;

  /**
   * The letters by their frequency in releases: those that follow each other in a trie most often
   * then stand side by side.
   */
  private static final String FREQUENT =
      "ารนก่งมัอ้เยวทลีดสะิบตคหปพจแชุขใืไำู์โผศภ็ธณถษฐึญซฒฟฯฉฝฤฎฏๆฑฆฮ๊ฬ";

  private static final int THAI = 0x0E00;
  private static final byte[] CODES = new byte[THAI + 0x80];

  static {
    int next = 1;
    for (int i = 0; i < FREQUENT.length(); i++) {
      CODES[FREQUENT.charAt(i)] = (byte) next++;
    }
    for (int c = THAI + 1; c < THAI + 0x5C; c++) {
      if (CODES[c] == NONE) {
        CODES[c] = (byte) next++;
      }
    }
    for (int c = ' '; c < 0x7F; c++) {
      CODES[c] = (byte) next++;
    }
  }

  private Alphabet() {}

  /** Asked at each step in the trie, so it has no branch: the last code is none's. */
  static int code(char c) {
    return CODES[Math.min(c, CODES.length - 1)] & 0xFF;
  }
}
