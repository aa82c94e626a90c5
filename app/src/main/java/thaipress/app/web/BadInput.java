package thaipress.app.web;

import java.io.Serial;

/** A request that asks for something that cannot be; the message says what was expected. */
final class BadInput extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
