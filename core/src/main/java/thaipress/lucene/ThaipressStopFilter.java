package thaipress.lucene;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes stop words away, but never out of a body's name: การ, แห่ง and ที่ in a name are what tells
 * it from another. Where a word went its position stays empty, so that phrases keep their distances
 * and a phrase with a stop word in it is found both where it was kept and where it went.
 */
public final class ThaipressStopFilter extends FilteringTokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final NameAttribute name = addAttribute(NameAttribute.class);
  private final CharArraySet stopWords;

  /**
   * A filter of the tokens of a {@link ThaipressTokenizer}.
   *
   * @param stopWords as the tokenizer writes its terms; see {@link #folded}
   */
  public ThaipressStopFilter(TokenStream input, CharArraySet stopWords) {
    super(input);
    this.stopWords = stopWords;
  }

  @Override
  protected boolean accept() {
    return name.isPartOfName() || !stopWords.contains(term.buffer(), 0, term.length());
  }

  /**
   * The stop words in the spelling of our terms: Lucene's own list writes ํ + า where Thai
   * keyboards write ำ.
   */
  public static CharArraySet folded(CharArraySet stopWords) {
    CharArraySet folded = new CharArraySet(stopWords.size(), false);
    for (Object word : stopWords) {
      folded.add(Terms.normalise(new String((char[]) word)));
    }
    return CharArraySet.unmodifiableSet(folded);
  }
}
