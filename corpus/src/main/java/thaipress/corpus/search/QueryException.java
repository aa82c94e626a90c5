package thaipress.corpus.search;

import java.io.Serial;
import thaipress.text.ThaiChars;

/** A query that cannot be understood; the message says where, and what was expected there. */
public final class QueryException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;

  QueryException(String query, int position, String message) {
    super("at character " + (position + 1) + ": " + message);
    this.query = query;
    this.position = position;
  }

  /** The offset into the query, in UTF-16 code units, at which something else was expected. */
  public int position() {
    return position;
  }

  /** The query and below it a caret under the place, for a screen of fixed width. */
  public String picture() {
    String line = query.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    long columns = line.substring(0, position).chars().filter(c -> takesColumn((char) c)).count();
    return line + "\n" + " ".repeat(Math.toIntExact(columns)) + "^";
  }

  private static boolean takesColumn(char c) {
    return !ThaiChars.isCombining(c) && Character.getType(c) != Character.FORMAT;
  }
}
