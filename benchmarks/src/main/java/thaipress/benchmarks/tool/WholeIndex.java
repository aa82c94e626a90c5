package thaipress.benchmarks.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import thaipress.benchmarks.record.Figures;

/**
 * A file of releases to an index, from the start of a process to its end: our command in turn with
 * {@link PlainIndex}, each with 1 GiB of heap, the launcher's options for the JVM, the same threads
 * and an archive of its classes, made by a first run that does not count.
 */
final class WholeIndex {

  private static final String SECTION = "index-whole";
  private static final String PLAIN = "Lucene, ThaiAnalyzer, text only, our reader";
  private static final String HEAP = "-Xmx1g";

  private final Path home;
  private final Scratch scratch;

  WholeIndex(Path home, Scratch scratch) {
    this.home = home;
    this.scratch = scratch;
  }

  private record Run(WholeProcess process, long bytes) {}

  /** All programs in turn at one size. */
  void measure(Corpus corpus, int rounds, Figures figures) throws IOException {
    Progress.say("whole indexes beside Lucene's own, " + corpus.releases() + " releases");
    Map<String, List<String>> commands = commands(corpus);
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        Run run = run(command.getValue());
        if (round >= 0) {
          runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(run);
        }
      }
    }
    List<Run> plain = runs.getOrDefault(PLAIN, List.of());
    runs.forEach((subject, each) -> put(corpus, subject, each, plain, figures));
  }

  private static void put(
      Corpus corpus, String subject, List<Run> runs, List<Run> plain, Figures figures) {
    String row = String.format(Locale.ROOT, "%,d releases: %s", corpus.releases(), subject);
    double[] seconds = runs.stream().mapToDouble(run -> run.process.seconds()).toArray();
    double[] times = new double[seconds.length];
    for (int round = 0; round < times.length; round++) {
      times[round] = seconds[round] / plain.get(round).process.seconds();
    }
    double[] peaks = runs.stream().mapToDouble(run -> run.process.peakMegabytes()).toArray();
    double median = Numbers.median(seconds);
    figures.put(SECTION, row, "seconds", median, 1);
    figures.put(SECTION, row, "releases a second", corpus.releases() / median, 0);
    figures.put(SECTION, row, "times as long", Numbers.median(times), 2);
    figures.put(SECTION, row, "size, MB", runs.getLast().bytes / 1e6, 1);
    figures.put(SECTION, row, "peak memory, MB", Numbers.median(peaks), 0);
  }

  private Map<String, List<String>> commands(Corpus corpus) {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put(
        "Lucene, ThaiAnalyzer, text only, JSON parser", plain(PlainIndex.Reading.JSON, corpus));
    commands.put(PLAIN, plain(PlainIndex.Reading.RELEASES, corpus));
    commands.put(
        "Thaipress, text and all facts",
        List.of(
            "env",
            "THAIPRESS_JAVA_OPTIONS=" + HEAP,
            home.resolve("thaipress").toString(),
            "index",
            "--index",
            index().toString(),
            "--threads",
            Integer.toString(Machine.cores()),
            corpus.file().toString()));
    return commands;
  }

  private List<String> plain(PlainIndex.Reading reading, Corpus corpus) {
    List<String> command =
        new ArrayList<>(JavaCommand.of(scratch.path("plain-" + reading + ".jsa")));
    command.addAll(
        List.of(
            HEAP,
            PlainIndex.class.getName(),
            reading.name(),
            corpus.file().toString(),
            index().toString()));
    return command;
  }

  private Path index() {
    return scratch.path("whole-index");
  }

  private Run run(List<String> command) throws IOException {
    if (Files.exists(index())) {
      Scratch.delete(index());
    }
    WholeProcess process = WholeProcess.run(command, scratch.path("out"));
    return new Run(process, size(index()));
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
