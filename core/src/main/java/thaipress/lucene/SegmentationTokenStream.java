package thaipress.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/**
 * The words of a ready segmentation as Lucene's tokens, so that a text that was analysed is not
 * segmented again to be indexed. Offsets are UTF-16 code units of the raw text.
 *
 * <p>Only words that a reader would search for are tokens. Spaces, line breaks and punctuation take
 * no position: Thai sets spaces freely, and a phrase should be found with and without them. Between
 * two parts of the text that were asked for, {@link #PART_GAP} positions are left out, so that no
 * phrase reaches from one into another.
 */
public final class SegmentationTokenStream extends TokenStream {

  /** The positions left out between two parts. */
  public static final int PART_GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KindAttribute kind = addAttribute(KindAttribute.class);
  private final NameAttribute name = addAttribute(NameAttribute.class);

  private final Segmentation words;
  private final SegmentationTokens tokens;

  /** The tokens of a whole text. */
  public SegmentationTokenStream(Segmentation words) {
    this(words, List.of(new Span(0, words.text().raw().length())));
  }

  /**
   * The tokens of some parts of a text, in the order of the text; a word that a part cuts belongs
   * to it.
   *
   * @param parts spans of the raw text in any order; those that overlap or touch are one part
   */
  public SegmentationTokenStream(Segmentation words, List<Span> parts) {
    this.words = words;
    this.tokens = new SegmentationTokens(words, parts);
  }

  @Override
  public void reset() {
    tokens.reset();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!tokens.next()) {
      return false;
    }
    term.copyBuffer(tokens.buffer(), 0, tokens.length());
    offset.setOffset(tokens.begin(), tokens.end());
    increment.setPositionIncrement(tokens.positionIncrement());
    type.setType(Terms.type(tokens.kind()));
    kind.setKind(tokens.kind());
    name.setEntry(tokens.name());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = words.text().raw().length();
    offset.setOffset(length, length);
  }
}
