package thaipress.corpus.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import thaipress.lucene.SegmentationTokenStream;
import thaipress.text.ThaiChars;

/**
 * Cuts paths and URLs into their runs of letters and digits, in lower case. It is the only analyzer
 * of the index: the other fields come from ready segmentations.
 */
public final class SourceAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer runs = CharTokenizer.fromTokenCharPredicate(SourceAnalyzer::isPart);
    return new TokenStreamComponents(runs, new LowerCaseFilter(runs));
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || (c < 0xFFFF && ThaiChars.isLetter((char) c));
  }

  /** Keeps phrases from reaching from one value of a field into the next. */
  @Override
  public int getPositionIncrementGap(String fieldName) {
    return SegmentationTokenStream.PART_GAP;
  }
}
