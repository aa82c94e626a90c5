package thaipress.cluster;

import java.io.IOException;
import java.io.Serial;

/** A cluster that cannot be reached, or that refused something; the message says why. */
public final class ClusterException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;

  ClusterException(int status, String message) {
    super(message);
    this.status = status;
  }

  ClusterException(String message, Throwable cause) {
    super(message, cause);
    this.status = 0;
  }

  /** The HTTP status, 0 where there was no answer. */
  public int status() {
    return status;
  }

  /** Whether the same may be taken later: no answer, too much to do, or a node that went away. */
  boolean isPassing() {
    return isPassing(status);
  }

  static boolean isPassing(int status) {
    return status == 0 || status == 408 || status == 429 || (status >= 502 && status <= 504);
  }
}
