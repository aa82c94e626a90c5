package thaipress.benchmarks.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thaipress.benchmarks.Counting;
import thaipress.benchmarks.SlowTexts;
import thaipress.benchmarks.record.BenchmarkRun;
import thaipress.benchmarks.record.Figures;
import thaipress.benchmarks.record.Plots;
import thaipress.benchmarks.record.Readme;
import thaipress.benchmarks.record.Records;

/** The program behind {@code ./thaipress benchmark}. */
public final class BenchmarkTool {

  private static final String USAGE =
      """
      Usage: thaipress benchmark [--full] [--only PART,…] [--update-readme]
             thaipress benchmark accuracy PATH…
             thaipress benchmark readme
             thaipress benchmark counts
             thaipress benchmark slow-texts [COUNT [SEED]]
             thaipress benchmark jmh ARGUMENT…

      Measures and keeps the figures as a file in benchmarks/record: the short form in a few
      minutes, everything with --full. PART is one of %s.
      --update-readme, or readme alone, puts tables and pictures of the newest figures into the README.
      accuracy measures only that, on CoNLL-U files (.conllu, .conllu.gz) and folders of gold.
      counts writes anew what the benchmarks must count, without measuring.
      slow-texts looks among so many texts, 2000 unless told, for those that take longest.
      jmh hands everything to JMH itself.
      """;
  private static final int WRONG_USAGE = 2;
  private static final int SLOW_TEXTS = 2000;
  private static final int SLOW_LENGTH = 40_000;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private BenchmarkTool() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(System.getProperty("thaipress.home", ""));
    String command = args.length == 0 ? "" : args[0];
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    switch (command) {
      case "accuracy" -> accuracy(home, rest);
      case "readme" -> updateReadme(home);
      case "counts" -> counts(home);
      case "slow-texts" -> slowTexts(rest);
      case "jmh" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
      default -> measure(home, Arrays.asList(args));
    }
  }

  private static void measure(Path home, List<String> args) throws Exception {
    boolean full = args.contains("--full");
    boolean readme = args.contains("--update-readme");
    int only = args.indexOf("--only");
    List<String> parts =
        only >= 0 && only + 1 < args.size()
            ? List.of(args.get(only + 1).split(",", -1))
            : Parts.names(full);
    List<String> known = new ArrayList<>(List.of("--full", "--update-readme", "--only"));
    known.addAll(only >= 0 && only + 1 < args.size() ? List.of(args.get(only + 1)) : List.of());
    if (!known.containsAll(args) || !Parts.names(true).containsAll(parts)) {
      OUT.print(USAGE.replace("%s", String.join(", ", Parts.names(true))));
      System.exit(args.contains("--help") ? 0 : WRONG_USAGE);
    }
    Instant start = Instant.now();
    Map<String, String> machine = Machine.facts();
    Parts run = new Parts(home, full);
    run.measure(Parts.names(true).stream().filter(parts::contains).toList());
    keep(home, start, full ? "full" : "short", machine, run.corpora(), run.figures());
    if (readme) {
      updateReadme(home);
    }
  }

  private static void accuracy(Path home, List<String> paths) throws IOException {
    Instant start = Instant.now();
    Accuracy accuracy = new Accuracy();
    Figures figures = new Figures();
    if (paths.isEmpty()) {
      accuracy.measureAll(figures);
    }
    paths.forEach(path -> accuracy.measure(Path.of(path), figures));
    keep(home, start, "accuracy", Machine.facts(), accuracy.corpora(), figures);
  }

  private static void keep(
      Path home,
      Instant start,
      String form,
      Map<String, String> machine,
      Map<String, Map<String, String>> corpora,
      Figures figures)
      throws IOException {
    print(figures);
    String date = start.truncatedTo(ChronoUnit.SECONDS).toString();
    BenchmarkRun run =
        new BenchmarkRun(date, form, Versions.all(), machine, corpora, figures.sections());
    Progress.say("kept as benchmarks/record/" + Records.write(run, record(home)).getFileName());
  }

  private static void print(Figures figures) {
    figures
        .sections()
        .forEach(
            (section, subjects) -> {
              OUT.println();
              OUT.println(section);
              Readme.table(subjects).forEach(OUT::println);
            });
  }

  private static void updateReadme(Path home) throws IOException {
    Records records = Records.read(record(home));
    for (String name : Readme.PAGES) {
      Path page = home.resolve(name);
      Files.write(page, Readme.splice(Files.readAllLines(page), records));
    }
    Path images = Files.createDirectories(home.resolve("docs/images"));
    for (Map.Entry<String, String> plot : Plots.of(records).entrySet()) {
      Files.writeString(images.resolve(plot.getKey()), plot.getValue());
    }
  }

  private static void counts(Path home) throws IOException {
    Path file =
        home.resolve("benchmarks/src/main/resources/thaipress/benchmarks/expected-counts.tsv");
    Files.write(file, Counting.lines());
  }

  private static void slowTexts(List<String> args) {
    int count = args.isEmpty() ? SLOW_TEXTS : Integer.parseInt(args.get(0));
    long seed = args.size() < 2 ? 1 : Long.parseLong(args.get(1));
    OUT.println("times ordinary text, times at four times the length, what is repeated");
    for (SlowTexts.Slow slow : new SlowTexts(SLOW_LENGTH).search(seed, count)) {
      String unit = slow.unit().replace("\n", "\\n").replace("\t", "\\t");
      OUT.println(String.format(Locale.ROOT, "%.1f\t%.1f\t%s", slow.times(), slow.growth(), unit));
    }
  }

  private static Path record(Path home) {
    return home.resolve("benchmarks/record");
  }
}
