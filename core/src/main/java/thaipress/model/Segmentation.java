package thaipress.model;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * A text cut into words and sentences. The words tile the folded text: the first begins at 0, each
 * begins where the one before it ends, the last ends at the text's end; spaces and punctuation are
 * words of their own kinds. Offsets are UTF-16 code units of the folded view; {@link #rawSpan}
 * gives the raw ones.
 */
public final class Segmentation {

  /** The lexicon id of a word that is not in the lexicon. */
  public static final int NO_ENTRY = -1;

  private final Folded text;
  private final int[] ends;
  private final byte[] kinds;
  private final int[] entries;
  private final Supplier<int[]> sentences;
  private volatile int @Nullable [] sentenceEnds;
  private final int[] names;

  /**
   * @param text what was cut
   * @param ends the end offset of each word, ascending; the last is the text's length
   * @param kinds the {@link WordKind#ordinal()} of each word
   * @param entries the lexicon id of each word or {@link #NO_ENTRY}
   * @param sentenceEnds for each sentence the index behind its last word, ascending
   * @param names for each name found three numbers: index of its first word, index behind its last
   *     word, lexicon id; in the order of the text, not overlapping
   */
  public Segmentation(
      Folded text, int[] ends, byte[] kinds, int[] entries, int[] sentenceEnds, int[] names) {
    this(text, ends, kinds, entries, () -> sentenceEnds, names);
  }

  /**
   * @param text what was cut
   * @param ends the end offset of each word, ascending; the last is the text's length
   * @param kinds the {@link WordKind#ordinal()} of each word
   * @param entries the lexicon id of each word or {@link #NO_ENTRY}
   * @param sentences gives for each sentence the index behind its last word, ascending; asked when
   *     the first question about sentences comes, and always to give the same
   * @param names for each name found three numbers: index of its first word, index behind its last
   *     word, lexicon id; in the order of the text, not overlapping
   */
  public Segmentation(
      Folded text,
      int[] ends,
      byte[] kinds,
      int[] entries,
      Supplier<int[]> sentences,
      int[] names) {
    if (kinds.length != ends.length || entries.length != ends.length || names.length % 3 != 0) {
      throw new IllegalArgumentException(
          "word arrays of lengths "
              + ends.length
              + ", "
              + kinds.length
              + ", "
              + entries.length
              + " and "
              + names.length);
    }
    this.text = text;
    this.ends = ends;
    this.kinds = kinds;
    this.entries = entries;
    this.sentences = sentences;
    this.names = names;
  }

  /** The folded text that was cut. */
  public Folded text() {
    return text;
  }

  /** The number of words. */
  public int size() {
    return ends.length;
  }

  /** Where the word begins in the folded text. */
  public int begin(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** Where the word ends in the folded text. */
  public int end(int word) {
    return ends[word];
  }

  /** What the word is. */
  public WordKind kind(int word) {
    return WordKind.of(kinds[word]);
  }

  /** The word's id in the lexicon, or {@link #NO_ENTRY}. */
  public int entry(int word) {
    return entries[word];
  }

  /** The word as it stands in the folded text. */
  public String word(int word) {
    return text.toString().substring(begin(word), end(word));
  }

  /** The raw span of one word. */
  public Span rawSpan(int word) {
    return text.rawSpan(begin(word), end(word));
  }

  /**
   * The index of the word that covers this offset of the folded text; {@link #size()} at its end.
   */
  public int wordAt(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The number of sentences. */
  public int sentences() {
    return sentenceEnds().length;
  }

  /** The index of the sentence's first word. */
  public int sentenceBegin(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds()[sentence - 1];
  }

  /** The index behind the sentence's last word. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds()[sentence];
  }

  /** The index of the sentence that holds this word. */
  public int sentenceOf(int word) {
    int at = Arrays.binarySearch(sentenceEnds(), word);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Two threads that ask at once may both find them; they find the same. */
  private int[] sentenceEnds() {
    int[] found = sentenceEnds;
    if (found == null) {
      found = sentences.get();
      sentenceEnds = found;
    }
    return found;
  }

  /** The number of gazetteer names found. */
  public int names() {
    return names.length / 3;
  }

  /**
   * The first name that begins at this word or behind it; {@link #names()} where there is none.
   * Searched by halves; the sign of a difference chooses one, since no branch could be foreseen.
   */
  public int nameFrom(int word) {
    int from = 0;
    for (int left = names(); left > 0; ) {
      int half = left + 1 >>> 1;
      from += half & nameBegin(from + half - 1) - word >> Integer.SIZE - 1;
      left -= half;
    }
    return from;
  }

  /** The index of the name's first word. */
  public int nameBegin(int name) {
    return names[3 * name];
  }

  /** The index behind the name's last word. */
  public int nameEnd(int name) {
    return names[3 * name + 1];
  }

  /** The name's id in the lexicon. */
  public int nameEntry(int name) {
    return names[3 * name + 2];
  }
}
