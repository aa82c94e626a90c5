package thaipress.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.ObjectMapper;

/**
 * The first releases of a large corpus that is no part of the project: a folder {@code shared}
 * beside the checkout or above it holds it, if it is there.
 */
public final class SharedReleases {

  private static final String FILE = "shared/corpora/thaigov-12k.jsonl.gz";
  private static final int RELEASES = 3000;

  private SharedReleases() {}

  /** The corpus's file, looked for upward from the working directory. */
  public static Optional<Path> file() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(FILE))) {
        return Optional.of(at.resolve(FILE));
      }
    }
    return Optional.empty();
  }

  /**
   * The texts.
   *
   * @throws IllegalStateException if the corpus is not there
   */
  public static List<String> load() {
    Path file = file().orElseThrow(() -> new IllegalStateException("no " + FILE + " above here"));
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .limit(RELEASES)
          .map(line -> json.readTree(line).get("text").asString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
