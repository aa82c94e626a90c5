package thaipress.lexicon;

import java.io.Serial;

/**
 * A source or compiled file of the lexicon that cannot be used; the message names file and cure.
 */
public final class LexiconException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  LexiconException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  LexiconException(String file, String message) {
    super(file + ": " + message);
  }
}
