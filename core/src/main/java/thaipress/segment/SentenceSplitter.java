package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.model.WordKind;

/**
 * Cuts a segmented text into sentences. Thai marks the end of a sentence, if at all, by a space
 * that mostly means something else: a sentence ends at every line break and at those spaces of
 * which a model says so that was learned from releases whose sentences were marked by hand.
 *
 * <p>Immutable and safe for use by several threads; the time is linear in the number of words.
 */
public final class SentenceSplitter {

  private final SentenceModel model = SentenceModel.standard();
  private final SentenceModel.Words words;

  /** A splitter of segmentations whose words are numbered by this lexicon. */
  public SentenceSplitter(Lexicon lexicon) {
    this.words = model.words(lexicon);
  }

  /**
   * For each sentence the index behind its last word; the space that ends a sentence belongs to it.
   *
   * @param text the folded text
   * @param ends where each word ends in it
   * @param kinds the {@link WordKind#ordinal()} of each word
   * @param entries the number of each word in the lexicon, or less than 0
   */
  public int[] split(String text, int[] ends, byte[] kinds, int[] entries) {
    SentenceFeatures features = new SentenceFeatures(text, ends, kinds);
    Score score = new Score(entries);
    int[] sentences = new int[16];
    int n = 0;
    for (int word = features.next(); word >= 0; word = features.next()) {
      if (kinds[word] == WordKind.BREAK.ordinal() || score.isEnd(features)) {
        if (n + 1 >= sentences.length) {
          sentences = Arrays.copyOf(sentences, 2 * n);
        }
        sentences[n++] = word + 1;
      }
    }
    if (ends.length > 0 && (n == 0 || sentences[n - 1] < ends.length)) {
      sentences[n++] = ends.length;
    }
    return Arrays.copyOf(sentences, n);
  }

  /** Adds up the weights of what is seen. */
  private final class Score implements SentenceFeatures.Sink {

    private final int[] entries;
    private int sum;

    Score(int[] entries) {
      this.entries = entries;
    }

    boolean isEnd(SentenceFeatures features) {
      sum = 0;
      features.describe(this);
      return sum > 0;
    }

    @Override
    public void word(SentenceFeatures.Place place, int word) {
      sum += words.weight(place, entries[word]);
    }

    @Override
    public void value(SentenceFeatures.Measure measure, int value) {
      sum += model.weight(measure, value);
    }
  }
}
