package thaipress.opensearch;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.NormalizingTokenFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.ingest.Processor;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.IngestPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.SearchPlugin;
import thaipress.ThaiPress;
import thaipress.corpus.index.SourceAnalyzer;
import thaipress.lexicon.Lexicon;
import thaipress.lucene.ThaipressAnalyzer;
import thaipress.lucene.ThaipressNormalizationFilter;
import thaipress.lucene.ThaipressStopFilter;
import thaipress.lucene.ThaipressTokenizer;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

/**
 * What a node learns of Thai press releases:
 *
 * <ul>
 *   <li>the analyzer and the tokenizer {@code thaipress}, the filters {@code thaipress_stop} and
 *       {@code thaipress_normalization};
 *   <li>the analyzer {@code thaipress_source} for paths and addresses, and {@code thaipress_tokens}
 *       for words that the processor found;
 *   <li>the ingest processor {@code thaipress};
 *   <li>the query {@code thaipress_phrase}.
 * </ul>
 *
 * <p>The lexicon is loaded when the first of them is asked for; a node has it once.
 */
public final class ThaipressPlugin extends Plugin
    implements AnalysisPlugin, IngestPlugin, SearchPlugin {

  /** Loaded at the first use, for all indexes of the node. */
  private static final class Shared {
    static final Segmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());
  }

  /** For OpenSearch, which finds the class by its name in the descriptor. */
  public ThaipressPlugin() {}

  static Segmenter segmenter() {
    return Shared.SEGMENTER;
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "thaipress", analyzer(() -> new ThaipressAnalyzer(segmenter())),
        "thaipress_source", analyzer(SourceAnalyzer::new),
        "thaipress_tokens", analyzer(TokensAnalyzer::new));
  }

  private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(
      Supplier<Analyzer> make) {
    return (index, environment, name, settings) ->
        new SuppliedAnalyzer(index, name, settings, make.get());
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        "thaipress",
        (index, environment, name, settings) ->
            TokenizerFactory.newFactory(name, ThaipressPlugin::tokenizer));
  }

  private static Tokenizer tokenizer() {
    return new ThaipressTokenizer(segmenter());
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "thaipress_normalization",
        (index, environment, name, settings) -> new Normalization(index, name, settings),
        "thaipress_stop",
        (index, environment, name, settings) ->
            new SuppliedFilter(
                index,
                name,
                settings,
                in -> new ThaipressStopFilter(in, ThaipressAnalyzer.defaultStopWords())));
  }

  @Override
  public Map<String, Processor.Factory> getProcessors(Processor.Parameters parameters) {
    return Map.of(ThaipressProcessor.TYPE, new ThaipressProcessor.Factory(ThaiPress::standard));
  }

  @Override
  public List<QuerySpec<?>> getQueries() {
    return List.of(
        new QuerySpec<>(
            ThaipressPhraseQueryBuilder.NAME,
            ThaipressPhraseQueryBuilder::new,
            ThaipressPhraseQueryBuilder::read));
  }

  private static final class SuppliedAnalyzer extends AbstractIndexAnalyzerProvider<Analyzer> {

    private final Analyzer analyzer;

    SuppliedAnalyzer(IndexSettings index, String name, Settings settings, Analyzer analyzer) {
      super(index, name, settings);
      this.analyzer = analyzer;
    }

    @Override
    public Analyzer get() {
      return analyzer;
    }
  }

  private static final class SuppliedFilter extends AbstractTokenFilterFactory {

    private final UnaryOperator<TokenStream> filter;

    SuppliedFilter(
        IndexSettings index, String name, Settings settings, UnaryOperator<TokenStream> filter) {
      super(index, name, settings);
      this.filter = filter;
    }

    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }
  }

  private static final class Normalization extends AbstractTokenFilterFactory
      implements NormalizingTokenFilterFactory {

    Normalization(IndexSettings index, String name, Settings settings) {
      super(index, name, settings);
    }

    @Override
    public TokenStream create(TokenStream input) {
      return new ThaipressNormalizationFilter(input);
    }
  }
}
