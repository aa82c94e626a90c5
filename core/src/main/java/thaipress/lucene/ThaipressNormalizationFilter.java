package thaipress.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Brings terms of other origin into the spelling of our tokenizer's: Thai digits to 0–9, ํ + า to
 * ำ, เเ to แ, zero-width characters away, letters in lower case. Wildcard and prefix queries go
 * through it, and it makes other tokenizers' terms comparable. Keywords stay as they are.
 */
public final class ThaipressNormalizationFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  /** A filter of any tokens. */
  public ThaipressNormalizationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String before = term.toString();
      String after = Terms.normalise(before);
      if (!after.equals(before)) {
        term.setEmpty().append(after);
      }
    }
    return true;
  }
}
