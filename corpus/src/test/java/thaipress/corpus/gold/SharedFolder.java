package thaipress.corpus.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds data that lie beside the checkout and are no part of it. */
final class SharedFolder {

  private SharedFolder() {}

  /** The folder of this name under {@code shared}; the test is skipped where there is none. */
  static Path find(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (at != null) {
      Path found = at.resolve("shared").resolve(name);
      if (Files.isDirectory(found)) {
        return found;
      }
      at = at.getParent();
    }
    return Assumptions.abort("there is no folder shared/" + name + " beside the checkout");
  }
}
