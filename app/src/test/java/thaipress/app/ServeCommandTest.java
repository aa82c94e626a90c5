package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own. */
class ServeCommandTest {

  /** 128 and the number of the signal. */
  private static final int ENDED = 143;

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

  @TempDir private Path folder;

  private Process serve(String... options) throws IOException {
    String index = folder.resolve("index").toString();
    assertThat(Run.of("demo", "--index", index).status()).isZero();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("thaipress.app.Main", "serve", "--index", index, "--port", "0"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).start();
  }

  private static String address(BufferedReader out) throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(out.readLine()));
    assertThat(address.find()).isTrue();
    return address.group();
  }

  @Test
  void itAnswersUntilItIsAskedToEnd() throws IOException, InterruptedException {
    Process process = serve();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address(out))).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
      process.toHandle().destroy();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ENDED);
      assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("thaipress:");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void itWarnsWhereOthersCanReachIt() throws IOException, InterruptedException {
    Process process = serve("--host", "0.0.0.0");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(address(out)).startsWith("http://0.0.0.0:");
      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

      assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("thaipress: warning: whoever reaches this machine");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whatCannotBeServedIsSaid() {
    String empty = folder.toString();

    assertThat(Run.of("serve", "--index", empty).status()).isEqualTo(1);
    assertThat(Run.of("serve", "--index", empty, "--port", "70000").status()).isEqualTo(2);
  }
}
