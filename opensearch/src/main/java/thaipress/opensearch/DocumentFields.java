package thaipress.opensearch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensearch.ingest.IngestDocument;
import thaipress.ThaiPress;
import thaipress.corpus.read.PlainTextReader;
import thaipress.model.Article;
import thaipress.model.Provenance;
import thaipress.text.Span;

/**
 * Where a document has what makes an article.
 *
 * @param text the field with the raw text
 * @param id the field that names the release; without it the document's own id does
 * @param source the field with the path or address
 * @param url the field with the address on the web
 * @param published the field with the day of publication
 * @param parts the field that says where title, date line and body stand
 */
record DocumentFields(
    String text, String id, String source, String url, String published, String parts) {

  /** What is longer is no press release and would fill the heap. */
  private static final int LONGEST = 4_000_000;

  /** The letters of {@code 2026-11-21}. */
  private static final int DAY = 10;

  /** The raw text, or null where there is none. */
  @Nullable String text(IngestDocument document) {
    String found = document.getFieldValue(text, String.class, true);
    if (found != null && found.length() > LONGEST) {
      throw new IllegalArgumentException(
          "field [" + text + "] has " + found.length() + " characters, of " + LONGEST + " at most");
    }
    return found;
  }

  /** The article of a document with a text. */
  Article article(IngestDocument document, String raw) {
    Object given = document.getFieldValue(parts, Object.class, true);
    Article article = given == null ? looked(document, raw) : parted(document, raw, given);
    Provenance known = new Provenance(Optional.ofNullable(string(document, url)), Optional.empty());
    Article found = article.withProvenance(known.or(article.provenance()));
    return published(document).map(found::withPublished).orElse(found);
  }

  private Article looked(IngestDocument document, String raw) {
    return new PlainTextReader(line -> ThaiPress.standard().firstDay(line))
        .read(name(document), source(document), raw);
  }

  private Article parted(IngestDocument document, String raw, Object given) {
    if (!(given instanceof Map<?, ?> where)) {
      throw new IllegalArgumentException("field [" + parts + "] is no object: " + given);
    }
    List<Span> body = new ArrayList<>();
    if (where.get("body") instanceof List<?> spans) {
      spans.forEach(span -> span(span).ifPresent(body::add));
    }
    return new Article(
        name(document),
        source(document),
        raw,
        span(where.get("title")),
        span(where.get("date_line")),
        body,
        Optional.empty());
  }

  private Optional<Span> span(@Nullable Object given) {
    if (given == null) {
      return Optional.empty();
    }
    if (given instanceof Map<?, ?> span
        && span.get("begin") instanceof Number begin
        && span.get("end") instanceof Number end) {
      return Optional.of(new Span(begin.intValue(), end.intValue()));
    }
    throw new IllegalArgumentException(
        "field [" + parts + "] has no numbers [begin] and [end] in " + given);
  }

  private String name(IngestDocument document) {
    String found = string(document, id);
    return found == null ? Optional.ofNullable(string(document, "_id")).orElse("") : found;
  }

  private String source(IngestDocument document) {
    return Optional.ofNullable(string(document, source)).orElse("");
  }

  private Optional<LocalDate> published(IngestDocument document) {
    String day = string(document, published);
    if (day == null || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day.length() > DAY ? day.substring(0, DAY) : day));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "field [" + published + "] begins with no day as 2026-11-21: " + day, e);
    }
  }

  private static @Nullable String string(IngestDocument document, String field) {
    Object found = document.getFieldValue(field, Object.class, true);
    return found == null ? null : found.toString();
  }
}
