package thaipress.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * The tokens of {@link SegmentationTokenStream} one by one, for those who write them down without
 * Lucene's attributes. Before the first and behind the last {@link #next} nothing may be asked for.
 * Not safe for use by several threads.
 */
public final class SegmentationTokens {

  private final Segmentation words;
  private final List<Span> parts;
  private Folded.RawOffsets raw;
  private final JoinedWords joined = new JoinedWords();
  private final CharTermAttributeImpl term = new CharTermAttributeImpl();
  private int part = -1;
  private int word;

  /** Where the part ends in the folded text. */
  private int stop;

  private int gap = -SegmentationTokenStream.PART_GAP;
  private int begin;
  private int end;
  private int increment;

  /**
   * Before the first token.
   *
   * @param parts spans of the raw text in any order; those that overlap or touch are one part
   */
  public SegmentationTokens(Segmentation words, List<Span> parts) {
    this.words = words;
    this.parts = merge(parts);
    this.raw = words.text().rawOffsets();
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

  /** Goes back before the first token. */
  void reset() {
    raw = words.text().rawOffsets();
    joined.reset();
    part = -1;
    word = 0;
    stop = 0;
    gap = -SegmentationTokenStream.PART_GAP;
  }

  /** Goes to the next token; false if there is none. */
  public boolean next() {
    while (true) {
      if (word >= words.size() || words.begin(word) >= stop) {
        if (!nextPart()) {
          return false;
        }
      } else if (words.kind(word).isSearchable()) {
        take();
        return true;
      } else {
        word++;
      }
    }
  }

  /** Goes to the first word of the next part that was not yet seen. */
  private boolean nextPart() {
    if (part + 1 >= parts.size()) {
      return false;
    }
    Span span = parts.get(++part);
    word = Math.max(word, firstWord(span));
    stop = words.text().viewOffset(span.end());
    gap += SegmentationTokenStream.PART_GAP;
    return true;
  }

  private int firstWord(Span span) {
    int at = words.wordAt(words.text().viewOffset(span.begin()));
    while (at > 0 && words.text().rawEnd(words.end(at - 1)) > span.begin()) {
      at--;
    }
    return at;
  }

  private void take() {
    int first = word;
    joined.take(words, first);
    word = joined.end();
    begin = raw.begin(words.begin(first));
    end = raw.end(words.end(word - 1));
    increment = 1 + gap;
    gap = 0;
    Terms.write(words, first, word, joined.kind(), term);
  }

  /** The term under which the token is found: {@link #length} characters of this. */
  public char[] buffer() {
    return term.buffer();
  }

  /** The length of the term in UTF-16 code units. */
  public int length() {
    return term.length();
  }

  /** Where the token begins in the raw text, in UTF-16 code units. */
  public int begin() {
    return begin;
  }

  /** Where the token ends in the raw text, in UTF-16 code units. */
  public int end() {
    return end;
  }

  /** How many positions the token stands behind the one before. */
  public int positionIncrement() {
    return increment;
  }

  /** What the token is. */
  public WordKind kind() {
    return joined.kind();
  }

  /** The entry of the name that the token belongs to, or {@link NameAttribute#NO_NAME}. */
  public int name() {
    return joined.name();
  }
}
