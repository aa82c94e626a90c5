package thaipress.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thaipress.extract.Evidence;

class TrainModelsTest {

  @ParameterizedTest
  @EnumSource(Task.class)
  void trainingAgainGivesTheFileThatShips(Task task) throws IOException {
    try (InputStream shipped = Evidence.class.getResourceAsStream(task.file())) {
      assertThat(TrainModels.file(task))
          .as("TrainModels core/src/main/resources/thaipress/extract writes it anew")
          .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
