package thaipress.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thaipress.corpus.index.IndexException;

/** What a reader is told of a failure: its message, and its kind where the message does not say. */
final class Failures {

  private Failures() {}

  static String describe(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give the command more with THAIPRESS_JAVA_OPTIONS=-Xmx4g";
    }
    Throwable cause = failure.getCause();
    if (failure instanceof UncheckedIOException && cause != null) {
      return describe(cause);
    }
    @Nullable String message = failure.getMessage();
    boolean javas = failure instanceof IOException && !(failure instanceof IndexException);
    return message == null || javas
        ? failure.getClass().getSimpleName() + ": " + Objects.toString(message, "no message")
        : message;
  }
}
