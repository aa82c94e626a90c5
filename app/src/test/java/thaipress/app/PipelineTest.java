package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "1, 16", "1, 17", "1, 200", "3, 0", "3, 15", "3, 33", "3, 1000"})
  void handsOverEveryResultInTheOrderOfTheInputs(int threads, int inputs) {
    List<Integer> results = new ArrayList<>();
    try (Pipeline<Integer, Integer> pipeline =
        new Pipeline<>(
            threads, batch -> batch.stream().map(input -> 2 * input).toList(), results::add)) {
      IntStream.range(0, inputs).forEach(pipeline::put);
      pipeline.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, inputs).map(i -> 2 * i).boxed().toList());
  }

  @Test
  void tellsWhatWentWrongInsteadOfLosingResults() {
    try (Pipeline<String, Integer> pipeline =
        new Pipeline<>(2, batch -> batch.stream().map(Integer::parseInt).toList(), result -> {})) {
      pipeline.put("1");
      pipeline.put("one");
      assertThatThrownBy(pipeline::finish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("the analysis failed")
          .hasMessageContaining("one");
    }
  }
}
