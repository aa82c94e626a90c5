package thaipress.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thaipress.benchmarks.Texts;
import thaipress.extract.Evidence;

class TrainModelsTest {

  private static final Path ANNOTATIONS = Path.of("src/main/gold/government.tsv");

  @ParameterizedTest
  @EnumSource(Task.class)
  void trainingAgainGivesTheFileThatShips(Task task) throws IOException {
    Optional<Path> corpus = Texts.largeCorpus();
    assumeThat(corpus).as("the corpus whose texts are annotated is not there").isPresent();
    try (InputStream shipped = Evidence.class.getResourceAsStream(task.file())) {
      assertThat(TrainModels.file(task, TrainModels.gold(ANNOTATIONS, corpus.orElseThrow())))
          .as("TrainModels core/src/main/resources/thaipress/extract writes it anew")
          .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
