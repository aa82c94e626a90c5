package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs every command of the README's console blocks and compares what it prints; compares the table
 * of figures. With {@code -Dreadme.update=true} the README is brought up to date instead.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Path DEVELOPMENT = ROOT.resolve("../shared/gold/dev");
  private static final Path SAMPLE =
      ROOT.resolve("corpus/src/main/resources/thaipress/corpus/sample/test");
  private static final boolean UPDATE = Boolean.getBoolean("readme.update");
  private static final String PROMPT = "$ ./thaipress ";
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern FIGURE = Pattern.compile("(\\S+) +P \\S+ +R \\S+ +F1 (\\S+) .*");
  private static final Pattern ROW = Pattern.compile("\\| ([a-z.]+) \\| (\\S+) \\| (\\S+) \\|");

  @BeforeAll
  static void removeTheIndexOfAnEarlierRun() throws IOException {
    Path index = ROOT.resolve("target/example-index");
    if (Files.exists(index)) {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void everyCommandPrintsWhatTheReadmeShows() throws IOException {
    List<String> shown = Files.readAllLines(README);
    List<String> printed = new ArrayList<>();
    boolean inConsole = false;
    for (int i = 0; i < shown.size(); i++) {
      String line = shown.get(i);
      printed.add(line);
      inConsole = line.startsWith("```") ? line.equals("```console") : inConsole;
      if (inConsole && line.startsWith(PROMPT)) {
        int end = endOfOutput(shown, i + 1);
        printed.addAll(run(line.substring(PROMPT.length()), shown.subList(i + 1, end)));
        i = end - 1;
      }
    }
    if (UPDATE) {
      Files.write(README, printed);
    } else {
      assertThat(shown).isEqualTo(printed);
    }
  }

  private static int endOfOutput(List<String> lines, int from) {
    int end = from;
    while (!lines.get(end).startsWith("```") && !lines.get(end).startsWith(PROMPT)) {
      end++;
    }
    return end;
  }

  /**
   * What the command prints; a shown line that ends in … stands for any line that begins like it.
   */
  private static List<String> run(String command, List<String> shown) {
    Run run = Run.of(arguments(command));
    assertThat(run.status()).as(command).isZero();
    List<String> lines = new ArrayList<>(run.out().lines().toList());
    for (int i = 0; i < Math.min(lines.size(), shown.size()); i++) {
      String pattern = shown.get(i);
      if (pattern.endsWith("…")
          && lines.get(i).startsWith(pattern.substring(0, pattern.length() - 1))) {
        lines.set(i, pattern);
      }
    }
    return lines;
  }

  /** The words of a command line; paths are seen from the project's root. */
  private static String[] arguments(String command) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(command);
    while (matcher.find()) {
      String word =
          Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
              .filter(group -> group != null)
              .findFirst()
              .orElseThrow();
      boolean path = word.startsWith("corpus/") || word.startsWith("target/");
      arguments.add(path ? ROOT.resolve(word).toString() : word);
    }
    return arguments.toArray(String[]::new);
  }

  @Test
  void theFiguresAreThoseThatEvaluatePrints() throws IOException {
    Map<String, String> sample = figures(SAMPLE);
    Map<String, String> development =
        Files.isDirectory(DEVELOPMENT) ? figures(DEVELOPMENT) : Map.of();
    List<String> shown = Files.readAllLines(README);
    List<String> measured = new ArrayList<>();
    for (String line : shown) {
      Matcher row = ROW.matcher(line);
      measured.add(
          row.matches()
              ? String.format(
                  Locale.ROOT,
                  "| %s | %s | %s |",
                  row.group(1),
                  development.getOrDefault(row.group(1), row.group(2)),
                  sample.get(row.group(1)))
              : line);
    }
    if (UPDATE) {
      Files.write(README, measured);
    } else {
      assertThat(shown).isEqualTo(measured);
    }
  }

  private static Map<String, String> figures(Path gold) {
    Map<String, String> figures = new TreeMap<>();
    for (String line : Run.of("evaluate", gold.toString()).out().lines().toList()) {
      Matcher figure = FIGURE.matcher(line);
      if (figure.matches()) {
        figures.put(figure.group(1), figure.group(2));
      }
    }
    return figures;
  }
}
