package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.Release;

/**
 * Kills a process that writes an index, at random moments: three, or as many as the system property
 * {@code thaipress.kills} says ({@code mvn -pl corpus test -Dtest=KilledWriterTest
 * -DargLine=-Dthaipress.kills=10}).
 */
class KilledWriterTest {

  private static final int RELEASES = 400;
  private static final int BATCH = 7;
  private static final int LONGEST_MILLISECONDS = 1200;

  @TempDir Path folder;

  /** The process: adds the releases, commits every few and then says which are safe. */
  static final class Writing {
    private Writing() {}

    public static void main(String[] args) throws IOException {
      try (CorpusWriter writer = CorpusWriter.open(Path.of(args[0]))) {
        System.out.println("open");
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < RELEASES; i++) {
          writer.add(Release.of("r" + i, "ครูและนักเรียน " + i).analysis());
          waiting.add("r" + i);
          if (waiting.size() == BATCH || i + 1 == RELEASES) {
            writer.commit();
            waiting.forEach(System.out::println);
            waiting.clear();
          }
        }
      }
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Writing.class.getName(),
            folder.resolve("index").toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void whatWasReportedAsCommittedOutlivesAKilledProcess() throws Exception {
    Random random = new Random(20_260_101);
    TreeSet<String> reported = new TreeSet<>();
    for (int kill = 0; kill < Integer.getInteger("thaipress.kills", 3); kill++) {
      Process process = start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(out.readLine()).isEqualTo("open");
        Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
        process.toHandle().destroyForcibly();
        process.waitFor();
        out.lines().filter(line -> line.matches("r\\d+")).forEach(reported::add);
      }
      try (CorpusReader reader = CorpusReader.open(folder.resolve("index"))) {
        List<String> there = reader.ids();
        // The pipe may hold the first digits of the last id alone: r1 of r12 is there as well.
        assertThat(there).containsAll(reported);
        assertThat(reader.record().releases()).isEqualTo(there.size());
      }
    }
    Process process = start();
    assertThat(process.inputReader(StandardCharsets.UTF_8).lines().count()).isEqualTo(RELEASES + 1);
    assertThat(process.waitFor()).isZero();
    try (CorpusReader reader = CorpusReader.open(folder.resolve("index"))) {
      assertThat(reader.ids()).hasSize(RELEASES);
    }
  }
}
