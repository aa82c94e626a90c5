package thaipress.corpus.search;

import thaipress.text.Folded;

/**
 * Takes a query apart, from left to right. It reads the folded query, so that Thai digits are
 * Arabic ones and every space is a plain one, and reports places in the query as it was given.
 */
final class QueryScanner {

  private final Folded query;
  private final String chars;
  private int at;

  QueryScanner(String query) {
    this.query = Folded.of(query);
    this.chars = this.query.toString();
  }

  /** The place that is read next, spaces passed over. */
  int position() {
    skipSpaces();
    return at;
  }

  boolean atEnd() {
    return position() == chars.length();
  }

  /** Whether this character is next. */
  boolean at(char c) {
    return !atEnd() && chars.charAt(at) == c;
  }

  /** Whether something begins here that is neither a closing sign nor OR. */
  boolean atUnit() {
    return !atEnd() && chars.charAt(at) != ')' && !isKeyword("OR") && !isKeyword("AND");
  }

  boolean take(char c) {
    boolean found = at(c);
    at += found ? 1 : 0;
    return found;
  }

  boolean takeKeyword(String keyword) {
    skipSpaces();
    boolean found = isKeyword(keyword);
    at += found ? keyword.length() : 0;
    return found;
  }

  /** Whether a comparison includes equality, by a sign of its own or by the one at its begin. */
  boolean takeEqualSign(int begin) {
    char sign = chars.charAt(begin);
    return take('=') || sign == '≥' || sign == '≤';
  }

  /** A minus that stands right before what it excludes. */
  boolean takeMinus() {
    boolean found = at('-') && at + 1 < chars.length() && !isSpace(chars.charAt(at + 1));
    at += found ? 1 : 0;
    return found;
  }

  /** Whether a quote is next. */
  boolean atQuote() {
    return !atEnd() && isQuote(chars.charAt(at));
  }

  /** The number behind a tilde, {@code none} where there is no tilde. */
  int takeSlop(int none) {
    if (at == chars.length() || chars.charAt(at) != '~') {
      return none;
    }
    int begin = ++at;
    while (at < chars.length() && isDigit(chars.charAt(at))) {
      at++;
    }
    if (at == begin || at - begin > 4) {
      throw errorAt(begin, "expected the number of moves, as \"เด็ก เยาวชน\"~3");
    }
    return Integer.parseInt(chars, begin, at, 10);
  }

  /** The Latin letters before a colon, which is taken too; empty where there is no field's name. */
  String takeFieldName() {
    int end = position();
    while (end < chars.length() && isLatin(chars.charAt(end))) {
      end++;
    }
    if (end == at || end == chars.length() || chars.charAt(end) != ':' || isAddress(end)) {
      return "";
    }
    String name = chars.substring(at, end);
    at = end + 1;
    return name;
  }

  /** What stands between quotes, or up to the next space, quote or parenthesis. */
  String takeString() {
    int begin = position();
    if (begin == chars.length()) {
      return "";
    }
    if (isQuote(chars.charAt(begin))) {
      return takeQuoted();
    }
    while (at < chars.length() && !endsWord(chars.charAt(at))) {
      at++;
    }
    return chars.substring(begin, at);
  }

  /** The same as it was given, not folded. */
  String takeRawString() {
    int begin = position();
    String string = takeString();
    int from = chars.indexOf(string, begin);
    return string.isEmpty() ? string : query.rawSpan(from, from + string.length()).in(query.raw());
  }

  private String takeQuoted() {
    int begin = at++;
    while (at < chars.length() && !isQuote(chars.charAt(at))) {
      at++;
    }
    if (at == chars.length()) {
      throw errorAt(begin, "expected a closing quote for the one here");
    }
    return chars.substring(begin + 1, at++);
  }

  /** What stands up to one of these strings, which is taken too. */
  String takeUpTo(String end, String expected) {
    int found = chars.indexOf(end, at);
    if (found < 0) {
      throw errorAt(chars.length(), expected);
    }
    String string = chars.substring(at, found);
    at = found + end.length();
    return string;
  }

  /** Fails where no value of the field begins. */
  void requireUnit(QueryField field) {
    if (!atUnit()) {
      throw error("expected " + field.expected() + ", found " + found());
    }
  }

  private String found() {
    return atEnd() ? "the end" : "'" + glance() + "'";
  }

  /** The beginning of what is read next. */
  String glance() {
    int begin = position();
    int end = begin;
    while (end < chars.length() && end - begin < 20 && !isSpace(chars.charAt(end))) {
      end++;
    }
    return chars.substring(begin, end);
  }

  QueryException error(String message) {
    return errorAt(position(), message);
  }

  QueryException errorAt(int position, String message) {
    return new QueryException(query.raw(), query.rawBegin(position), message);
  }

  private void skipSpaces() {
    while (at < chars.length() && isSpace(chars.charAt(at))) {
      at++;
    }
  }

  private boolean isKeyword(String keyword) {
    int end = at + keyword.length();
    return chars.startsWith(keyword, at) && (end == chars.length() || endsWord(chars.charAt(end)));
  }

  private boolean isAddress(int colon) {
    return chars.startsWith("://", colon);
  }

  private static boolean isLatin(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }
}
