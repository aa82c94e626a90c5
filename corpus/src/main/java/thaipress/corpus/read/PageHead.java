package thaipress.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import thaipress.model.Provenance;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about itself for machines: title, day of publication, author. */
final class PageHead {

  /** Made for the first page that has linked data: that takes a sixth of a command's start. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();
  }

  private static final List<String> DAY_META =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=date]",
          "meta[name=DC.date.issued]",
          "meta[name=DC.date]");

  private static final ZoneOffset THAILAND = ZoneOffset.ofHours(7);

  /** Years from here on are of the Buddhist era. */
  private static final int BUDDHIST = 2400;

  private static final int BUDDHIST_OFFSET = 543;

  private final Document page;
  private final Optional<JsonNode> linked;
  private final LinkedBody body;

  PageHead(Document page) {
    this.page = page;
    this.linked = linkedArticle(page);
    this.body =
        new LinkedBody(
            linked
                .map(node -> node.path("articleBody"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElse(""));
  }

  /** The title for sharing, where there is one, otherwise that of the window. */
  String title() {
    String shared = content("meta[property=og:title]");
    return shared.isEmpty() ? page.title() : shared;
  }

  /** The first part of the window's title, before the name of the site. */
  String headline() {
    String title = title().replaceAll("[\\s\u00A0]", " ").strip();
    for (String bar : List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " « ")) {
      int at = title.lastIndexOf(bar);
      if (at >= 12) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  Optional<String> author() {
    String name = content("meta[name=author]");
    if (name.isEmpty()) {
      name =
          text(
              "[rel=author], [itemprop=author], .author .fn, .entry-meta .author, .byline .author");
    }
    if (name.isEmpty()) {
      name = linked.map(node -> node.path("author")).map(PageHead::name).orElse("");
    }
    return name.isEmpty() || name.length() > 100 ? Optional.empty() : Optional.of(name);
  }

  private static String name(JsonNode author) {
    JsonNode first = author.isArray() && author.size() > 0 ? author.get(0) : author;
    JsonNode name = first.isObject() ? first.path("name") : first;
    return name.isString() ? name.asString().strip() : "";
  }

  /** The day that the page's head or its linked data give. */
  Optional<LocalDate> published() {
    for (String meta : DAY_META) {
      Optional<LocalDate> day = day(content(meta));
      if (day.isPresent()) {
        return day;
      }
    }
    return linked
        .map(node -> node.path("datePublished"))
        .filter(JsonNode::isString)
        .flatMap(node -> day(node.asString()));
  }

  /** Where the page was found: its own word, or that of the program that saved it. */
  Provenance provenance() {
    String canonical = attribute("link[rel=canonical]", "href");
    String url = canonical.isEmpty() ? content("meta[property=og:url]") : canonical;
    Provenance own =
        new Provenance(
            Optional.of(url).filter(address -> address.startsWith("http")), Optional.empty());
    return own.or(SavedPage.provenance(page));
  }

  /** The article's text as linked data give it; empty where they do not. */
  LinkedBody body() {
    return body;
  }

  /** The day of the first time element whose text is this line or a part of it. */
  Optional<LocalDate> published(String dateLine) {
    for (Element time : page.select("time[datetime]")) {
      String words = time.text();
      if (!words.isEmpty() && squeezed(dateLine).contains(squeezed(words))) {
        return day(time.attr("datetime"));
      }
    }
    return Optional.empty();
  }

  private static String squeezed(String words) {
    return words.replace(" ", "").replace("\u00A0", "");
  }

  /**
   * The day of an ISO date or time. A time given in UTC is that of a server; the day is the one on
   * which the page's readers saw it.
   */
  static Optional<LocalDate> day(String iso) {
    String text = iso.strip();
    if (text.length() < 10) {
      return Optional.empty();
    }
    try {
      if (text.endsWith("Z") || text.endsWith("+00:00")) {
        OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', 'T'));
        return Optional.of(gregorian(time.withOffsetSameInstant(THAILAND).toLocalDate()));
      }
    } catch (DateTimeException e) {
      // The date part may still be good.
    }
    try {
      return Optional.of(gregorian(LocalDate.parse(text.substring(0, 10))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate gregorian(LocalDate day) {
    return day.getYear() >= BUDDHIST ? day.minusYears(BUDDHIST_OFFSET) : day;
  }

  /** A day, or day and time, in ISO 8601. */
  static Optional<String> moment(String text) {
    String moment = text.strip().replace(' ', 'T');
    return day(moment).isPresent() && moment.length() <= 35
        ? Optional.of(moment)
        : FeedReader.day(text).map(LocalDate::toString);
  }

  private String content(String selector) {
    return attribute(selector, "content");
  }

  private String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.attr(name).strip();
  }

  private String text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.text().strip();
  }

  private static Optional<JsonNode> linkedArticle(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> article = dated(Json.MAPPER.readTree(script.data()));
        if (article.isPresent()) {
          return article;
        }
      } catch (JacksonException e) {
        // A page's broken data says nothing.
      }
    }
    return Optional.empty();
  }

  /** The first object in it that has a day of publication. */
  private static Optional<JsonNode> dated(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.has("datePublished")) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }
}
