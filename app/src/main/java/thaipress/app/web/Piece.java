package thaipress.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import thaipress.model.Mention;
import thaipress.text.Span;

/**
 * A stretch of a text in which nothing begins or ends. Mentions may lie in one another and overlap
 * in any way; cut at every edge they can be marked without nesting.
 *
 * @param span where it stands in the raw text
 * @param mentions the places in the list of mentions of those that cover it, the shortest first
 * @param hit whether a word that was searched for covers it
 */
record Piece(Span span, List<Integer> mentions, boolean hit) {

  /** The pieces of a stretch of a text, in order and without gaps. */
  static List<Piece> cut(Span window, List<? extends Mention> mentions, List<Span> hits) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(window.begin(), window.end()));
    mentions.forEach(mention -> addEdges(mention.span(), window, edges));
    hits.forEach(hit -> addEdges(hit, window, edges));
    Sweep covering = new Sweep(mentions.stream().map(Mention::span).toList());
    Sweep found = new Sweep(hits);
    List<Piece> pieces = new ArrayList<>();
    int begin = window.begin();
    for (int end : edges.tailSet(begin, false)) {
      Span span = new Span(begin, end);
      pieces.add(new Piece(span, covering.at(begin), !found.at(begin).isEmpty()));
      begin = end;
    }
    return pieces;
  }

  private static void addEdges(Span span, Span window, TreeSet<Integer> edges) {
    if (span.overlaps(window)) {
      edges.add(Math.max(window.begin(), span.begin()));
      edges.add(Math.min(window.end(), span.end()));
    }
  }

  /** Which spans cover an offset, asked from left to right. */
  private static final class Sweep {

    private final List<Span> spans;
    private final List<Integer> byBegin;
    private final List<Integer> open = new ArrayList<>();
    private int next;

    Sweep(List<Span> spans) {
      this.spans = spans;
      this.byBegin =
          IntStream.range(0, spans.size())
              .boxed()
              .sorted(Comparator.comparing(spans::get))
              .toList();
    }

    List<Integer> at(int offset) {
      while (next < byBegin.size() && spans.get(byBegin.get(next)).begin() <= offset) {
        open.add(byBegin.get(next++));
      }
      open.removeIf(span -> spans.get(span).end() <= offset);
      return open.stream()
          .sorted(Comparator.comparingInt(span -> spans.get(span).length()))
          .toList();
    }
  }
}
