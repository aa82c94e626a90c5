package thaipress.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import thaipress.model.Article;
import thaipress.model.Provenance;

/**
 * Reads RSS (0.9 to 2.0) and Atom: each item or entry is a release, with the fullest text that the
 * feed gives of it. Its id is the feed's for it, or its address.
 */
final class FeedReader {

  private static final List<String> TEXTS =
      List.of("content:encoded", "content", "description", "summary");
  private static final List<String> DAYS =
      List.of("pubDate", "published", "dc:date", "updated", "issued");
  private static final List<String> IDS = List.of("guid", "id");
  private static final List<String> AUTHORS = List.of("dc:creator", "author");

  private final HtmlReader pages;

  FeedReader(HtmlReader pages) {
    this.pages = pages;
  }

  /** Whether a text begins as a feed does. */
  static boolean isFeed(String begin) {
    return begin.contains("<rss") || begin.contains("<feed") || begin.contains("<rdf:rdf");
  }

  void read(String xml, Input input) {
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    List<Element> items = feed.select("item, entry");
    if (items.isEmpty()) {
      input.report("", "is no RSS or Atom feed, or one without items");
    }
    int number = 0;
    for (Element item : items) {
      number++;
      Article article = article(item, number, input);
      if (article.body().isEmpty()) {
        input.report("item " + number, "has no text");
      } else {
        input.articles().accept(article);
      }
    }
  }

  private Article article(Element item, int number, Input input) {
    Optional<String> url = url(item);
    String id = first(item, IDS).or(() -> url).map(FileNames::id).orElse("");
    Article read =
        pages.read(
            id.isEmpty() ? input.id() + "-" + number : id,
            url.orElse(input.source()),
            page(first(item, List.of("title")).orElse(""), html(item)));
    Article known = read.withProvenance(new Provenance(url, Optional.empty()));
    Article dated =
        first(item, DAYS).flatMap(FeedReader::day).map(known::withPublished).orElse(known);
    return first(item, AUTHORS).map(dated::withAuthor).orElse(dated);
  }

  /** The item as a page, so that it is read as pages are. */
  private static String page(String title, String html) {
    String heading = Entities.escape(Jsoup.parse(title).text());
    return "<title>"
        + heading
        + "</title><h1>"
        + heading
        + "</h1><div itemprop=articleBody>"
        + html
        + "</div>";
  }

  private static String html(Element item) {
    for (String name : TEXTS) {
      Optional<Element> element = child(item, name);
      if (element.isPresent() && !ContentReader.isBlank(element.get().wholeText())) {
        return markup(element.get());
      }
    }
    return "";
  }

  private static String markup(Element text) {
    if (text.attr("type").equals("xhtml")) {
      return text.html();
    }
    return text.attr("type").equals("text") ? Entities.escape(text.wholeText()) : text.wholeText();
  }

  private static Optional<String> url(Element item) {
    Optional<String> written =
        child(item, "link").map(Element::text).filter(link -> !link.isEmpty());
    return written.or(
        () ->
            item.children().stream()
                .filter(link -> link.tagName().equals("link"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.attr("href"))
                .filter(link -> !link.isEmpty())
                .findFirst());
  }

  private static Optional<String> first(Element item, List<String> names) {
    return names.stream()
        .flatMap(name -> child(item, name).stream())
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Optional<Element> child(Element item, String name) {
    return item.children().stream().filter(child -> child.tagName().equals(name)).findFirst();
  }

  /** The day of {@code Mon, 04 Mar 2019 10:12:00 +0700} or of an ISO date. */
  static Optional<LocalDate> day(String text) {
    try {
      return PageHead.day(
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException e) {
      return PageHead.day(text);
    }
  }
}
