package thaipress.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, so that one that is not valid can be named by its place. */
final class ByteLines {

  /** A line longer than this, in bytes, is skipped. */
  static final int MAX_LINE = 1 << 28;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long consumed;

  private byte[] line = new byte[1 << 14];
  private int length;
  private long lineBegin;
  private boolean tooLong;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    lineBegin = consumed + at;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      append(end);
      at = end;
      if (end < filled) {
        at++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    consumed += filled;
    at = 0;
    filled = 0;
    filled = Math.max(in.read(buffer, 0, buffer.length), 0);
    return filled > 0;
  }

  private void append(int end) {
    int more = end - at;
    if (length + more > MAX_LINE) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(MAX_LINE, Math.max(2 * line.length, length + more)));
    }
    System.arraycopy(buffer, at, line, length, more);
    length += more;
  }

  /** The line's bytes without its line feed. */
  byte[] bytes() {
    return Arrays.copyOf(line, length);
  }

  /** Where in the stream the line begins. */
  long begin() {
    return lineBegin;
  }

  boolean isTooLong() {
    return tooLong;
  }
}
