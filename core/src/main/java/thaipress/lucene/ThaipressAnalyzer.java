package thaipress.lucene;

import org.apache.lucene.analysis.Analyzer;
import thaipress.lexicon.Lexicon;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

/**
 * Lucene's analyzer for Thai text: words of the lexicon's cheapest path, with raw offsets. Thai
 * digits are found as Arabic ones and the other way round, abbreviations with and without their
 * dots, 1,500 as 1500, Latin words in either case.
 */
public final class ThaipressAnalyzer extends Analyzer {

  private final Segmenter segmenter;

  /** An analyzer over the standard lexicon. */
  public ThaipressAnalyzer() {
    this(new LatticeSegmenter(Lexicon.standard()));
  }

  /** An analyzer over any segmenter. */
  public ThaipressAnalyzer(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new ThaipressTokenizer(segmenter));
  }
}
