package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;

/** One page with the text of every release and its mentions marked; it needs no other file. */
final class HtmlWriter implements AnalysisWriter {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="th">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Thaipress</title>
      <style>
      body { font-family: "Sarabun", "Noto Sans Thai", "Thonburi", "Leelawadee UI", sans-serif;
        line-height: 1.8; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
      article { border-top: 1px solid #ccc; padding: 1rem 0; }
      .text { white-space: pre-wrap; overflow-wrap: anywhere; }
      mark { color: inherit; background: none; padding: 0.1em 0; }
      .objective { background: #eef6e6; }
      .organisation { background: #dce9fb; border-bottom: 2px solid #3b6fb5; }
      .date { background: #fdeacb; border-bottom: 2px solid #c98a1b; }
      .participants { background: #f7dcec; border-bottom: 2px solid #b0417e; }
      .about, .key { color: #666; font-size: 0.85rem; }
      </style>
      </head>
      <body>
      <p class="key"><mark class="organisation">organisation</mark> <mark class="date">date</mark>
      <mark class="participants">participants</mark> <mark class="objective">objective</mark></p>
      """;

  private final Writer out;
  private boolean begun;

  HtmlWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    begin();
    Article article = analysis.article();
    String published = article.published().map(day -> " · " + day).orElse("");
    out.write("<article>\n<p class=\"about\">" + escaped(article.id()) + published + "</p>\n");
    out.write("<div class=\"text\">");
    writeText(article.text(), analysis.mentions());
    out.write("</div>\n</article>\n");
  }

  @Override
  public void close() throws IOException {
    begin();
    out.write("</body>\n</html>\n");
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      out.write(HEAD);
      begun = true;
    }
  }

  /** Mentions of different kinds may overlap in any way, so the text is cut at every edge. */
  private void writeText(String text, List<Mention> mentions) throws IOException {
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    for (Mention mention : mentions) {
      edges.add(mention.span().begin());
      edges.add(mention.span().end());
    }
    List<Mention> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int edge : edges) {
      writePiece(text.substring(from, edge), open);
      open.removeIf(mention -> mention.span().end() <= edge);
      while (next < mentions.size() && mentions.get(next).span().begin() <= edge) {
        open.add(mentions.get(next++));
      }
      from = edge;
    }
  }

  private void writePiece(String piece, List<Mention> mentions) throws IOException {
    if (piece.isEmpty() || mentions.isEmpty()) {
      out.write(escaped(piece));
      return;
    }
    List<String> kinds = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (Mention mention : mentions) {
      kinds.add(mention.kind());
      titles.add(mention.kind() + ": " + Facts.value(mention));
    }
    out.write("<mark class=\"" + String.join(" ", kinds) + "\" title=\"");
    out.write(escaped(String.join("; ", titles)) + "\">" + escaped(piece) + "</mark>");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
