package thaipress.corpus.write;

/** How wide a text stands on a terminal: Thai vowels and marks above and below take no column. */
public final class TextWidth {

  private TextWidth() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** The text in exactly so many columns: filled up with spaces or cut with an ellipsis. */
  public static String fit(String text, int columns) {
    int width = of(text);
    return width <= columns ? text + " ".repeat(columns - width) : cut(text, columns);
  }

  /** The text in at most so many columns. */
  public static String limit(String text, int columns) {
    return of(text) <= columns ? text : cut(text, columns).stripTrailing();
  }

  private static String cut(String text, int columns) {
    StringBuilder kept = new StringBuilder();
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (width + of(c) > columns - 1) {
        break;
      }
      kept.appendCodePoint(c);
      width += of(c);
      i += Character.charCount(c);
    }
    return kept + "…" + " ".repeat(Math.max(0, columns - 1 - width));
  }
}
