package thaipress.app.web;

import java.io.Serial;

/** A request for something that does not exist. */
final class NotThere extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  NotThere(String message) {
    super(message);
  }
}
