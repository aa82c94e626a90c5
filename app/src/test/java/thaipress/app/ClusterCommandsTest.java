package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** What the commands say where there is no cluster; the module opensearch tests those there are. */
class ClusterCommandsTest {

  @Test
  void whatIsNoAddressIsRefused() {
    Run run = Run.of("search", "--opensearch", "localhost", "--index", "thaipress-a", "ครู");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("http://localhost:9200", "'localhost'");
  }

  @Test
  void whatIsNoNameOfAnIndexIsRefused() {
    Run run =
        Run.of("search", "--opensearch", "http://localhost:1", "--index", "Thai press", "ครู");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'Thai press'");
  }

  @Test
  void nothingIsSentWhereNothingIsNamed() {
    Run run = Run.of("export", "--opensearch", "http://localhost:1", "--index", "thaipress-a");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("expected files, folders or indexes");
  }

  @Test
  void aClusterThatDoesNotAnswerIsNamed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String address = "http://127.0.0.1:" + port;
    Run run = Run.of("search", "--opensearch", address, "--index", "thaipress-a", "ครู");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(address + " does not answer");
  }

  @Test
  void whatOnlyAnIndexOfOnesOwnAnswersIsRefused() {
    Run search =
        Run.of("search", "--opensearch", "http://localhost:1", "--index", "a", "--facets", "ครู");
    Run export =
        Run.of("export", "--opensearch", "http://localhost:1", "--index", "a", "--bom", ".");

    assertThat(search.status()).isEqualTo(2);
    assertThat(search.err()).contains("--facets", "--opensearch");
    assertThat(export.status()).isEqualTo(2);
    assertThat(export.err()).contains("--bom", "--opensearch");
  }
}
