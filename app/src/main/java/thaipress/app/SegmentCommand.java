package thaipress.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thaipress.ThaiPress;
import thaipress.model.Segmentation;

@Command(
    name = "segment",
    description = "Marks the word boundaries of standard input, line by line.",
    mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final SegmenterOption segmenter = new SegmenterOption();

  @Option(
      names = "--separator",
      defaultValue = "|",
      description =
          "Inserted at every word boundary (default: ${DEFAULT-VALUE}); taking it out gives the"
              + " line back exactly.")
  private String separator = "|";

  SegmentCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ThaiPress thaipress = segmenter.thaipress();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    StringBuilder line = new StringBuilder();
    StringBuilder out = new StringBuilder();
    for (int c = lines.read(); c >= 0; c = lines.read()) {
      if (c == '\n') {
        mark(thaipress, line, out);
        session.out().append(out).append('\n');
      } else {
        line.append((char) c);
      }
    }
    if (!line.isEmpty()) {
      mark(thaipress, line, out);
      session.out().append(out);
    }
    return session.status();
  }

  private void mark(ThaiPress thaipress, StringBuilder line, StringBuilder out) {
    out.setLength(0);
    String text = line.toString();
    mark(text, thaipress.segment(text), out);
    line.setLength(0);
  }

  /** Copies the raw line; what folding took away stays where it stood, before the next word. */
  private void mark(String line, Segmentation words, StringBuilder out) {
    int at = 0;
    for (int word = 0; word < words.size() - 1; word++) {
      int end = words.rawSpan(word).end();
      out.append(line, at, end).append(separator);
      at = end;
    }
    out.append(line, at, line.length());
  }
}
