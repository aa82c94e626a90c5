package thaipress.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaipress.model.Segmentation;
import thaipress.text.Folded;

/** Reads example files, and their texts in which what is to be found stands in 【】. */
final class Examples {

  private Examples() {}

  /** The rows of a file beside the tests, without comments. */
  static Stream<String[]> rows(String file) {
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without marks, its line breaks in place. */
  static String plain(String marked) {
    return marked.replace("【", "").replace("】", "").replace('⏎', '\n');
  }

  /** The marked stretches. */
  static List<String> marked(String text) {
    List<String> found = new ArrayList<>();
    for (int at = text.indexOf('【'); at >= 0; at = text.indexOf('【', at + 1)) {
      found.add(text.substring(at + 1, text.indexOf('】', at)).replace('⏎', '\n'));
    }
    return found;
  }

  /** A text as one word, for extractors that do not look at words. */
  static Segmentation unsegmented(String text) {
    Folded view = Folded.of(text);
    int[] ends = view.length() == 0 ? new int[0] : new int[] {view.length()};
    int[] entries = new int[ends.length];
    java.util.Arrays.fill(entries, Segmentation.NO_ENTRY);
    int[] sentences = ends.length == 0 ? new int[0] : new int[] {1};
    return new Segmentation(view, ends, new byte[ends.length], entries, sentences, new int[0]);
  }
}
