package thaipress.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;
import thaipress.model.Segmentation;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * Cuts a text into words with a segmenter: the same tokens as {@link SegmentationTokenStream} for a
 * text that was not analysed before. The whole text is held in memory.
 */
public final class ThaipressTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final Segmenter segmenter;
  private final StringBuilder text = new StringBuilder();
  private final char[] buffer = new char[4096];
  private @Nullable Segmentation words;
  private int word;

  /** A tokenizer over a segmenter. */
  public ThaipressTokenizer(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.setLength(0);
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      text.append(buffer, 0, n);
    }
    words = segmenter.segment(Folded.of(text.toString()));
    word = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Segmentation all = Objects.requireNonNull(words, "reset() comes before incrementToken()");
    while (word < all.size() && !all.kind(word).isSearchable()) {
      word++;
    }
    if (word == all.size()) {
      return false;
    }
    Terms.write(all, word, term);
    Span span = all.rawSpan(word);
    offset.setOffset(correctOffset(span.begin()), correctOffset(span.end()));
    type.setType(Terms.type(all.kind(word++)));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(text.length());
    offset.setOffset(end, end);
  }

  @Override
  public void close() throws IOException {
    super.close();
    words = null;
    text.setLength(0);
    if (text.capacity() > 1 << 20) {
      text.trimToSize();
    }
  }
}
