package thaipress.app.web;

import thaipress.model.Analysis;
import thaipress.model.Article;

/** What a release is called on a page. */
final class Titles {

  private static final int LONGEST = 160;

  private Titles() {}

  /** Its headline or, where it has none, how its text begins. */
  static String of(Analysis analysis) {
    Article article = analysis.article();
    String title =
        article.title().map(span -> span.in(article.text())).orElseGet(article::text).strip();
    String line = title.lines().findFirst().orElse("").strip();
    if (line.isEmpty()) {
      return article.id();
    }
    int end = Math.min(line.length(), LONGEST);
    return end == line.length() ? line : line.substring(0, end) + "…";
  }
}
