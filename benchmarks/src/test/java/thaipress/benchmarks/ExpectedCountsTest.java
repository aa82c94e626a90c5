package thaipress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Each benchmark counts what it found and throws where it is not what is expected; where one of
 * these tests fails and the change was meant, {@code ./thaipress benchmark counts} writes the file
 * anew.
 */
class ExpectedCountsTest {

  @Test
  void theSampleIsCutAndReadAsTheBenchmarksExpect() throws IOException {
    Counting.count(Texts.SAMPLE);
  }

  @Test
  void worstCasesGiveAsManyWordsAsTheBenchmarksExpect() {
    Counting.countWorstCases();
  }

  @Test
  void aWrongCountFailsTheMeasurementAndNamesTheCure() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ExpectedCounts.checked("analysis.sample.dates", -1))
        .withMessageContaining("analysis.sample.dates counted -1")
        .withMessageContaining("./thaipress benchmark counts");
  }

  @Test
  void everyCountHasAnUnambiguousName() {
    assertThat(ExpectedCounts.lines().stream().map(line -> line.split("\t", -1)[0]))
        .doesNotHaveDuplicates();
  }
}
