package thaipress.testing;

/**
 * A code of one byte a character, for a fuzzer that changes bytes: ASCII, then what goes wrong in
 * texts, then the Thai characters as in TIS-620. Whatever bytes come, they are a text, and a byte
 * more is a letter more.
 */
public final class OneByteThai {

  /** What stands for the bytes from 0x80 on. */
  private static final String ODD =
      "\u200B\u00A0\uFEFF\u202E\u202C\u2066\u2069\u200D\u00AD\u2028\u0085\u2003\u3000\uD83D\uDE00"
          + "\uFE0F\u20E3\u0301\u034F\uFFFF\uFFFD“”‘’–—…•\u00E9中№฿";

  private static final int FIRST_ODD = 0x80;
  private static final int FIRST_THAI = 0xA1;
  private static final int THAI_LESS_CODE = 0x0E01 - FIRST_THAI;
  private static final int LAST_THAI = 0xFB;

  private OneByteThai() {}

  /** The text of some bytes. */
  public static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte each : bytes) {
      text.append(character(each & 0xFF));
    }
    return text.toString();
  }

  private static char character(int code) {
    if (code < FIRST_ODD) {
      return (char) code;
    }
    if (code < FIRST_THAI) {
      return ODD.charAt(code - FIRST_ODD);
    }
    return code <= LAST_THAI ? (char) (code + THAI_LESS_CODE) : (char) (0xD7FE + code - LAST_THAI);
  }

  /** The bytes of a text; what has no code becomes a question mark. */
  public static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) code(text.charAt(i));
    }
    return bytes;
  }

  private static int code(char c) {
    if (c < FIRST_ODD) {
      return c;
    }
    int thai = c - THAI_LESS_CODE;
    if (thai >= FIRST_THAI && thai <= LAST_THAI) {
      return thai;
    }
    int odd = ODD.indexOf(c);
    return odd >= 0 ? FIRST_ODD + odd : '?';
  }
}
