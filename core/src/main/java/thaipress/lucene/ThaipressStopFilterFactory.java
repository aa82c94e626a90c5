package thaipress.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Names the {@link ThaipressStopFilter} in a schema. The stop words are those of Lucene's
 * ThaiAnalyzer, or those of one's own files, one word a line:
 *
 * <pre>{@code
 * <filter name="thaipressStop"/>
 * <filter name="thaipressStop" words="stop.txt"/>
 * }</pre>
 */
public final class ThaipressStopFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /** The name in a schema. */
  public static final String NAME = "thaipressStop";

  private final @Nullable String files;
  private CharArraySet stopWords = CharArraySet.EMPTY_SET;

  /**
   * For Lucene, which finds the factory by its name.
   *
   * @param options {@code words}: files of stop words, separated by commas
   * @throws IllegalArgumentException if there is any other option
   */
  public ThaipressStopFilterFactory(Map<String, String> options) {
    super(options);
    files = get(options, "words");
    FactoryOptions.refuse(options);
    if (files == null) {
      stopWords = ThaipressAnalyzer.defaultStopWords();
    }
  }

  /** Asked for by the service loader, and of no use. */
  public ThaipressStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (files != null) {
      stopWords = ThaipressStopFilter.folded(getWordSet(loader, files, false));
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ThaipressStopFilter(input, stopWords);
  }
}
