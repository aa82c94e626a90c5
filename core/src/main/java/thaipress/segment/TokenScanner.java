package thaipress.segment;

import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * Finds where a word ends that begins with anything but a Thai letter: numbers with their
 * separators, words in other scripts, web and mail addresses, punctuation, spaces.
 */
final class TokenScanner {

  /** No local part of a mail address is longer. */
  private static final int LONGEST_TAG = 64;

  private char[] chars = new char[0];
  private int length;
  private WordKind kind = WordKind.PUNCTUATION;

  /** Takes a text of which the characters before {@code length} count. */
  void reset(char[] text, int limit) {
    chars = text;
    length = limit;
  }

  /** What the word last scanned is. */
  WordKind kind() {
    return kind;
  }

  /** The end of the word that begins at {@code at}, where no Thai letter stands. */
  int scan(int at) {
    char c = chars[at];
    if (isSpace(c)) {
      return scanSpace(at);
    }
    if (ThaiChars.isAsciiDigit(c)) {
      int end = scanNumber(at);
      if (end < length && isForeignLetter(end)) {
        return scanForeign(at);
      }
      kind = WordKind.NUMBER;
      return end;
    }
    return isForeignLetter(at) ? scanForeign(at) : scanPunctuation(at);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  static boolean isLatin(char c) {
    return (char) ((c | 0x20) - 'a') < 26;
  }

  /** A letter or digit of a script that is not Thai. */
  private boolean isForeignLetter(int at) {
    char c = chars[at];
    if (c < 0x80) {
      return isLatin(c);
    }
    if (isThai(c)) {
      return false;
    }
    return isPair(at)
        ? Character.isLetterOrDigit(Character.toCodePoint(c, chars[at + 1]))
        : Character.isLetterOrDigit(c);
  }

  private static boolean isThai(char c) {
    return c >= 0x0E00 && c <= 0x0E7F;
  }

  /** An accent, a vowel sign, a variation selector: it belongs to what stands before it. */
  private boolean isMark(int at) {
    char c = chars[at];
    if (c < 0x300 || isThai(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private boolean isForeignPart(int at) {
    return ThaiChars.isAsciiDigit(chars[at]) || isForeignLetter(at);
  }

  /** The end of the spaces and line breaks at an offset. */
  int scanSpace(int at) {
    int end = at;
    kind = WordKind.SPACE;
    while (end < length && isSpace(chars[end])) {
      if (chars[end++] == '\n') {
        kind = WordKind.BREAK;
      }
    }
    return end;
  }

  private int scanNumber(int at) {
    int end = at;
    do {
      end++;
      while (end < length && ThaiChars.isAsciiDigit(chars[end])) {
        end++;
      }
    } while (end + 1 < length && isSeparator(chars[end]) && ThaiChars.isAsciiDigit(chars[end + 1]));
    return end;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == ':';
  }

  private int scanForeign(int at) {
    int end = at;
    boolean dotted = false;
    boolean mail = false;
    kind = WordKind.FOREIGN;
    while (end < length) {
      if (isForeignPart(end) || (end > at && isMark(end))) {
        end += step(end);
      } else if (end + 1 < length && isForeignPart(end + 1) && (joins(chars[end]) || tags(end))) {
        dotted |= chars[end] == '.';
        mail |= chars[end] == '@';
        end++;
      } else {
        break;
      }
    }
    if (end + 2 < length && chars[end] == ':' && chars[end + 1] == '/' && chars[end + 2] == '/') {
      return scanAddress(end + 3);
    }
    if (mail) {
      kind = WordKind.EMAIL;
    } else if (dotted && isInitials(at, end)) {
      return end + 1;
    } else if (dotted && looksLikeHost(at, end)) {
      return scanAddress(end);
    }
    return end;
  }

  /** The plus sign in name+tag@host. */
  private boolean tags(int at) {
    if (chars[at] != '+') {
      return false;
    }
    int end = at + 1;
    while (end < length && end - at < LONGEST_TAG && isTagPart(chars[end])) {
      end++;
    }
    return end < length && chars[end] == '@';
  }

  private static boolean isTagPart(char c) {
    return isLatin(c) || ThaiChars.isAsciiDigit(c) || c == '-' || c == '.' || c == '_';
  }

  /** U.S. with its last dot: single letters, each with a dot behind it. */
  private boolean isInitials(int at, int end) {
    for (int i = at; i < end; i += 2) {
      if (!isLatin(chars[i]) || i + 1 >= length || chars[i + 1] != '.') {
        return false;
      }
    }
    return true;
  }

  private int step(int at) {
    return isPair(at) ? 2 : 1;
  }

  private boolean isPair(int at) {
    return at + 1 < length && Character.isSurrogatePair(chars[at], chars[at + 1]);
  }

  private static boolean joins(char c) {
    return c == '-' || c == '.' || c == '\'' || c == '’' || c == '_' || c == '@' || c == '&';
  }

  /** A host begins with www or ends with a known sort of top-level domain. */
  private boolean looksLikeHost(int at, int end) {
    if (startsWith(at, end, "www.")) {
      return true;
    }
    int dot = end - 1;
    while (chars[dot] != '.') {
      dot--;
    }
    String top = new String(chars, dot + 1, end - dot - 1);
    return switch (top) {
      case "th", "com", "org", "net", "gov", "edu", "info", "int", "io", "co", "me", "ly", "gl" ->
          true;
      default -> false;
    };
  }

  private boolean startsWith(int at, int end, String prefix) {
    if (end - at < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if ((chars[at + i] | 0x20) != (prefix.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }

  /** What may follow in a web address; a closing dot or comma belongs to the sentence. */
  private int scanAddress(int at) {
    kind = WordKind.URL;
    int end = at;
    while (end < length && chars[end] > ' ' && chars[end] < 0x7F && !isQuote(chars[end])) {
      end++;
    }
    while (end > at && isClosing(chars[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '<' || c == '>' || c == '(' || c == ')' || c == '[' || c == ']';
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '\'';
  }

  /** One sign with its marks, or a run of the same sign; ฯลฯ is one. */
  private int scanPunctuation(int at) {
    kind = WordKind.PUNCTUATION;
    char c = chars[at];
    if (c == 'ฯ' && at + 2 < length && chars[at + 1] == 'ล' && chars[at + 2] == 'ฯ') {
      return at + 3;
    }
    int end = at + step(at);
    while (end < length && chars[end] == c && !Character.isSurrogate(c) && c != 'ๆ') {
      end++;
    }
    while (end < length && isMark(end)) {
      end++;
    }
    return end;
  }
}
