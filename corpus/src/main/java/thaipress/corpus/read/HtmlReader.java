package thaipress.corpus.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import thaipress.model.Article;
import thaipress.text.Span;

/**
 * Takes the article out of a web page. Its text is the headline, the date line as the page writes
 * it and the body, each block element and each br of it a line; menus, sidebars, share buttons,
 * related news, comments and footers are left out.
 *
 * <p>A body that the page's software names (as WordPress's {@code entry-content}) is taken as it
 * is; elsewhere the running text is followed down to the block over whose children it is spread.
 */
public final class HtmlReader {

  /** With less than this, in characters, the parts that were set aside are looked at again. */
  private static final int MIN_BODY = 60;

  /** With less than this it is asked whether the page hides its text until a script shows it. */
  private static final int SHORT_BODY = 600;

  private final Function<String, Optional<LocalDate>> dayOf;

  /**
   * @param dayOf reads a date line where the page has no date for machines
   */
  public HtmlReader(Function<String, Optional<LocalDate>> dayOf) {
    this.dayOf = dayOf;
  }

  /** The article of a page of any content; its text is empty where the page has none. */
  public Article read(String id, String source, String html) {
    Document page = Jsoup.parse(html);
    PageHead head = new PageHead(page);
    Element root = page.body();
    PageArticle found = article(root, Asides.of(root), false, head);
    if (length(found.body()) < MIN_BODY) {
      found = longer(found, article(root, PageText.noAsides(), false, head));
    }
    if (length(found.body()) < MIN_BODY) {
      found = longer(found, article(root, PageText.noAsides(), true, head));
    }
    if (length(found.body()) < SHORT_BODY) {
      PageArticle shown = article(root, Asides.of(root), true, head);
      found = length(shown.body()) > 4 * length(found.body()) ? shown : found;
    }
    List<String> given = lines(head.body());
    boolean isGiven = isGiven(given, found.body(), head.body());
    return new Builder(found, isGiven ? given : found.body(), head).build(id, source);
  }

  /** Whether the linked data have a text that the page lacks, or that was not found on it. */
  private static boolean isGiven(List<String> given, List<String> found, LinkedBody linked) {
    if (length(given) < MIN_BODY) {
      return false;
    }
    boolean other = length(given) >= SHORT_BODY && linked.share(String.join("\n", found)) < 25;
    return other || length(given) > 2 * length(found);
  }

  private static PageArticle article(
      Element root, Set<Element> asides, boolean hiddenToo, PageHead head) {
    PageText text = new PageText(asides, hiddenToo);
    root.traverse(text);
    return new PageArticle(text, head.title(), head.body());
  }

  private static PageArticle longer(PageArticle one, PageArticle other) {
    return length(other.body()) > length(one.body()) ? other : one;
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  /** The lines of a text given by linked data, which may be written as HTML. */
  private static List<String> lines(LinkedBody linked) {
    PageText text = new PageText(PageText.noAsides(), false);
    Jsoup.parse(linked.text().replace("\n", "<br>")).body().traverse(text);
    return text.lines().stream().map(PageLine::text).toList();
  }

  /** Puts the parts together and notes where they stand. */
  private final class Builder {

    private final PageArticle found;
    private final List<String> lines;
    private final PageHead head;
    private final StringBuilder text = new StringBuilder();

    Builder(PageArticle found, List<String> lines, PageHead head) {
      this.found = found;
      this.lines = lines;
      this.head = head;
    }

    Article build(String id, String source) {
      String headline = found.title().isEmpty() ? head.headline() : found.title();
      Optional<Span> title = append(lines.isEmpty() ? found.title() : headline);
      Optional<Span> dateLine = append(found.dateLine());
      Optional<Span> body = append(String.join("\n", lines));
      return new Article(
          id,
          source,
          text.toString(),
          title,
          dateLine,
          body.map(List::of).orElse(List.of()),
          published(),
          head.author(),
          true,
          head.provenance());
    }

    private Optional<Span> append(String part) {
      if (part.isEmpty()) {
        return Optional.empty();
      }
      text.append(text.isEmpty() ? "" : "\n");
      int begin = text.length();
      text.append(part);
      return Optional.of(new Span(begin, text.length()));
    }

    private Optional<LocalDate> published() {
      String line = found.dateLine();
      return head.published(line)
          .or(head::published)
          .or(() -> line.isEmpty() ? Optional.empty() : dayOf.apply(line));
    }
  }
}
