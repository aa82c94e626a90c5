package thaipress.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What each benchmark must count; a run that counts anything else measured something else. */
final class ExpectedCounts {

  private static final String FILE = "expected-counts.tsv";
  private static final Map<String, Long> COUNTS =
      lines().stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(columns -> columns[0], columns -> Long.valueOf(columns[1])));

  private static volatile BiConsumer<String, Long> check = ExpectedCounts::require;

  private ExpectedCounts() {}

  /**
   * The count itself.
   *
   * @throws IllegalStateException if it is not the expected one
   */
  static long checked(String name, long count) {
    check.accept(name, count);
    return count;
  }

  /** From now on hands every count on instead of checking it; for the tool that writes the file. */
  static void handTo(BiConsumer<String, Long> receiver) {
    check = receiver;
  }

  /** The lines of the file, its comments too. */
  static List<String> lines() {
    try (InputStream in = ExpectedCounts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not beside the benchmarks");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(String name, long count) {
    Long expected = COUNTS.get(name);
    if (expected == null || expected != count) {
      throw new IllegalStateException(
          name
              + " counted "
              + count
              + ", "
              + FILE
              + " says "
              + expected
              + "; if the counting was meant to change: ./thaipress benchmark counts");
    }
  }
}
