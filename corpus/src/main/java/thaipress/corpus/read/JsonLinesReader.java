package thaipress.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import thaipress.corpus.read.FieldNames.Field;
import thaipress.model.Article;
import thaipress.model.Provenance;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON lines, one release a line, holding no more than one of them: an object with {@code
 * text} or {@code html}, and {@code id}, {@code path} or {@code url}, {@code title}, {@code
 * published}, {@code author} and {@code retrieved} where known; by other names where {@link
 * FieldNames} say so.
 */
final class JsonLinesReader {

  /** Made for the first line that is read: that takes a sixth of a command's start. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(ByteLines.MAX_LINE)
                            .maxNestingDepth(200)
                            .build())
                    .build())
            .build();
  }

  private final PlainTextReader texts;
  private final HtmlReader pages;
  private final FieldNames fields;

  JsonLinesReader(PlainTextReader texts, HtmlReader pages, FieldNames fields) {
    this.texts = texts;
    this.pages = pages;
    this.fields = fields;
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
      object = Json.MAPPER.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
    } catch (JacksonException e) {
      input.report(place, "is no JSON: " + reason(e));
      return;
    }
    if (!object.isObject()) {
      input.report(place, "is no JSON object");
      return;
    }
    Optional<Article> article = article(object, number, input);
    article.ifPresentOrElse(input.articles(), () -> input.report(place, missing()));
  }

  private String missing() {
    return "has neither \""
        + fields.key(Field.TEXT)
        + "\" nor \""
        + fields.key(Field.HTML)
        + "\"; name the key with --field text=KEY";
  }

  private static String reason(JacksonException e) {
    String said = e.getOriginalMessage();
    String text = said == null ? "malformed" : said;
    return text.length() > 120 ? text.substring(0, 120) + "…" : text;
  }

  private Optional<Article> article(JsonNode object, int number, Input input) {
    String id = id(object).orElse(input.id() + "-" + number);
    Optional<String> url = string(object, Field.URL);
    String source = string(object, Field.PATH).or(() -> url).orElse(input.source());
    Provenance found =
        new Provenance(url, string(object, Field.RETRIEVED).flatMap(PageHead::moment));
    return read(object, id, source)
        .map(article -> article.withProvenance(found.or(article.provenance())))
        .map(article -> day(object).map(article::withPublished).orElse(article))
        .map(article -> string(object, Field.AUTHOR).map(article::withAuthor).orElse(article));
  }

  private Optional<Article> read(JsonNode object, String id, String source) {
    return string(object, Field.TEXT)
        .map(text -> texts.read(id, source, text, string(object, Field.TITLE)))
        .or(() -> string(object, Field.HTML).map(html -> pages.read(id, source, html)));
  }

  private Optional<String> id(JsonNode object) {
    return string(object, Field.ID)
        .or(() -> string(object, Field.PATH).map(FileNames::id))
        .or(() -> string(object, Field.URL).map(FileNames::id))
        .filter(id -> !id.isEmpty());
  }

  private Optional<LocalDate> day(JsonNode object) {
    return string(object, Field.PUBLISHED).flatMap(FeedReader::day);
  }

  /** Text and number fields; a number may serve as an id. */
  private Optional<String> string(JsonNode object, Field field) {
    String key = fields.key(field);
    JsonNode value = object.get(key);
    if (value == null && key.contains(".")) {
      value = object;
      for (String step : key.split("\\.", -1)) {
        value = value == null ? null : value.get(step);
      }
    }
    return value != null && (value.isString() || value.isNumber())
        ? Optional.of(value.asString())
        : Optional.empty();
  }
}
