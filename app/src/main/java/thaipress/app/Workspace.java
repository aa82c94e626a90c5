package thaipress.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that is removed at the end, unless it was named by the user. */
final class Workspace implements Closeable {

  private final Path path;
  private final boolean temporary;

  private Workspace(Path path, boolean temporary) {
    this.path = path;
    this.temporary = temporary;
  }

  static Workspace open(@Nullable Path wanted) throws IOException {
    return wanted == null
        ? new Workspace(Files.createTempDirectory("thaipress"), true)
        : new Workspace(wanted, false);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (!temporary) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(path)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
