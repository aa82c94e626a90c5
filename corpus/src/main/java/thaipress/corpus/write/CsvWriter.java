package thaipress.corpus.write;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.OptionalLong;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;

/**
 * A row for each mention, in the order of the text, with a header; RFC 4180. {@code value} is the
 * canonical name, the date's value, or empty; {@code type} the organisation's type or the
 * objective's cue. A release without mentions has no row.
 */
public final class CsvWriter implements AnalysisWriter {

  private static final String[] HEADER = {
    "id",
    "source",
    "published",
    "kind",
    "begin",
    "end",
    "text",
    "value",
    "type",
    "min",
    "max",
    "unit",
    "who",
    "total",
    "rule"
  };

  private final Writer out;
  private final boolean mark;
  private final de.siegmar.fastcsv.writer.CsvWriter rows;
  private boolean begun;

  /** A writer of plain UTF-8 rows. */
  public CsvWriter(Writer out) {
    this(out, false);
  }

  /**
   * @param mark whether a byte order mark goes first, by which Excel knows UTF-8
   */
  public CsvWriter(Writer out, boolean mark) {
    this.out = out;
    this.mark = mark;
    this.rows =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new Unclosed(out));
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    begin();
    try {
      analysis.mentions().forEach(mention -> row(analysis.article(), mention));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    begin();
    rows.close();
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      if (mark) {
        out.write('\uFEFF');
      }
      rows.writeRecord(HEADER);
    }
  }

  private void row(Article article, Mention mention) {
    String published = article.published().map(Object::toString).orElse("");
    String begin = Integer.toString(mention.span().begin());
    String end = Integer.toString(mention.span().end());
    String[] own = own(mention);
    rows.writeRecord(
        article.id(),
        article.source(),
        published,
        mention.kind(),
        begin,
        end,
        mention.text(),
        own[0],
        own[1],
        own[2],
        own[3],
        own[4],
        own[5],
        own[6],
        mention.rule());
  }

  /** The columns from value to total. */
  private static String[] own(Mention mention) {
    return switch (mention) {
      case OrganisationMention o -> columns(o.canonical(), o.type().label());
      case DateMention d -> columns(d.value().notation(), "");
      case ObjectiveMention o -> columns("", o.cue().label());
      case ParticipantMention p ->
          new String[] {
            "",
            "",
            number(p.min()),
            number(p.max()),
            p.unit(),
            p.who().orElse(""),
            Boolean.toString(p.total())
          };
    };
  }

  private static String[] columns(String value, String type) {
    return new String[] {value, type, "", "", "", "", ""};
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  /** Passes everything on but the closing. */
  private static final class Unclosed extends java.io.FilterWriter {

    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
