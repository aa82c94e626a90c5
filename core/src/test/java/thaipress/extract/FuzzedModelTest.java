package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.segment.ModelFile;

/** Files of weights of which the last line is right, whatever the others are. */
class FuzzedModelTest {

  static Stream<byte[]> files() {
    return Stream.of("# head\nnear\t-0.5\nfar\t1e3\n", "next=คำ\t0x1p3\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "1m")
  void weights(byte[] bytes) throws IOException {
    String file = ModelFile.ended(new String(bytes, StandardCharsets.UTF_8));
    try {
      assertThat(FeatureModel.read("m.tsv", new StringReader(file)).values())
          .allMatch(Double::isFinite);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageStartingWith("m.tsv:").hasMessageContaining("again");
    }
    try {
      EndModel.read(new StringReader(file));
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageStartingWith("name-end-model.tsv:").hasMessageContaining("again");
    }
  }
}
