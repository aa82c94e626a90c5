package thaipress.extract;

import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** The marks that number the items of a list: 1. 1) (1) - •. */
final class AimList {

  private AimList() {}

  /** The length of a mark, of two digits at most, with the spaces behind it at an offset, or 0. */
  static int markerAt(CharText text, int at) {
    char first = charAt(text, at);
    if (!opensMark(first)) {
      return 0;
    }
    boolean open = first == '(';
    int digits = open ? at + 1 : at;
    if (!ThaiChars.isAsciiDigit(charAt(text, digits))) {
      return open ? 0 : bulletAt(text, at);
    }
    int end = ThaiChars.isAsciiDigit(charAt(text, digits + 1)) ? digits + 2 : digits + 1;
    char close = charAt(text, end);
    boolean marks = close == ')' || (!open && close == '.');
    return marks && !ThaiChars.isAsciiDigit(charAt(text, end + 1))
        ? text.behindSpace(end + 1) - at
        : 0;
  }

  /** Whether a mark may begin with a character: a bracket, a digit or a bullet, few others too. */
  private static boolean opensMark(char c) {
    return (char) (c - '(') <= '9' - '(' || c >= '•';
  }

  private static int bulletAt(CharText text, int at) {
    char c = charAt(text, at);
    boolean bullet = c == '•' || c == '●' || c == '▪' || (c == '-' && isLineBegin(text, at));
    return bullet ? text.behindSpace(at + 1) - at : 0;
  }

  /** The number of a mark, or 0 for a bullet. */
  static int number(CharText text, int at) {
    int i = charAt(text, at) == '(' ? at + 1 : at;
    int number = 0;
    for (; ThaiChars.isAsciiDigit(charAt(text, i)); i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /**
   * Where the mark of the item after this one stands within {@code [from, to)}, or -1.
   *
   * @param number the number of this item, 0 for a bullet
   */
  static int next(CharText text, int number, int from, int to) {
    int first = number == 0 ? '-' : '0' + (number < 9 ? number + 1 : (number + 1) / 10);
    int bullet = number == 0 ? '•' : Character.MAX_VALUE + 1;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if ((opensNext(c, first) || c >= bullet)
          && (text.charAt(at - 1) <= ' ' || (number > 0 && c == '('))
          && markerAt(text, at) > 0
          && number(text, at) == (number == 0 ? 0 : number + 1)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a mark that begins with this may begin here, by a bracket or a needless zero, too. */
  private static boolean opensNext(char c, int first) {
    return (long) (c ^ '(') * (c ^ '0') * (c ^ first) == 0;
  }

  private static boolean isLineBegin(CharText text, int at) {
    int i = text.beforeSpace(at);
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  private static char charAt(CharText text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
