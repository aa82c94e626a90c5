package thaipress.benchmarks;

import java.time.LocalDate;
import java.util.List;
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
import thaipress.extract.DateExtractor;
import thaipress.model.Article;

/**
 * Dates of texts in which one piece of a date is repeated to a given length. Time in proportion to
 * length shows that nothing is looked at again and again; each text's count is checked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class WorstDateBenchmark {

  /** What is repeated, by the name in the file of counts. */
  private static final List<String> NAMES =
      List.of(
          "digits", "dots", "months", "today", "list", "open-list", "range", "clocks", "quarters");

  private static final List<String> PIECES =
      List.of(
          "9",
          ".",
          "มกราคม",
          "วันนี้",
          "1,",
          "1 มกราคม และ ",
          "วันที่ 1 - ",
          "9.00 - ",
          "ไตรมาส 1 และ ");

  private final DateExtractor extractor = new DateExtractor();

  /** The name of what is repeated; JMH sets only public fields without reflection. */
  @Param({"digits", "dots", "months", "today", "list", "open-list", "range", "clocks", "quarters"})
  public String piece = "digits";

  /** About how many characters. */
  @Param({"100000", "400000"})
  public int length = 100_000;

  private Article article = Article.ofText("worst", "");

  /** Builds the text. */
  @Setup
  public void repeat() {
    String text = PIECES.get(NAMES.indexOf(piece));
    article =
        Article.ofText("worst", text.repeat(length / text.length()))
            .withPublished(LocalDate.of(2024, 2, 1));
  }

  /** Its dates. */
  @Benchmark
  public long dates() {
    return ExpectedCounts.checked(
        "dates.worst." + piece + "." + length, extractor.extract(article).mentions().size());
  }

  /** Every case of the benchmark once, for the test. */
  void checkAll() {
    for (String name : NAMES) {
      for (int size : new int[] {100_000, 400_000}) {
        piece = name;
        length = size;
        repeat();
        dates();
      }
    }
  }
}
