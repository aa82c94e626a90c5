package thaipress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlowTextsTest {

  /** Far above what was ever found: a machine that is busy otherwise must not fail the build. */
  private static final double LIMIT = 40;

  @Test
  void theTextsOfASeedAreTheSameEachTime() {
    assertThat(SlowTexts.units(7, 400)).hasSize(400).isEqualTo(SlowTexts.units(7, 400));
    assertThat(SlowTexts.units(7, 400)).isNotEqualTo(SlowTexts.units(8, 400));
  }

  @Test
  void noTextOfTheSearchTakesManyTimesAsLongAsOrdinaryText() {
    List<SlowTexts.Slow> slow = new SlowTexts(10_000).search(1, 150);

    assertThat(slow).isNotEmpty();
    assertThat(slow)
        .allSatisfy(
            text -> {
              assertThat(text.times()).as(text.unit()).isBetween(0.0, LIMIT);
              assertThat(text.growth()).as(text.unit()).isBetween(0.0, 3.0 * 4);
            });
  }
}
