package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.segment.ModelFile;

/** Damaged files of learnt weights. */
class ModelFilesTest {

  private static Map<String, Double> features(String file) throws IOException {
    return FeatureModel.read("m.tsv", new StringReader(ModelFile.ended(file)));
  }

  @Test
  void weightsComeByTheNamesOfTheirFeatures() throws IOException {
    assertThat(features("# head\nfar\t-0.5\n")).containsExactly(Map.entry("far", -0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "near", "near\t", "near\t1x", "near\tNaN", "near\tInfinity"})
  void aDamagedLineIsNamed(String line) {
    assertThatThrownBy(() -> features("# head\n" + line + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("m.tsv:2: not a ")
        .hasMessageEndingWith("; run TrainModels again");
    assertThatThrownBy(
            () -> EndModel.read(new StringReader(ModelFile.ended("# head\n" + line + "\n"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "name-end-model.tsv:2: not a feature and its weight, once; run TrainNameEnds again");
  }

  @Test
  void aFeatureTwiceIsNamed() {
    assertThatThrownBy(() -> features("near\t1\nnear\t1\n")).hasMessageStartingWith("m.tsv:2: ");
    assertThatThrownBy(() -> EndModel.read(new StringReader(ModelFile.ended("a\t1\na\t2\n"))))
        .hasMessageStartingWith("name-end-model.tsv:2: ");
  }
}
