package thaipress.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;
import thaipress.model.Segmentation;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * Cuts a text into words with a segmenter: the same tokens as {@link SegmentationTokenStream} for a
 * text that was not analysed before, each with its {@link KindAttribute} and {@link NameAttribute}.
 *
 * <p>The reader is read to its end before the first token is given: an abbreviation's dots or the
 * halves of ำ may stand on both sides of any block's edge. The text and some ten bytes a word are
 * held in memory meanwhile; the time is linear in the length of the text.
 */
public final class ThaipressTokenizer extends Tokenizer {

  /** What a text may leave behind for the next one. */
  private static final int KEPT = 1 << 20;

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordWriter writer = new WordWriter(this);
  private final Segmenter segmenter;
  private final char[] buffer = new char[4096];
  private StringBuilder text = new StringBuilder();
  private @Nullable Segmentation words;
  private int word;

  /** A tokenizer over a segmenter. */
  public ThaipressTokenizer(Segmenter segmenter) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, segmenter);
  }

  /** A tokenizer over a segmenter with attributes of another make. */
  public ThaipressTokenizer(AttributeFactory factory, Segmenter segmenter) {
    super(factory);
    this.segmenter = segmenter;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forget();
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    Segmentation all = words();
    while (word < all.size() && !all.kind(word).isSearchable()) {
      word++;
    }
    if (word == all.size()) {
      return false;
    }
    int first = word;
    word = writer.write(all, first);
    Span span = all.text().rawSpan(all.begin(first), all.end(word - 1));
    offset.setOffset(correctOffset(span.begin()), correctOffset(span.end()));
    return true;
  }

  private Segmentation words() throws IOException {
    Segmentation all = words;
    if (all == null) {
      all = segmenter.segment(Folded.of(read()));
      words = all;
    }
    return all;
  }

  private String read() throws IOException {
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
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
    forget();
  }

  private void forget() {
    words = null;
    word = 0;
    writer.reset();
    text.setLength(0);
    if (text.capacity() > KEPT) {
      text = new StringBuilder();
    }
  }
}
