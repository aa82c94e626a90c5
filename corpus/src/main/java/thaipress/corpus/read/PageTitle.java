package thaipress.corpus.read;

import java.util.List;

/** What the page's head calls the article, to be found again among the page's lines. */
final class PageTitle {

  /** Headings of this rank with words of the title are the article's headline. */
  private static final int SURE = 7;

  private final String plain;

  /**
   * @param title may hold the site's name too, or be empty
   */
  PageTitle(String title) {
    this.plain = PageArticle.plain(title);
  }

  /** From 0, none of the title's words, to 6, all of them. */
  int match(PageLine line) {
    String words = PageArticle.plain(line.text());
    if (words.length() < 8 || plain.isEmpty()) {
      return 0;
    }
    if (plain.equals(words)) {
      return 6;
    }
    return plain.startsWith(words) ? 5 : plain.contains(words) ? 4 : 0;
  }

  /** A line that is no heading may stand for the headline where it has all words of a long one. */
  private int score(PageLine line) {
    int match = match(line);
    if (line.headline() == 0) {
      return match >= 5 && line.letters() >= 15 && !line.isLinks() ? SURE : 0;
    }
    return match == 0 ? 0 : match + line.headline();
  }

  /** The line that is certainly the headline; -1 where none is. */
  int find(List<PageLine> lines) {
    int best = -1;
    int most = SURE - 1;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.headline() < 0 || line.aside() || line.text().length() > PageArticle.MAX_TITLE) {
        continue;
      }
      int score = score(line);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }
}
