package thaipress.corpus.gold;

import thaipress.text.Span;

/** What the measure of the guideline counts as blank, so that our figures are the same. */
final class PythonSpaces {

  private PythonSpaces() {}

  static boolean isSpace(int c) {
    return (c >= 0x09 && c <= 0x0D)
        || (c >= 0x1C && c <= 0x20)
        || c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** The span without blanks and zero-width spaces at its edges. */
  static Span trim(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isEdge(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isEdge(char c) {
    return c == 0x200B || isSpace(c);
  }
}
