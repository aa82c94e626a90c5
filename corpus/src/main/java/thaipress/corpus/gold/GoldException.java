package thaipress.corpus.gold;

import java.io.Serial;

/** Gold that cannot be used; the message names the file, what is wrong and what would cure it. */
public final class GoldException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  GoldException(String file, String message) {
    super(file + ": " + message);
  }
}
