package thaipress.opensearch;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import thaipress.lucene.ThaipressNormalizationFilter;

/** Reads words that were found already. */
final class TokensAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new TokensTokenizer());
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream input) {
    return new ThaipressNormalizationFilter(input);
  }
}
