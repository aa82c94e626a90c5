package thaipress.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.SourceAnalyzer;
import thaipress.lucene.SegmentationTokenStream;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/** The terms of a query's words, made as those of the index are. */
final class TermReader {

  private static final Set<String> THAI = Set.of("<THAI>", "<UNKNOWN>");

  private final Segmenter segmenter;

  TermReader(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * A word of a query.
   *
   * @param term under which it is indexed
   * @param thai whether it is of Thai letters, so that another cut is possible
   * @param begin where it begins in the text that was read
   * @param end where it ends there
   */
  record Word(String term, boolean thai, int begin, int end) {

    /** Whether another cut might have parted this word and the one before it otherwise. */
    boolean joins(Word before) {
      return thai && before.thai && before.end == begin;
    }
  }

  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = new SegmentationTokenStream(segmenter.segment(Folded.of(text)))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean thai = THAI.contains(type.type());
        words.add(new Word(term.toString(), thai, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
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
