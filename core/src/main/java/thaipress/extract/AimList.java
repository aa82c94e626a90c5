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
    int open = first == '(' ? 1 : 0;
    int digits = at + open;
    if (!ThaiChars.isAsciiDigit(charAt(text, digits))) {
      return open > 0 ? 0 : bulletAt(text, at);
    }
    int end = digits + 1 + ThaiChars.asciiDigits(charAt(text, digits + 1));
    int another = ThaiChars.asciiDigits(charAt(text, end + 1));
    return notClosing(charAt(text, end), open) + another == 0 ? text.behindSpace(end + 1) - at : 0;
  }

  /** 0 for what closes a mark: a bracket, or a dot where none was opened. */
  private static long notClosing(char c, int open) {
    return (long) (c ^ ')') * (c ^ '.' | open);
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
   * <p>A mark that begins with a bracket or a needless zero is looked at, too.
   *
   * @param number the number of this item, 0 for a bullet
   */
  static int next(CharText text, int number, int from, int to) {
    int first = number == 0 ? '-' : '0' + (number < 9 ? number + 1 : (number + 1) / 10);
    long openers = 1L << '(' | 1L << '0' | 1L << first;
    int bullet = number == 0 ? '•' : Character.MAX_VALUE + 1;
    char[] letters = text.array();
    for (int at = from; at < to; at++) {
      char c = letters[at];
      if ((isAmong(openers, c) || c >= bullet)
          && (letters[at - 1] <= ' ' || (number > 0 && c == '('))
          && markerAt(text, at) > 0
          && number(text, at) == (number == 0 ? 0 : number + 1)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a character is below 64 and has its bit among these. */
  private static boolean isAmong(long bits, char c) {
    return (bits >>> c & 1) > c >> 6;
  }

  private static boolean isLineBegin(CharText text, int at) {
    int i = text.beforeSpace(at);
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  private static char charAt(CharText text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
