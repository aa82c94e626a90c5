package thaipress.benchmarks.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavaCommandTest {

  @Test
  void peersGetTheLaunchersOptionsForTheJvm() throws IOException {
    String launcher = Files.readString(Path.of("..", "thaipress"));

    assertThat(JavaCommand.of(Path.of("peer.jsa")))
        .filteredOn(option -> option.startsWith("-X") && !option.endsWith("peer.jsa"))
        .hasSizeGreaterThan(4)
        .allSatisfy(option -> assertThat(launcher).contains(option));
  }
}
