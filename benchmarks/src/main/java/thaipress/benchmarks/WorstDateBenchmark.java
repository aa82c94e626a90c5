package thaipress.benchmarks;

import java.time.LocalDate;
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
import thaipress.extract.DateExtractor;
import thaipress.model.Article;

/**
 * Dates of texts of 400,000 characters in which one piece of a date is repeated, each with its
 * count checked: none may take longer than its length accounts for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class WorstDateBenchmark {

  private static final int LENGTH = 400_000;

  private final DateExtractor extractor = new DateExtractor();
  private final Article digits = repeat("9");
  private final Article dots = repeat(".");
  private final Article months = repeat("มกราคม");
  private final Article today = repeat("วันนี้");
  private final Article list = repeat("1,");
  private final Article openList = repeat("1 มกราคม และ ");
  private final Article range = repeat("วันที่ 1 - ");
  private final Article clocks = repeat("9.00 - ");
  private final Article quarters = repeat("ไตรมาส 1 และ ");

  private static Article repeat(String piece) {
    return Article.ofText("worst", piece.repeat(LENGTH / piece.length()))
        .withPublished(LocalDate.of(2024, 2, 1));
  }

  private long count(String name, Article article) {
    return ExpectedCounts.checked(
        "dates.worst." + name, extractor.extract(article).mentions().size());
  }

  /** One number without an end. */
  @Benchmark
  public long digits() {
    return count("digits", digits);
  }

  /** Full stops. */
  @Benchmark
  public long dots() {
    return count("dots", dots);
  }

  /** One month after the other. */
  @Benchmark
  public long months() {
    return count("months", months);
  }

  /** วันนี้ after วันนี้. */
  @Benchmark
  public long today() {
    return count("today", today);
  }

  /** A list of days that no month closes. */
  @Benchmark
  public long list() {
    return count("list", list);
  }

  /** A list of dates that no year closes. */
  @Benchmark
  public long openList() {
    return count("open-list", openList);
  }

  /** Ranges of ranges of days. */
  @Benchmark
  public long range() {
    return count("range", range);
  }

  /** Ranges of ranges of times. */
  @Benchmark
  public long clocks() {
    return count("clocks", clocks);
  }

  /** A list of quarters that no year closes. */
  @Benchmark
  public long quarters() {
    return count("quarters", quarters);
  }

  /** Every case once, for the test. */
  void checkAll() {
    digits();
    dots();
    months();
    today();
    list();
    openList();
    range();
    clocks();
    quarters();
  }
}
