package thaipress.benchmarks;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExpectedCountsTest {

  private final SegmentationBenchmark segmentation = new SegmentationBenchmark();

  @Test
  void ourSegmenterCutsAsManyWordsAsTheBenchmarkExpects() {
    segmentation.thaipress();
  }

  @Test
  void lucenesTokenizerGivesAsManyTokensAsTheBenchmarkExpects() throws IOException {
    segmentation.luceneThaiTokenizer();
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
