package thaipress.corpus.index;

import java.io.IOException;
import java.io.Serial;

/** Bytes of an index that are not those that were written. */
final class CorruptStoredException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  CorruptStoredException() {
    super("a stored analysis has changed");
  }

  CorruptStoredException(Throwable cause) {
    super("a stored analysis cannot be read: " + cause, cause);
  }
}
