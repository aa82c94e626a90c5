package thaipress.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What each benchmark must count; a run that counts anything else measured something else. */
final class ExpectedCounts {

  private static final String FILE = "expected-counts.tsv";
  private static final Map<String, Long> COUNTS = load();

  private ExpectedCounts() {}

  /**
   * The count itself.
   *
   * @throws IllegalStateException if it is not the expected one
   */
  static long checked(String name, long count) {
    Long expected = COUNTS.get(name);
    if (expected == null || expected != count) {
      throw new IllegalStateException(
          name + " counted " + count + ", " + FILE + " says " + expected);
    }
    return count;
  }

  private static Map<String, Long> load() {
    try (InputStream in = ExpectedCounts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not beside the benchmarks");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(columns -> columns[0], columns -> Long.valueOf(columns[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
