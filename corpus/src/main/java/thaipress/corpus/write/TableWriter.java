package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.model.Warning;

/** A heading for each release and under it a line for each fact: kind, value, text. */
final class TableWriter implements AnalysisWriter {

  private static final int KIND = 12;
  private static final int MAX_VALUE = 44;
  private static final int MAX_TEXT = 72;
  private static final int MAX_TITLE = 100;

  private final Writer out;
  private boolean any;

  TableWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    out.write(any ? "\n" : "");
    any = true;
    writeHeading(analysis.article());
    List<Mention> mentions = analysis.mentions();
    int width = valueWidth(mentions);
    for (Mention mention : mentions) {
      writeRow(mention.kind(), value(mention), mention.text(), width);
    }
    for (Warning warning : analysis.warnings()) {
      String text = warning.span().in(analysis.article().text());
      writeRow("warning", warning.message(), text, width);
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void writeHeading(Article article) throws IOException {
    String title = article.title().map(span -> span.in(article.text())).orElse("");
    String published = article.published().map(day -> "  (" + day + ")").orElse("");
    String heading = article.id() + published + (title.isEmpty() ? "" : "  " + title);
    out.write(TextWidth.limit(Facts.onOneLine(heading), MAX_TITLE) + "\n");
  }

  private static int valueWidth(List<Mention> mentions) {
    int width = 10;
    for (Mention mention : mentions) {
      width = Math.max(width, TextWidth.of(value(mention)));
    }
    return Math.min(width, MAX_VALUE);
  }

  private static String value(Mention mention) {
    String value = Facts.onOneLine(Facts.value(mention));
    boolean total = mention instanceof thaipress.model.ParticipantMention count && count.total();
    return total ? value + " (total)" : value;
  }

  private void writeRow(String kind, String value, String text, int width) throws IOException {
    String row =
        "  "
            + TextWidth.fit(kind, KIND)
            + "  "
            + TextWidth.fit(Facts.onOneLine(value), width)
            + "  "
            + TextWidth.limit(Facts.onOneLine(text), MAX_TEXT);
    out.write(row.stripTrailing() + "\n");
  }
}
