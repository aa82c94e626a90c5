package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.segment.SentenceFeatures.Measure;

class SentenceModelTest {

  private static final String HEADER = "# thaipress sentences 1 abc\n# more\n";

  private static SentenceModel read(String file) throws IOException {
    return SentenceModel.read(new StringReader(ModelFile.ended(file)));
  }

  @Test
  void aWeightIsReadByItsKindAndValue() throws IOException {
    assertThat(read(HEADER + "BIAS\t0\t310\n").weight(Measure.BIAS, 0)).isEqualTo(310);
  }

  @Test
  void anotherFileSaysWhatToDo() {
    assertThatThrownBy(() -> read("# thaipress sentences 0\n"))
        .hasMessage("sentences.tsv:1: not '# thaipress sentences 1'; train the model again");
    assertThatThrownBy(() -> read("")).hasMessageStartingWith("sentences.tsv:1: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BIAS",
        "BIAS\t0",
        "BIAS\t0\t",
        "BIAS\t0\t3x",
        "BIAS\t0\t99999999999",
        "BIAS\t-1\t3",
        "BIAS\t9999\t3",
        "BIAS\t0\t3\t4",
        "BLAS\t0\t3"
      })
  void aDamagedLineIsNamed(String line) {
    assertThatThrownBy(() -> read(HEADER + line + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sentences.tsv:3: not a kind, a value and a weight; train the model again");
  }
}
