package thaipress.corpus.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import thaipress.model.Analysis;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/** Cuts stretches out of a release that begin and end with whole words. */
final class TextWindow {

  private final Analysis analysis;
  private final String raw;
  private final Segmentation words;

  TextWindow(Analysis analysis) {
    this.analysis = analysis;
    this.raw = analysis.article().text();
    this.words = analysis.segmentation();
  }

  /**
   * A stretch of about {@code width} code units around most of the matches.
   *
   * @param matches in any order; they may overlap
   */
  Snippet snippet(List<Span> matches, int width) {
    List<Span> merged = merge(matches);
    Span best = merged.isEmpty() ? beginning() : best(merged, width);
    int spare = Math.max(0, width - best.length()) / 2;
    int begin = wordBegin(merged.isEmpty() ? best.begin() : Math.max(0, best.begin() - spare));
    int end = Math.max(best.end(), wordEnd(Math.min(raw.length(), begin + width)));
    Span span = new Span(begin, end);
    return new Snippet(span, span.in(raw), clip(merged, span));
  }

  private Span beginning() {
    int begin = analysis.article().title().map(Span::begin).orElse(firstBody());
    return new Span(begin, begin);
  }

  private int firstBody() {
    List<Span> body = analysis.article().body();
    return body.isEmpty() ? 0 : body.getFirst().begin();
  }

  /** From the match on that has most matches within the width behind its begin. */
  private static Span best(List<Span> matches, int width) {
    Span best = new Span(0, 0);
    int most = 0;
    int last = 0;
    for (int first = 0; first < matches.size(); first++) {
      int begin = matches.get(first).begin();
      last = Math.max(last, first);
      while (last + 1 < matches.size() && matches.get(last + 1).end() <= begin + width) {
        last++;
      }
      if (last - first + 1 > most) {
        most = last - first + 1;
        best = new Span(begin, Math.min(matches.get(last).end(), begin + width));
      }
    }
    return best;
  }

  private static List<Span> merge(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    Collections.sort(sorted);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? span : merged.getLast();
      if (!merged.isEmpty() && span.begin() < last.end()) {
        merged.set(merged.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static List<Span> clip(List<Span> spans, Span to) {
    return spans.stream()
        .filter(span -> span.overlaps(to))
        .map(span -> new Span(Math.max(span.begin(), to.begin()), Math.min(span.end(), to.end())))
        .toList();
  }

  /** The raw text before an offset, from the begin of a word, about {@code width} long. */
  String before(int offset, int width) {
    int begin = wordBegin(Math.max(0, offset - width));
    return raw.substring(Math.min(begin, offset), offset);
  }

  /** The words that end before an offset, within about {@code width}, the nearest first. */
  String leftKey(int offset, int width) {
    StringBuilder key = new StringBuilder();
    int end = words.text().viewOffset(offset);
    int word = words.wordAt(end) - 1;
    while (word >= 0 && end - words.begin(word) <= width) {
      if (words.kind(word).isSearchable()) {
        key.append(words.word(word)).append(' ');
      }
      word--;
    }
    return key.toString();
  }

  /** The raw text from an offset on, up to the end of a word, about {@code width} long. */
  String behind(int offset, int width) {
    int end = wordEnd(Math.min(raw.length(), offset + width));
    return raw.substring(offset, Math.max(end, offset));
  }

  /** The number of the sentence that holds a raw offset. */
  int sentence(int offset) {
    return words.sentenceOf(words.wordAt(words.text().viewOffset(offset)));
  }

  private int wordBegin(int offset) {
    int word = words.wordAt(words.text().viewOffset(offset));
    return word < words.size() ? Math.min(offset, words.rawSpan(word).begin()) : offset;
  }

  private int wordEnd(int offset) {
    int at = words.text().viewOffset(offset);
    int word = words.wordAt(at);
    return word < words.size() && words.begin(word) < at
        ? Math.max(offset, words.rawSpan(word).end())
        : offset;
  }
}
