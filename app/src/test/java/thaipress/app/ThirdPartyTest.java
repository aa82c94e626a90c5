package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What ships in the runnable jar, as the build lists it. With {@code -Dreadme.update=true} the list
 * beside NOTICE is brought up to date instead.
 */
class ThirdPartyTest {

  private static final Path LIST = Path.of("..", "THIRD-PARTY.txt");

  private static String listed() throws IOException {
    try (InputStream in = ThirdPartyTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
      Assumptions.assumeTrue(in != null, "the tests do not run in the build");
      String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return list.strip().replace("\r\n", "\n") + "\n";
    }
  }

  @Test
  void theListOfLicencesIsCurrent() throws IOException {
    String listed = listed();
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(LIST, listed);
    }
    assertThat(LIST).content().isEqualTo(listed);
  }

  @Test
  void nothingThatShipsIsUnfinishedOrWithoutALicence() throws IOException {
    assertThat(listed().lines().skip(1))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(" *(\\([^()]+(\\([^()]+\\))?\\) )+.+\\(\\S+:\\S+:[0-9.]+ - \\S+\\)"));
  }
}
