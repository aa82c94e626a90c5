package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import thaipress.corpus.index.TextParts;
import thaipress.lucene.SegmentationTokenStream;
import thaipress.model.Analysis;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/** Counts the words near places, each word once however many places it is near to. */
final class Collocations {

  /** Words that stand near less often say nothing. */
  private static final int LEAST = 3;

  private final Vocabulary vocabulary;
  private final int window;
  private final Map<String, Integer> near = new HashMap<>();
  private long all;

  Collocations(Vocabulary vocabulary, int window) {
    this.vocabulary = vocabulary;
    this.window = window;
  }

  private record Token(String term, Span span, int sentence) {}

  /** Counts the words of a release that stand near its places. */
  void add(Analysis analysis, List<Span> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    List<Token> tokens = tokens(analysis);
    BitSet counted = new BitSet();
    BitSet keywords = new BitSet();
    int first = 0;
    for (Span place : places) {
      while (first < tokens.size() && tokens.get(first).span.end() <= place.begin()) {
        first++;
      }
      int end = first;
      while (end < tokens.size() && tokens.get(end).span.begin() < place.end()) {
        end++;
      }
      if (end > first) {
        keywords.set(first, end);
        mark(tokens, first, end, counted);
      }
    }
    counted.andNot(keywords);
    counted.stream().forEach(token -> near.merge(tokens.get(token).term, 1, Integer::sum));
    all += counted.cardinality();
  }

  private void mark(List<Token> tokens, int first, int end, BitSet counted) {
    int sentence = tokens.get(first).sentence;
    for (int i = Math.max(0, first - window); i < Math.min(tokens.size(), end + window); i++) {
      if (tokens.get(i).sentence == sentence) {
        counted.set(i);
      }
    }
  }

  private static List<Token> tokens(Analysis analysis) throws IOException {
    Segmentation words = analysis.segmentation();
    List<Token> tokens = new ArrayList<>();
    List<Span> parts = TextParts.of(analysis.article());
    try (SegmentationTokenStream stream = new SegmentationTokenStream(words, parts)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Span span = new Span(offset.startOffset(), offset.endOffset());
        int word = words.wordAt(words.text().viewOffset(span.begin()));
        tokens.add(new Token(term.toString(), span, words.sentenceOf(word)));
      }
      stream.end();
    }
    return tokens;
  }

  /** The words that stand near more often than expected, the most striking first. */
  List<Collocate> best(int limit) {
    return near.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .map(entry -> collocate(entry.getKey(), entry.getValue()))
        .filter(collocate -> collocate.near() > collocate.expected())
        .sorted(
            Comparator.comparingDouble(Collocate::logLikelihood)
                .reversed()
                .thenComparing(Collocate::word))
        .limit(limit)
        .toList();
  }

  private Collocate collocate(String word, long count) {
    long total = Math.max(count, vocabulary.frequency(word));
    double expected = (double) all * total / Math.max(1, vocabulary.total());
    long elsewhere = Math.max(0, vocabulary.total() - all);
    double score = LogLikelihood.of(count, total - count, all, elsewhere);
    return new Collocate(word, count, total, expected, score);
  }
}
