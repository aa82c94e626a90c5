package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;
import thaipress.text.Span;

/** The lines of a text that have something on them, without the blanks around it. */
final class TextLines {

  private TextLines() {}

  /** All lines that are not blank; CR, LF and the Unicode line ends each end a line. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        Span line = trim(text, begin, i);
        if (line.length() > 0) {
          lines.add(line);
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The stretch without blanks and invisible characters at its edges. */
  static Span trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Spaces of every kind, control and zero-width characters, and the byte order mark. */
  static boolean isBlank(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    int type = Character.getType(c);
    return c <= ' '
        || type == Character.SPACE_SEPARATOR
        || type == Character.FORMAT
        || type == Character.CONTROL
        || isBreak(c);
  }
}
