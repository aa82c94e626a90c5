package thaipress.benchmarks.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The runs that are kept in a folder, one JSON file each, named by date and form. */
public final class Records {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<BenchmarkRun> newestFirst;

  private Records(List<BenchmarkRun> newestFirst) {
    this.newestFirst = List.copyOf(newestFirst);
  }

  /** Reads a folder; one that is not there holds nothing. */
  public static Records read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Records(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return of(
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> JSON.readValue(file.toFile(), BenchmarkRun.class))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Records of(List<BenchmarkRun> runs) {
    return new Records(
        runs.stream().sorted(Comparator.comparing(BenchmarkRun::date).reversed()).toList());
  }

  /** Writes a run to a file of its own. */
  public static Path write(BenchmarkRun run, Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = run.date().replaceAll("[^0-9T]", "") + "-" + run.form() + ".json";
    return Files.writeString(folder.resolve(name), JSON.writeValueAsString(run) + "\n");
  }

  /**
   * The newest run that has this section.
   *
   * @throws IllegalArgumentException if none has
   */
  BenchmarkRun newest(String section) {
    return newestFirst.stream()
        .filter(run -> run.figures().containsKey(section))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no run on record measured '" + section + "'"));
  }

  /** Whether any run measured this section. */
  boolean has(String section) {
    return newestFirst.stream().anyMatch(run -> run.figures().containsKey(section));
  }

  /** A section of the newest run that has it. */
  Map<String, Map<String, BigDecimal>> figures(String section) {
    return newest(section).figures().getOrDefault(section, Map.of());
  }
}
