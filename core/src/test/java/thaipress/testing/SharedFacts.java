package thaipress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder {@code shared} beside the project, which need not be there. */
public final class SharedFacts {

  private static final int DEPTH = 4;

  private SharedFacts() {}

  /** A file of the folder, looked for upward from the working directory. */
  public static Optional<Path> file(String path) {
    return Stream.iterate(Path.of(System.getProperty("user.dir")), Path::getParent)
        .limit(DEPTH)
        .takeWhile(folder -> folder != null)
        .map(folder -> folder.resolve("shared").resolve(path))
        .filter(Files::isReadable)
        .findFirst();
  }

  /** The rows of a table of the folder without its head. */
  public static List<String[]> rows(Path table) {
    try {
      return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
