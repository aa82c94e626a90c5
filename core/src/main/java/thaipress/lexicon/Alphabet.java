package thaipress.lexicon;

/** The characters that entries of the lexicon may have, as small numbers for the trie. */
final class Alphabet {

  /** The code of every character that no entry has. */
  static final int NONE = 0;

  static final int SIZE = 256;

  private static final int THAI = 0x0E00;
  private static final byte[] CODES = new byte[THAI + 0x80];

  static {
    for (int c = ' '; c < 0x7F; c++) {
      CODES[c] = (byte) (c - ' ' + 1);
    }
    for (int c = THAI + 1; c < THAI + 0x5C; c++) {
      CODES[c] = (byte) (c - THAI + 0x60);
    }
  }

  private Alphabet() {}

  static int code(char c) {
    return c < CODES.length ? CODES[c] & 0xFF : NONE;
  }
}
