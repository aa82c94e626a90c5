package thaipress.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Names the {@link ThaipressNormalizationFilter} in a schema, above all for wildcard queries:
 *
 * <pre>{@code
 * <filter name="thaipressNormalization"/>
 * }</pre>
 */
public final class ThaipressNormalizationFilterFactory extends TokenFilterFactory {

  /** The name in a schema. */
  public static final String NAME = "thaipressNormalization";

  /**
   * For Lucene, which finds the factory by its name.
   *
   * @throws IllegalArgumentException if there is any option: none is known
   */
  public ThaipressNormalizationFilterFactory(Map<String, String> options) {
    super(options);
    FactoryOptions.refuse(options);
  }

  /** Asked for by the service loader, and of no use. */
  public ThaipressNormalizationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ThaipressNormalizationFilter(input);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
