package thaipress.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of a test: rows of tab-separated columns beside the test class, in UTF-8; lines that
 * begin with {@code #} and empty ones are left out. In a column <code>&#92;uXXXX</code>, {@code
 * \n}, {@code \r} and {@code \t} stand for what an editor would not show.
 */
public final class Tsv {

  private Tsv() {}

  /** The rows of a file, each with exactly this number of columns. */
  public static Stream<List<String>> rows(Class<?> test, String file, int columns) {
    return read(test, file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> row(file, line, columns));
  }

  private static List<String> row(String file, String line, int columns) {
    List<String> row = Stream.of(line.split("\t", -1)).map(Tsv::unescape).toList();
    if (row.size() != columns) {
      throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
    }
    return row;
  }

  private static String read(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not beside " + test);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the characters in the place of their escapes. */
  public static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char what = text.charAt(++i);
      switch (what) {
        case 'u' -> {
          plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        default -> plain.append(what);
      }
    }
    return plain.toString();
  }
}
