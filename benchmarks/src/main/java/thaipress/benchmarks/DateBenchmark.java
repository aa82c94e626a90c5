package thaipress.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import thaipress.extract.DateExtractor;
import thaipress.model.Article;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

/**
 * The extraction of dates beside the segmentation that every article goes through, on one thread
 * over the sample corpus: the whole corpus once is one operation. Both begin at the folded text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DateBenchmark {

  private final ThaiPress thaipress = ThaiPress.standard();
  private final Segmenter segmenter = new LatticeSegmenter(thaipress.lexicon());
  private final DateExtractor extractor = new DateExtractor();
  private final List<Article> articles =
      SampleTexts.load().stream().map(text -> Article.ofText("sample", text)).toList();
  private final List<Segmentation> segmentations =
      articles.stream().map(article -> thaipress.segment(article.text())).toList();

  /** The dates of articles that are cut. */
  @Benchmark
  public long dates() {
    return ExpectedCounts.checked("dates.sample", countDates());
  }

  /** What is compared with. */
  @Benchmark
  public long segmentation() {
    return ExpectedCounts.checked("dates.sample-words", countWords());
  }

  private long countDates() {
    long dates = 0;
    for (int i = 0; i < articles.size(); i++) {
      dates += extractor.extract(articles.get(i), segmentations.get(i)).mentions().size();
    }
    return dates;
  }

  private long countWords() {
    long words = 0;
    for (Segmentation segmentation : segmentations) {
      words += segmenter.segment(segmentation.text()).size();
    }
    return words;
  }
}
