package thaipress.benchmarks.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  @Test
  void aWholeProcessIsTimedAndItsOutputKept() throws IOException {
    Path out = folder.resolve("out");

    WholeProcess run = WholeProcess.run(List.of(JAVA, "--version"), out);

    assertThat(run.seconds()).isPositive();
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void aProcessThatFailsFailsTheMeasurement() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WholeProcess.run(List.of(JAVA, "NoSuchClass"), folder.resolve("out")))
        .withMessageContaining("failed");
  }

  @Test
  void aCorpusHasAsManyReleasesAsAskedFor() throws IOException {
    Corpus corpus = Corpus.of(100, new Scratch(folder));

    assertThat(Files.readAllLines(corpus.file())).hasSize(100);
    assertThat(corpus.characters()).isGreaterThan(10_000);
  }

  @Test
  void theMiddleIsAMeasuredNumber() {
    assertThat(Numbers.median(9, 1, 3)).isEqualTo(3);
    assertThat(Numbers.median(9, 1)).isEqualTo(1);
  }

  @Test
  void aCorpusIsNamedAfterItsFileOrItsFolders() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold/dev"));

    assertThat(Accuracy.name(gold)).isEqualTo("gold-dev");
    assertThat(Accuracy.name(Path.of("ud-thai-dev.conllu.gz"))).isEqualTo("ud-thai-dev");
  }

  @Test
  void theMachineIsDescribedWithoutItsName() {
    assertThat(Machine.facts())
        .containsKeys("processor", "cores", "memory", "jvm", "system")
        .doesNotContainKey("host");
  }
}
