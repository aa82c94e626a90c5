package thaipress.benchmarks.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thaipress.benchmarks.record.Figures;

/**
 * Whole runs of the command: a file of releases in, analyses as JSON lines or an index out, with
 * one thread and with one a core, start and end of the process included.
 */
final class Throughput {

  private static final String SCALING = "scaling";

  private final String command;
  private final Scratch scratch;

  Throughput(Path home, Scratch scratch) {
    this.command = home.resolve("thaipress").toString();
    this.scratch = scratch;
  }

  /** Everything at one size. */
  void measure(Corpus corpus, int rounds, Figures figures) throws IOException {
    for (int threads : List.of(1, Machine.cores())) {
      put(corpus, "analyse to JSON lines, " + threads(threads), rounds, figures, threads, false);
      put(corpus, "index, " + threads(threads), rounds, figures, threads, true);
    }
  }

  private static String threads(int number) {
    return number == 1 ? "1 thread" : number + " threads";
  }

  private void put(
      Corpus corpus, String subject, int rounds, Figures figures, int threads, boolean index)
      throws IOException {
    Progress.say(subject + ", " + corpus.releases() + " releases");
    double[] seconds = new double[rounds];
    double[] peaks = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      WholeProcess run = index ? index(corpus, threads) : analyse(corpus, threads);
      seconds[round] = run.seconds();
      peaks[round] = run.peakMegabytes();
    }
    double median = Numbers.median(seconds);
    String section = "throughput-" + corpus.releases();
    figures.put(section, subject, "seconds", median, 1);
    figures.put(section, subject, "releases a second", corpus.releases() / median, 0);
    figures.put(
        section, subject, "million characters a second", corpus.characters() / median / 1e6, 2);
    figures.put(section, subject, "peak memory, MB", Numbers.median(peaks), 0);
    figures.put(SCALING, subject, corpus.releases() + " releases, s", median, 1);
  }

  private WholeProcess analyse(Corpus corpus, int threads) {
    return WholeProcess.run(
        List.of(
            command,
            "analyse",
            "--format",
            "jsonl",
            "--threads",
            Integer.toString(threads),
            corpus.file().toString()),
        scratch.path("out"));
  }

  /** Makes an index. */
  WholeProcess index(Corpus corpus, int threads) throws IOException {
    Path index = scratch.path("index");
    if (Files.exists(index)) {
      Scratch.delete(index);
    }
    return WholeProcess.run(
        List.of(
            command,
            "index",
            "--index",
            index.toString(),
            "--threads",
            Integer.toString(threads),
            corpus.file().toString()),
        scratch.path("out"));
  }

  /** The index that was made last. */
  Path index() {
    return scratch.path("index");
  }
}
