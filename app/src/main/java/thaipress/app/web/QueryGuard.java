package thaipress.app.web;

/**
 * Refuses queries that cost too much for what they could find, before they are run. What passes is
 * bounded by the number of clauses that Lucene takes and by time.
 */
final class QueryGuard {

  private static final int LONGEST = 1000;
  private static final int MOST_WORDS = 100;
  private static final int MOST_PATTERNS = 8;

  /** A pattern that begins with {@code *} runs through all words of the index. */
  private static final int SHORTEST_LEADING = 2;

  private QueryGuard() {}

  /**
   * @throws BadInput if the query is refused
   */
  static void check(String query) {
    if (query.length() > LONGEST) {
      throw new BadInput("expected a query of no more than " + LONGEST + " characters");
    }
    String[] words = query.split("[\\s()\\[\\]\"“”:]", -1);
    if (words.length > MOST_WORDS) {
      throw new BadInput("expected a query of no more than " + MOST_WORDS + " words");
    }
    int patterns = 0;
    for (String word : words) {
      boolean pattern = word.indexOf('*') >= 0 && word.length() > 1;
      patterns += pattern || word.indexOf('~') > 0 ? 1 : 0;
      if (pattern) {
        checkPattern(word);
      }
    }
    if (patterns > MOST_PATTERNS) {
      throw new BadInput("expected no more than " + MOST_PATTERNS + " words with * or ~");
    }
  }

  private static void checkPattern(String word) {
    int least = word.startsWith("*") || word.startsWith("-*") ? SHORTEST_LEADING : 1;
    long letters = word.chars().filter(c -> c != '*' && c != '-').count();
    if (letters < least) {
      throw new BadInput("expected at least " + least + " letters beside the * in '" + word + "'");
    }
  }
}
