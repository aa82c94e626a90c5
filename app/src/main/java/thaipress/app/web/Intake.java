package thaipress.app.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thaipress.ThaiPress;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.read.Problem;
import thaipress.model.Analysis;
import thaipress.model.Article;

/** Analyses a text or page that a reader brings. Nothing of it is kept. */
final class Intake {

  private static final ThaiPress THAIPRESS = ThaiPress.standard();

  /**
   * What was brought, by the name under which the reader of files takes it; no such file exists.
   */
  enum Kind {
    /** To be told by how it begins. */
    UNKNOWN("pasted"),
    TEXT("pasted.txt"),
    PAGE("pasted.html");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** By a media type or a file's ending. */
    static Kind of(String typeOrName) {
      String lower = typeOrName.toLowerCase(Locale.ROOT);
      if (lower.startsWith("text/html") || lower.endsWith(".html") || lower.endsWith(".htm")) {
        return PAGE;
      }
      return lower.startsWith("text/plain") || lower.endsWith(".txt") ? TEXT : UNKNOWN;
    }
  }

  private Intake() {}

  /**
   * @param published the day on which it was put out, empty where that is unknown
   * @throws BadInput if there is no article in it, or too much of one
   */
  static Analysis analyse(byte[] bytes, Kind kind, String published) {
    Article article = read(bytes, kind);
    if (article.text().length() > Limits.TEXT) {
      throw new BadInput(
          article.text().length()
              + " characters are no press release; expected no more than "
              + Limits.TEXT);
    }
    return THAIPRESS.analyse(published.isBlank() ? article : article.withPublished(day(published)));
  }

  private static Article read(byte[] bytes, Kind kind) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream());
    reader.read(kind.name, new ByteArrayInputStream(bytes), articles::add, problems::add);
    if (articles.isEmpty()) {
      String reason = problems.isEmpty() ? "has no text" : problems.getFirst().message();
      throw new BadInput("there is nothing to analyse: it " + reason);
    }
    return articles.getFirst();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new BadInput("expected a day, as 2019-04-25; found '" + text + "'");
    }
  }
}
