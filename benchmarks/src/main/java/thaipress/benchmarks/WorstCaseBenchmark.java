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

/**
 * Texts that bring other segmenters to their knees, at two lengths: four times the length should
 * take four times the time. {@code -prof gc} shows that memory grows no faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class WorstCaseBenchmark {

  /** What is repeated: a letter, a syllable, a syllable of no word, digits, marks, dots. */
  @Param({"ก", "กา", "ฟฺรึ้ม", "0123456789", "่้", "."})
  String unit = "ก";

  /** Characters of the text, UTF-16 code units. */
  @Param({"250000", "1000000"})
  int length = 250_000;

  private final ThaiPress thaipress = ThaiPress.standard();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void repeat() {
    text = unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  /** All words, spaces and punctuation too. */
  @Benchmark
  public long thaipress() {
    return ExpectedCounts.checked(
        "worst-case." + unit + "." + length, thaipress.segment(text).size());
  }
}
