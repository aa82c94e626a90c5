package thaipress.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
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

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final WordWriter writer = new WordWriter(this);

  private final Segmentation words;
  private final List<Span> parts;
  private int part;
  private int word;
  private int gap;

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
    this.parts = merge(parts);
  }

  private static List<Span> merge(List<Span> parts) {
    List<Span> sorted = new ArrayList<>(parts);
    Collections.sort(sorted);
    List<Span> merged = new ArrayList<>();
    sorted.removeIf(span -> span.length() == 0);
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? span : merged.getLast();
      if (!merged.isEmpty() && span.begin() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  @Override
  public void reset() {
    part = -1;
    word = words.size();
    gap = -PART_GAP;
    writer.reset();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (true) {
      if (word >= words.size() || begin(word) >= parts.get(part).end()) {
        if (!nextPart()) {
          return false;
        }
      } else if (words.kind(word).isSearchable()) {
        emit();
        return true;
      } else {
        word++;
      }
    }
  }

  private int begin(int index) {
    return words.text().rawBegin(words.begin(index));
  }

  /** Goes to the first word of the next part that was not yet seen. */
  private boolean nextPart() {
    if (part + 1 >= parts.size()) {
      return false;
    }
    int seen = part < 0 ? 0 : word;
    Span span = parts.get(++part);
    word = Math.max(seen, firstWord(span));
    gap += PART_GAP;
    return true;
  }

  private int firstWord(Span span) {
    int at = words.wordAt(words.text().viewOffset(span.begin()));
    while (at > 0 && words.text().rawEnd(words.end(at - 1)) > span.begin()) {
      at--;
    }
    return at;
  }

  private void emit() {
    int first = word;
    word = writer.write(words, first);
    Span span = words.text().rawSpan(words.begin(first), words.end(word - 1));
    offset.setOffset(span.begin(), span.end());
    increment.setPositionIncrement(1 + gap);
    gap = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = words.text().raw().length();
    offset.setOffset(length, length);
  }
}
