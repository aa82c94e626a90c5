package thaipress.benchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

  @TempDir private Path folder;

  private static BenchmarkRun run(String date, String section, double value) {
    Figures figures = new Figures();
    figures.put(section, "others", "seconds", 2 * value, 2);
    figures.put(section, "Thaipress", "seconds", value, 2);
    figures.put(section, "Thaipress", "releases", 12_000, 0);
    Map<String, String> machine = Map.of("processor", "P", "cores", "2", "jvm", "J");
    return new BenchmarkRun(date, "short", Map.of(), machine, Map.of(), figures.sections());
  }

  @Test
  void aRunIsReadAsItWasWritten() throws IOException {
    BenchmarkRun run = run("2026-11-22T00:10:00Z", "speed", 1.5);

    Path file = Records.write(run, folder);

    assertThat(file.getFileName()).hasToString("20261122T001000-short.json");
    assertThat(Records.read(folder).newest("speed")).isEqualTo(run);
    assertThat(Records.read(folder).figures("speed").keySet())
        .containsExactly("others", "Thaipress");
  }

  @Test
  void theNewestRunThatMeasuredASectionCounts() {
    Records records =
        Records.of(
            List.of(
                run("2026-11-22T00:10:00Z", "speed", 1),
                run("2026-11-23T00:10:00Z", "speed", 2),
                run("2026-11-24T00:10:00Z", "start", 3)));

    assertThat(records.newest("speed").date()).startsWith("2026-11-23");
  }

  @Test
  void aPageGetsATableBetweenItsMarks() {
    Records records = Records.of(List.of(run("2026-11-22T00:10:00Z", "speed", 1.5)));
    List<String> page =
        List.of("before", "<!-- figures: speed -->", "old", "<!-- end -->", "after");

    assertThat(Readme.splice(page, records))
        .containsExactly(
            "before",
            "<!-- figures: speed -->",
            "| | seconds | releases |",
            "| --- | ---: | ---: |",
            "| others | 3.00 | |",
            "| Thaipress | 1.50 | 12,000 |",
            "",
            "Measured 2026-11-22, P, 2 cores, J.",
            "<!-- end -->",
            "after");
  }

  @Test
  void aMarkThatIsNotClosedIsNamed() {
    Records records = Records.of(List.of(run("2026-11-22T00:10:00Z", "speed", 1.5)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readme.splice(List.of("<!-- figures: speed -->"), records))
        .withMessageContaining("is not closed");
  }

  @Test
  void aSectionThatNobodyMeasuredSaysSo() {
    List<String> page = List.of("<!-- figures: speed -->", "<!-- end -->");

    assertThat(Readme.splice(page, Records.read(folder.resolve("none"))))
        .containsExactly("<!-- figures: speed -->", "Not measured yet.", "<!-- end -->");
  }
}
