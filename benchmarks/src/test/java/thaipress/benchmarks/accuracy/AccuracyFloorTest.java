package thaipress.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import thaipress.ThaiPress;
import thaipress.corpus.gold.Figure;
import thaipress.corpus.gold.Scores;
import thaipress.corpus.sample.SampleCorpus.Split;

/** What is found in the {@code test} part of the sample corpus does not get worse unnoticed. */
class AccuracyFloorTest {

  private static Scores scores;

  @BeforeAll
  static void measure() {
    scores = ExtractionAccuracy.scores(ThaiPress.standard(), ExtractionAccuracy.sample(Split.TEST));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "accuracy-floors.tsv", delimiter = '\t', encoding = "UTF-8")
  void noFigureFallsBelowItsFloor(String name, double floor) {
    Figure figure = scores.figure(name);
    double value = name.equals("objectives.explicit") ? figure.recall() : figure.f1();

    assertThat(value).as(name).isGreaterThanOrEqualTo(floor);
  }
}
