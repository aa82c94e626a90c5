package thaipress.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import thaipress.lexicon.Lexicon;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

/**
 * Lucene's analyzer for Thai text: words of the lexicon's cheapest path, with raw offsets. Thai
 * digits are found as Arabic ones and the other way round, abbreviations with and without their
 * dots, 1,500 as 1500, Latin words in either case. Stop words are taken away only where they are
 * asked for, and never out of a body's name.
 */
public final class ThaipressAnalyzer extends Analyzer {

  private static final class Default {
    static final CharArraySet STOP_WORDS =
        ThaipressStopFilter.folded(ThaiAnalyzer.getDefaultStopSet());
  }

  private final Segmenter segmenter;
  private final CharArraySet stopWords;

  /** An analyzer over the standard lexicon, without stop words. */
  public ThaipressAnalyzer() {
    this(new LatticeSegmenter(Lexicon.standard()));
  }

  /** An analyzer over any segmenter, without stop words. */
  public ThaipressAnalyzer(Segmenter segmenter) {
    this(segmenter, CharArraySet.EMPTY_SET);
  }

  /** An analyzer over any segmenter with stop words, as {@link #defaultStopWords}. */
  public ThaipressAnalyzer(Segmenter segmenter, CharArraySet stopWords) {
    this.segmenter = segmenter;
    this.stopWords = ThaipressStopFilter.folded(stopWords);
  }

  /** The stop words of Lucene's ThaiAnalyzer in the spelling of our terms; not modifiable. */
  public static CharArraySet defaultStopWords() {
    return Default.STOP_WORDS;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new ThaipressTokenizer(segmenter);
    return stopWords.isEmpty()
        ? new TokenStreamComponents(tokenizer)
        : new TokenStreamComponents(tokenizer, new ThaipressStopFilter(tokenizer, stopWords));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream input) {
    return new ThaipressNormalizationFilter(input);
  }
}
