package thaipress.corpus.gold;

/**
 * How well one kind of thing was found, over all releases together.
 *
 * @param hits how many agree
 * @param gold how many are annotated
 * @param predicted how many were extracted
 */
public record Figure(long hits, long gold, long predicted) {

  /** The share of what was extracted that is right; 0 where nothing was. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** The share of what is annotated that was found; 0 where nothing is. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return hits == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  Figure plus(long moreHits, long moreGold, long morePredicted) {
    return new Figure(hits + moreHits, gold + moreGold, predicted + morePredicted);
  }
}
