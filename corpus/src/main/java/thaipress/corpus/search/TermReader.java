package thaipress.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.SourceAnalyzer;
import thaipress.lucene.SegmentationTokenStream;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/** The terms of a query's words, made as those of the index are. */
final class TermReader {

  private final Segmenter segmenter;

  TermReader(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  List<String> words(String text) {
    return terms(new SegmentationTokenStream(segmenter.segment(Folded.of(text))));
  }

  static List<String> source(String text) {
    try (SourceAnalyzer analyzer = new SourceAnalyzer()) {
      return terms(analyzer.tokenStream(Fields.SOURCE, text));
    }
  }

  private static List<String> terms(TokenStream stream) {
    List<String> terms = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return terms;
  }
}
