package thaipress.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thaipress.ThaiPress;
import thaipress.model.Segmentation;

/**
 * Our segmenter beside Lucene's Thai tokenizer, in one run on one thread over the sample corpus:
 * the whole corpus once is one operation. Ours cuts words, sentences and names from the raw text,
 * folding it first; Lucene's gives words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SegmentationBenchmark {

  private final List<String> texts = SampleTexts.load();
  private final ThaiPress thaipress = ThaiPress.standard();
  private final ThaiTokenizer tokenizer = new ThaiTokenizer();

  /** Our words that a search would find. */
  @Benchmark
  public long thaipress() {
    return ExpectedCounts.checked("segmentation.thaipress", countOurs());
  }

  /** Lucene's tokens. */
  @Benchmark
  public long luceneThaiTokenizer() throws IOException {
    return ExpectedCounts.checked("segmentation.lucene-thai-tokenizer", countLucenes());
  }

  long countOurs() {
    long words = 0;
    for (String text : texts) {
      Segmentation segmentation = thaipress.segment(text);
      for (int word = 0; word < segmentation.size(); word++) {
        words += segmentation.kind(word).isSearchable() ? 1 : 0;
      }
    }
    return words;
  }

  long countLucenes() throws IOException {
    long tokens = 0;
    for (String text : texts) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens++;
      }
      tokenizer.end();
      tokenizer.close();
    }
    return tokens;
  }
}
