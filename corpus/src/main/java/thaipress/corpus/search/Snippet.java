package thaipress.corpus.search;

import java.util.List;
import thaipress.text.Span;

/**
 * A stretch of a release's raw text.
 *
 * @param span where it stands, in UTF-16 offsets into the raw text
 * @param text the raw text of it
 * @param highlights what matched in it, in offsets into the whole raw text, in order, not
 *     overlapping one another, none reaching out of the span
 */
public record Snippet(Span span, String text, List<Span> highlights) {

  /** Copies the list. */
  public Snippet {
    highlights = List.copyOf(highlights);
  }

  /** The text with signs around each highlight. */
  public String marked(String open, String close) {
    StringBuilder marked = new StringBuilder();
    int at = span.begin();
    for (Span highlight : highlights) {
      marked.append(text, at - span.begin(), highlight.begin() - span.begin());
      marked
          .append(open)
          .append(text, highlight.begin() - span.begin(), highlight.end() - span.begin());
      marked.append(close);
      at = highlight.end();
    }
    return marked.append(text, at - span.begin(), text.length()).toString();
  }
}
