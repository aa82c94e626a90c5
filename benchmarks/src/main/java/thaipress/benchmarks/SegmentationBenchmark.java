package thaipress.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
 * Our segmenter and analyzer beside the peers, in one run on one thread: all texts once are one
 * operation; {@link #characters} of them. Ours cuts words, sentences and names from the raw text,
 * folding it first; the iterators give boundaries, the tokenizers and analyzers tokens. {@code -p
 * texts=releases} measures on 3,000 releases of a corpus that is no part of the project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SegmentationBenchmark {

  private static final Locale THAI = Locale.forLanguageTag("th");

  /** Which texts: {@code sample} or {@code releases}. */
  @Param("sample")
  String texts = "sample";

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
    loaded = texts.equals("releases") ? SharedReleases.load() : SampleTexts.load();
  }

  /** The UTF-16 code units of all texts: what one operation goes through. */
  long characters() {
    return loaded.stream().mapToLong(String::length).sum();
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

  /** Our analyzer's tokens. */
  @Benchmark
  public long thaipressAnalyzer() throws IOException {
    return checked("thaipress-analyzer", tokens(thaipressAnalyzer));
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
    return checked("lucene-thai-tokenizer", tokens(thaiTokenizer));
  }

  /** The tokens of Lucene's ICU tokenizer. */
  @Benchmark
  public long luceneIcuTokenizer() throws IOException {
    return checked("lucene-icu-tokenizer", tokens(icuTokenizer));
  }

  /** The tokens of Lucene's Thai analyzer, without its stop words. */
  @Benchmark
  public long luceneThaiAnalyzer() throws IOException {
    return checked("lucene-thai-analyzer", tokens(thaiAnalyzer));
  }

  private long checked(String name, long count) {
    return ExpectedCounts.checked("segmentation." + texts + "." + name, count);
  }

  private long tokens(Tokenizer tokenizer) throws IOException {
    long tokens = 0;
    for (String text : loaded) {
      tokenizer.setReader(new StringReader(text));
      tokens += count(tokenizer);
    }
    return tokens;
  }

  private long tokens(Analyzer analyzer) throws IOException {
    long tokens = 0;
    for (String text : loaded) {
      tokens += count(analyzer.tokenStream("text", text));
    }
    return tokens;
  }

  private static long count(TokenStream source) throws IOException {
    long tokens = 0;
    try (TokenStream stream = source) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }
}
