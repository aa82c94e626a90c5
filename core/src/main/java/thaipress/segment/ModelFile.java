package thaipress.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A file of learnt weights: lines of text, of which the last tells how many stand above it and
 * their CRC-32, so that a file that was cut or changed is not taken for another model.
 */
public final class ModelFile {

  private static final String END = "# end: ";

  private final String name;
  private final String cure;
  private final CRC32 sum = new CRC32();
  private int lines;

  private ModelFile(String name, String cure) {
    this.name = name;
    this.cure = cure;
  }

  /** What is done with a line of the file; comments begin with {@code #}. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a line and its number, counted from 1. */
    void take(String line, int number);
  }

  /**
   * Hands over the lines above the last one, in order.
   *
   * @param file a whole file
   * @param name what it is called in messages
   * @param cure what is to be done when it is damaged, for messages
   * @throws IllegalStateException if the last line is missing or does not agree with those above it
   */
  public static void read(Reader file, String name, String cure, Taker taker) throws IOException {
    ModelFile read = new ModelFile(name, cure);
    BufferedReader lines = new BufferedReader(file);
    String line = lines.readLine();
    for (; line != null && !line.startsWith(END); line = lines.readLine()) {
      read.add(line);
      taker.take(line, read.lines);
    }
    if (line == null || read.lines == 0) {
      throw read.damaged("the file is cut short");
    }
    if (!line.equals(read.end()) || lines.readLine() != null) {
      throw read.damaged("not '" + read.end() + "' and nothing behind it");
    }
  }

  /** The lines of a file, each with its newline, with the last line behind them. */
  public static String ended(String contents) {
    ModelFile written = new ModelFile("", "");
    contents.lines().forEach(written::add);
    return contents + written.end() + "\n";
  }

  private void add(String line) {
    lines++;
    sum.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String end() {
    return END + lines + " lines, crc-32 " + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private IllegalStateException damaged(String what) {
    return new IllegalStateException(name + ":" + (lines + 1) + ": " + what + "; " + cure);
  }
}
