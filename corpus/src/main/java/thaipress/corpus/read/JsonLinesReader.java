package thaipress.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import thaipress.model.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON lines, one release a line, holding no more than one of them: an object with {@code
 * text} or {@code html}, and {@code id}, {@code path} or {@code url}, {@code title} and {@code
 * published} where known.
 */
final class JsonLinesReader {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(ByteLines.MAX_LINE)
                          .maxNestingDepth(200)
                          .build())
                  .build())
          .build();

  private final PlainTextReader texts;
  private final HtmlReader pages;

  JsonLinesReader(PlainTextReader texts, HtmlReader pages) {
    this.texts = texts;
    this.pages = pages;
  }

  void read(InputStream in, Input input) throws IOException {
    ByteLines lines = new ByteLines(in);
    int number = 0;
    int blank = 0;
    try {
      while (lines.next()) {
        number++;
        blank += readLine(lines, number, input) ? 0 : 1;
      }
    } catch (IOException e) {
      input.report("line " + (number + 1), FileErrors.message(e));
      return;
    }
    if (number == blank) {
      input.report("", number == 0 ? "is empty" : "has no text");
    }
  }

  /** Whether there was something on the line, good or bad. */
  private boolean readLine(ByteLines lines, int number, Input input) {
    String place = "line " + number;
    if (lines.isTooLong()) {
      input.report(place, "longer than " + (ByteLines.MAX_LINE >> 20) + " MB, left out");
      return true;
    }
    Charsets.Decoded decoded = Charsets.decode(lines.bytes());
    if (ContentReader.isBlank(decoded.text())) {
      return false;
    }
    if (decoded.malformedAt() >= 0) {
      long at = lines.begin() + decoded.malformedAt();
      input.report(place + ", byte " + at, "invalid UTF-8, replaced by U+FFFD from here on");
    }
    parse(decoded.text(), place, number, input);
    return true;
  }

  private void parse(String line, String place, int number, Input input) {
    JsonNode object;
    try {
      object = JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
    } catch (JacksonException e) {
      input.report(place, "is no JSON: " + reason(e));
      return;
    }
    if (!object.isObject()) {
      input.report(place, "is no JSON object");
      return;
    }
    Optional<Article> article = article(object, number, input);
    article.ifPresentOrElse(
        input.articles(), () -> input.report(place, "has neither \"text\" nor \"html\""));
  }

  private static String reason(JacksonException e) {
    String said = e.getOriginalMessage();
    String text = said == null ? "malformed" : said;
    return text.length() > 120 ? text.substring(0, 120) + "…" : text;
  }

  private Optional<Article> article(JsonNode object, int number, Input input) {
    String id = id(object).orElse(input.id() + "-" + number);
    String source = string(object, "path").or(() -> string(object, "url")).orElse(input.source());
    Optional<Article> read =
        string(object, "text")
            .map(text -> texts.read(id, source, text, string(object, "title")))
            .or(() -> string(object, "html").map(html -> pages.read(id, source, html)));
    Optional<LocalDate> published = string(object, "published").flatMap(JsonLinesReader::day);
    return read.map(article -> published.map(article::withPublished).orElse(article));
  }

  private static Optional<String> id(JsonNode object) {
    return string(object, "id")
        .or(() -> string(object, "path").map(FileNames::id))
        .or(() -> string(object, "url").map(FileNames::id))
        .filter(id -> !id.isEmpty());
  }

  /** Text and number fields; a number may serve as an id. */
  private static Optional<String> string(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value != null && (value.isString() || value.isNumber())
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
