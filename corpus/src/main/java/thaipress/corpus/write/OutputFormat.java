package thaipress.corpus.write;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;

/** The formats in which analyses can be written. */
public enum OutputFormat {
  /** Facts in aligned columns, for a terminal. */
  TABLE,
  /** One JSON array with an object for each release. */
  JSON,
  /** A JSON object for each release, one a line. */
  JSONL,
  /** A row for each mention. */
  CSV,
  /** Words and sentences, with the facts in the last column. */
  CONLLU,
  /** The annotations of brat's standoff format. */
  BRAT,
  /** A page that needs no other file, with the mentions marked. */
  HTML;

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A writer of this format. */
  public AnalysisWriter to(Writer out) {
    return switch (this) {
      case TABLE -> new TableWriter(out);
      case JSON -> new JsonWriter(out, true);
      case JSONL -> new JsonWriter(out, false);
      case CSV -> new CsvWriter(out);
      case CONLLU -> new ConlluWriter(out);
      case BRAT -> new BratWriter(out);
      case HTML -> new HtmlWriter(out);
    };
  }

  /**
   * The format with this label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OutputFormat ofLabel(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no output format is called '" + label + "'"));
  }
}
