package thaipress.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import thaipress.lexicon.Lexicon;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

/**
 * Names the {@link ThaipressTokenizer} over the standard lexicon in a schema:
 *
 * <pre>{@code
 * <tokenizer name="thaipress"/>
 * }</pre>
 */
public final class ThaipressTokenizerFactory extends TokenizerFactory {

  /** The name in a schema. */
  public static final String NAME = "thaipress";

  private final Segmenter segmenter;

  /**
   * For Lucene, which finds the factory by its name.
   *
   * @throws IllegalArgumentException if there is any option: none is known
   */
  public ThaipressTokenizerFactory(Map<String, String> options) {
    super(options);
    FactoryOptions.refuse(options);
    segmenter = new LatticeSegmenter(Lexicon.standard());
  }

  /** Asked for by the service loader, and of no use. */
  public ThaipressTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public ThaipressTokenizer create(AttributeFactory factory) {
    return new ThaipressTokenizer(factory, segmenter);
  }
}
