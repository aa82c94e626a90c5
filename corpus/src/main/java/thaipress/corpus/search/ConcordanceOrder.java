package thaipress.corpus.search;

import java.util.Locale;

/** In which order the lines of a concordance are given. */
public enum ConcordanceOrder {
  /** Release by release, the best first, and as they stand in the text. */
  TEXT,
  /** By what stands before the keyword, the word next to it first. */
  LEFT,
  /** By what stands behind the keyword. */
  RIGHT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
