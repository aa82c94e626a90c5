package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.index.CorpusReader;

/** The command index, ended as Ctrl-C or the system ends a process. */
class InterruptedIndexTest {

  /**
   * More than what pipes and readers hold, so that most of it has been indexed when all is sent.
   */
  private static final int SENT = 1000;

  private static final Pattern MESSAGE =
      Pattern.compile(
          "thaipress: interrupted; (\\d+) releases of this run are in the index, the same command"
              + " completes the rest");

  @TempDir private Path folder;

  private Process start(Path index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "index",
            "--index",
            index.toString(),
            "-")
        .start();
  }

  private static void send(OutputStream in) throws IOException {
    String words = "ครูและนักเรียนอบรมที่จังหวัดเลย ".repeat(10);
    for (int i = 0; i < SENT; i++) {
      String line = "{\"id\": \"r" + i + "\", \"text\": \"" + words + "\"}\n";
      in.write(line.getBytes(StandardCharsets.UTF_8));
    }
    in.flush();
  }

  @Test
  void aRunThatIsEndedSaysHowMuchIsInTheIndexAndLosesNothingOfIt() throws Exception {
    Path index = folder.resolve("index");
    Process process = start(index);
    // The stream stays open: the command waits for more.
    OutputStream in = process.getOutputStream();
    send(in);
    process.toHandle().destroy();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    Matcher message = MESSAGE.matcher(said);
    assertThat(message.find()).as(said).isTrue();
    int committed = Integer.parseInt(message.group(1));
    assertThat(committed).isPositive();
    try (CorpusReader reader = CorpusReader.open(index)) {
      assertThat(reader.size()).isGreaterThanOrEqualTo(committed);
    }
    assertThat(Run.of("index", "--index", index.toString(), "--check").out())
        .endsWith(" releases are as they were written\n");
  }
}
