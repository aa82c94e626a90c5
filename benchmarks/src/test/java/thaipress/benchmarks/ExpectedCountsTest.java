package thaipress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedCountsTest {

  private final SegmentationBenchmark segmentation = new SegmentationBenchmark();

  @BeforeEach
  void load() {
    segmentation.load();
  }

  @Test
  void oursCutAsManyWordsAsTheBenchmarkExpects() throws IOException {
    assertThat(segmentation.thaipress()).isPositive();
    assertThat(segmentation.thaipressAnalyzer()).isPositive();
  }

  @Test
  void thePeersCutAsManyWordsAsTheBenchmarkExpects() throws IOException {
    assertThat(segmentation.jdkBreakIterator()).isPositive();
    assertThat(segmentation.icuBreakIterator()).isPositive();
    assertThat(segmentation.luceneThaiTokenizer()).isPositive();
    assertThat(segmentation.luceneIcuTokenizer()).isPositive();
    assertThat(segmentation.luceneThaiAnalyzer()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ก", "กา", "ฟฺรึ้ม", "0123456789", "่้", "."})
  void worstCasesGiveAsManyWordsAsTheBenchmarkExpects(String unit) {
    WorstCaseBenchmark worst = new WorstCaseBenchmark();
    worst.unit = unit;
    worst.repeat();
    assertThat(worst.thaipress()).isPositive();
  }

  @Test
  void theDatesOfTheSampleAreAsManyAsTheBenchmarkExpects() {
    DateBenchmark dates = new DateBenchmark();
    dates.dates();
    dates.segmentation();
  }

  @Test
  void theDatesOfTheWorstCasesAreAsManyAsTheBenchmarkExpects() {
    new WorstDateBenchmark().checkAll();
  }
}
