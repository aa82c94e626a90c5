package thaipress.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedSampleTest {

  @Test
  void everyMarkIsFoundInItsRelease() {
    Map<String, List<MarkedText>> releases = MarkedSample.load();

    assertThat(releases).hasSizeGreaterThanOrEqualTo(40);
    assertThat(releases.values().stream().flatMap(List::stream).mapToLong(MarkedSampleTest::ends))
        .allMatch(ends -> ends >= 0)
        .anyMatch(ends -> ends > 3);
  }

  private static long ends(MarkedText text) {
    return text.events().stream()
        .filter(event -> event.getOutcome().equals(MarkedText.END))
        .count();
  }
}
