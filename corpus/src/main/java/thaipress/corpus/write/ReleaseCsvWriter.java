package thaipress.corpus.write;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import thaipress.corpus.index.ContentHash;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;

/**
 * A row for each release, with a header; RFC 4180. Several bodies, dates or objectives stand in one
 * cell with {@code " | "} between them, each once. {@code min} and {@code max} are the bounds of
 * the head count, {@code sha256} the hash of the raw text.
 */
public final class ReleaseCsvWriter implements AnalysisWriter {

  private static final String[] HEADER = {
    "id",
    "source",
    "url",
    "retrieved",
    "sha256",
    "published",
    "title",
    "organisations",
    "types",
    "dates",
    "min",
    "max",
    "unit",
    "objectives",
    "warnings"
  };

  private final Writer out;
  private final boolean mark;
  private boolean begun;

  /**
   * @param mark whether a byte order mark goes first, by which Excel knows UTF-8
   */
  public ReleaseCsvWriter(Writer out, boolean mark) {
    this.out = out;
    this.mark = mark;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    begin();
    Article article = analysis.article();
    Optional<ParticipantMention> head = analysis.headCount();
    row(
        article.id(),
        article.source(),
        article.provenance().url().orElse(""),
        article.provenance().retrieved().orElse(""),
        ContentHash.of(article.text()),
        article.published().map(Object::toString).orElse(""),
        article.title().map(span -> span.in(article.text())).orElse(""),
        cell(analysis.organisations(), OrganisationMention::canonical),
        cell(analysis.organisations(), mention -> mention.type().label()),
        cell(analysis.dates(), (DateMention mention) -> mention.value().notation()),
        head.map(count -> number(count.min())).orElse(""),
        head.map(count -> number(count.max())).orElse(""),
        head.map(ParticipantMention::unit).orElse(""),
        cell(analysis.objectives(), ObjectiveMention::text),
        cell(analysis.warnings(), warning -> warning.code()));
  }

  @Override
  public void close() throws IOException {
    begin();
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      if (mark) {
        out.write('\uFEFF');
      }
      row(HEADER);
    }
  }

  private void row(String... cells) throws IOException {
    StringWriter line = new StringWriter();
    try (var rows =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(line)) {
      rows.writeRecord(cells);
    }
    out.write(line.toString());
  }

  private static <T> String cell(List<T> values, Function<T, String> text) {
    return values.stream()
        .map(text)
        .map(Facts::onOneLine)
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }
}
