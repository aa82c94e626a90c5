package thaipress.benchmarks;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thaipress.ThaiPress;
import thaipress.lucene.ThaipressAnalyzer;
import thaipress.model.Segmentation;

/**
 * Our segmenter and analyzer beside the peers: all texts once are one operation. Ours folds the raw
 * text and cuts words and names; sentences where they are asked for. The iterators give boundaries,
 * the tokenizers and analyzers tokens. Every thread has its own iterators and streams. {@code -p
 * texts=releases} measures on 3,000 releases of a corpus that is no part of the project.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SegmentationBenchmark {

  private static final Locale THAI = Locale.forLanguageTag("th");

  /** Which texts. */
  @Param(Texts.SAMPLE)
  String texts = Texts.SAMPLE;

  private List<String> loaded = List.of();
  private final ThaiPress thaipress = ThaiPress.standard();
  private final Analyzer thaipressAnalyzer = new ThaipressAnalyzer();
  private final BreakIterator jdk = BreakIterator.getWordInstance(THAI);
  private final com.ibm.icu.text.BreakIterator icu =
      com.ibm.icu.text.BreakIterator.getWordInstance(THAI);
  private final Tokenizer thaiTokenizer = new ThaiTokenizer();
  private final Tokenizer icuTokenizer = new ICUTokenizer(new IcuRules());
  private final Analyzer thaiAnalyzer = new ThaiAnalyzer();

  /** Reads the texts. */
  @Setup
  public void load() {
    loaded = Texts.load(texts);
  }

  /** Our words that a search would find. */
  @Benchmark
  public long thaipress() {
    long words = 0;
    for (String text : loaded) {
      Segmentation segmentation = thaipress.segment(text);
      for (int word = 0; word < segmentation.size(); word++) {
        words += segmentation.kind(word).isSearchable() ? 1 : 0;
      }
    }
    return checked("thaipress", words);
  }

  /** Our words and sentences; the sentences are found when they are asked for. */
  @Benchmark
  public long thaipressSentences() {
    long sentences = 0;
    for (String text : loaded) {
      sentences += thaipress.segment(text).sentences();
    }
    return checked("thaipress-sentences", sentences);
  }

  /** Our analyzer's tokens. */
  @Benchmark
  public long thaipressAnalyzer() throws IOException {
    return checked("thaipress-analyzer", TokenCounts.of(thaipressAnalyzer, loaded));
  }

  /** The JDK's segments. */
  @Benchmark
  public long jdkBreakIterator() {
    long segments = 0;
    for (String text : loaded) {
      jdk.setText(text);
      jdk.first();
      while (jdk.next() != BreakIterator.DONE) {
        segments++;
      }
    }
    return checked("jdk-break-iterator", segments);
  }

  /** ICU's segments. */
  @Benchmark
  public long icuBreakIterator() {
    long segments = 0;
    for (String text : loaded) {
      icu.setText(text);
      icu.first();
      while (icu.next() != com.ibm.icu.text.BreakIterator.DONE) {
        segments++;
      }
    }
    return checked("icu-break-iterator", segments);
  }

  /** The tokens of Lucene's Thai tokenizer. */
  @Benchmark
  public long luceneThaiTokenizer() throws IOException {
    return checked("lucene-thai-tokenizer", TokenCounts.of(thaiTokenizer, loaded));
  }

  /** The tokens of Lucene's ICU tokenizer. */
  @Benchmark
  public long luceneIcuTokenizer() throws IOException {
    return checked("lucene-icu-tokenizer", TokenCounts.of(icuTokenizer, loaded));
  }

  /** The tokens of Lucene's Thai analyzer, without its stop words. */
  @Benchmark
  public long luceneThaiAnalyzer() throws IOException {
    return checked("lucene-thai-analyzer", TokenCounts.of(thaiAnalyzer, loaded));
  }

  /** The tokens of OpenNLP's tokenizer by classes of characters, which cuts no Thai run. */
  @Benchmark
  public long opennlpSimpleTokenizer() {
    return checked("opennlp-simple-tokenizer", tokens(SimpleTokenizer.INSTANCE));
  }

  /** The tokens of OpenNLP's tokenizer by spaces. */
  @Benchmark
  public long opennlpWhitespaceTokenizer() {
    return checked("opennlp-whitespace-tokenizer", tokens(WhitespaceTokenizer.INSTANCE));
  }

  private long tokens(opennlp.tools.tokenize.Tokenizer tokenizer) {
    long tokens = 0;
    for (String text : loaded) {
      tokens += tokenizer.tokenizePos(text).length;
    }
    return tokens;
  }

  private long checked(String name, long count) {
    return ExpectedCounts.checked("segmentation." + texts + "." + name, count);
  }
}
