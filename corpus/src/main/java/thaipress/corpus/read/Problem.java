package thaipress.corpus.read;

/**
 * Something that could not be read, or only in part.
 *
 * @param source the path, as it was given or found; {@code -} for standard input
 * @param place where in it, as {@code line 12} or {@code byte 345}; empty where it is all of it
 * @param message what is wrong, for a reader
 */
public record Problem(String source, String place, String message) {

  /** One line that names source, place and what is wrong. */
  @Override
  public String toString() {
    return place.isEmpty() ? source + ": " + message : source + ": " + place + ": " + message;
  }
}
