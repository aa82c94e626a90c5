package thaipress.app;

import java.util.Locale;
import picocli.CommandLine.Option;
import thaipress.ThaiPress;
import thaipress.lucene.ThaiTokenizerSegmenter;

/** The switch between our segmenter and Lucene's, by which the two are compared. */
final class SegmenterOption {

  enum Choice {
    THAIPRESS,
    LUCENE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--segmenter",
      defaultValue = "thaipress",
      description = "Who cuts the words: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Choice choice = Choice.THAIPRESS;

  ThaiPress thaipress() {
    ThaiPress standard = ThaiPress.standard();
    return choice == Choice.THAIPRESS
        ? standard
        : standard.withSegmenter(new ThaiTokenizerSegmenter(standard.lexicon()));
  }
}
