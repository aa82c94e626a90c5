package thaipress.corpus.index;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** An index that cannot be opened; the message names it and says what to do. */
public final class IndexException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  IndexException(Path index, String message) {
    super(index + ": " + message);
  }

  IndexException(Path index, String message, Throwable cause) {
    super(index + ": " + message, cause);
  }
}
