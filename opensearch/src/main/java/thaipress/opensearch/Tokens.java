package thaipress.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import thaipress.lucene.SegmentationTokenStream;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/**
 * Tokens as a string, in which the processor hands them to the index: a line a token, with its
 * term, how far it begins behind the begin of the last, its length, and its position increment
 * where that is not 1, with tabs between them. So a release is segmented once, the index has the
 * very words that the facts were read from, and their offsets are those of the raw text.
 */
final class Tokens {

  static final char END = '\n';
  static final char BETWEEN = '\t';

  private Tokens() {}

  /** The tokens of some parts of a release; empty where there are none. */
  static String of(Segmentation words, List<Span> parts) {
    StringBuilder out = new StringBuilder();
    try (SegmentationTokenStream stream = new SegmentationTokenStream(words, parts)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int last = 0;
      while (stream.incrementToken()) {
        write(out, term);
        out.append(BETWEEN).append(offset.startOffset() - last);
        out.append(BETWEEN).append(offset.endOffset() - offset.startOffset());
        if (increment.getPositionIncrement() != 1) {
          out.append(BETWEEN).append(increment.getPositionIncrement());
        }
        out.append(END);
        last = offset.startOffset();
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return out.toString();
  }

  private static void write(StringBuilder out, CharTermAttribute term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      out.append(c == END || c == BETWEEN ? ' ' : c);
    }
  }
}
