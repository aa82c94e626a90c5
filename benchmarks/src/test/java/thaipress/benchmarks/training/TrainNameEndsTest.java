package thaipress.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import thaipress.extract.Evidence;

class TrainNameEndsTest {

  private static final String CORPUS = "shared/corpora/thaigov-12k.jsonl.gz";
  private static final Path DECISIONS = Path.of("src/main/gold/name-ends.tsv");

  @Test
  void trainingAgainGivesTheFileThatShips() throws IOException {
    Path corpus = upward();
    assumeTrue(Files.exists(corpus), "no " + CORPUS + " above the working directory");
    try (InputStream shipped = Evidence.class.getResourceAsStream("name-end-model.tsv")) {
      assertThat(TrainNameEnds.file(corpus, DECISIONS))
          .as("TrainNameEnds " + CORPUS + " " + DECISIONS + " writes it anew")
          .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Path upward() {
    Path at = Path.of("").toAbsolutePath();
    while (at.getParent() != null && !Files.exists(at.resolve(CORPUS))) {
      at = at.getParent();
    }
    return at.resolve(CORPUS);
  }
}
