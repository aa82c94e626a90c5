package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShingleScoreTest {

  @Test
  void theSameTextIsWhole() {
    assertThat(ShingleScore.of("a b c d e", "a b c d e")).isEqualTo(new ShingleScore(1, 1));
    assertThat(ShingleScore.of("", "")).isEqualTo(new ShingleScore(1, 1));
  }

  @Test
  void whatIsAddedCostsPrecisionAndWhatIsMissingRecall() {
    assertThat(ShingleScore.of("a b c d e", "a b c d e f g")).isEqualTo(new ShingleScore(0.5, 1));
    assertThat(ShingleScore.of("a b c d e f g", "a b c d e")).isEqualTo(new ShingleScore(1, 0.5));
  }

  @Test
  void nothingFoundIsNothing() {
    assertThat(ShingleScore.of("a b c d", "")).isEqualTo(new ShingleScore(0, 0));
  }

  @Test
  void aRunIsCountedAsOftenAsItStandsThere() {
    assertThat(ShingleScore.of("a a a a a", "a a a a").recall()).isEqualTo(0.5);
  }

  @Test
  void wordsAreRunsOfLettersOfAnyScript() {
    assertThat(ShingleScore.of("กา, ขา: คา งา", "กา ขา คา งา").f1()).isEqualTo(1);
  }

  @Test
  void overPagesThereAreMeans() {
    ShingleScore mean =
        ShingleScore.mean(List.of(new ShingleScore(1, 0.5), new ShingleScore(0.5, 1)));
    assertThat(mean.f1()).isCloseTo(0.75, within(1e-9));
  }
}
