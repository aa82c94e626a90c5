package thaipress.benchmarks;

import java.util.concurrent.TimeUnit;
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
import thaipress.model.Analysis;
import thaipress.model.Article;

/**
 * The whole analysis of texts that are nothing but one extractor's cue words, at two lengths: four
 * times the length should take four times the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class WorstAnalysisBenchmark {

  /** What is repeated: heads of names, a cue of aims, counts, dates, brackets, abbreviations. */
  @Param({
    "กรม",
    "สำนักงาน ",
    "เพื่อ",
    "จำนวน 5 คน ",
    "วันที่ 1 มกราคม 2567 ",
    "(",
    "สพฐ. ",
    "สภา",
    "ก.พ."
  })
  String unit = "กรม";

  /** Characters of the text, UTF-16 code units. */
  @Param({"25000", "100000"})
  int length = 25_000;

  private final ThaiPress thaipress = ThaiPress.standard();
  private Article article = Article.ofText("worst", "");

  /** Makes the text. */
  @Setup
  public void repeat() {
    article = Article.ofText("worst", unit.repeat(length / unit.length() + 1).substring(0, length));
  }

  /** All that is found. */
  @Benchmark
  public long thaipress() {
    Analysis analysis = thaipress.analyse(article);
    return ExpectedCounts.checked(
        "worst-analysis." + unit.strip() + "." + length,
        analysis.segmentation().sentences()
            + analysis.organisations().size()
            + analysis.dates().size()
            + analysis.participants().size()
            + analysis.objectives().size());
  }
}
