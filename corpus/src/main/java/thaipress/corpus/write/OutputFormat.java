package thaipress.corpus.write;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The formats in which analyses can be written. */
public enum OutputFormat {
  /** Facts in aligned columns, for a terminal. */
  TABLE(TableWriter::new),
  /** One JSON array with an object for each release. */
  JSON(out -> new JsonWriter(out, true)),
  /** A JSON object for each release, one a line. */
  JSONL(out -> new JsonWriter(out, false)),
  /** A row for each mention. */
  CSV(CsvWriter::new),
  /** Words and sentences, with the facts in the last column. */
  CONLLU(ConlluWriter::new),
  /** The annotations of brat's standoff format. */
  BRAT(BratWriter::new),
  /** A page that needs no other file, with the mentions marked. */
  HTML(HtmlWriter::new);

  private final Function<Writer, AnalysisWriter> opener;

  OutputFormat(Function<Writer, AnalysisWriter> opener) {
    this.opener = opener;
  }

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A writer of this format. */
  public AnalysisWriter to(Writer out) {
    return opener.apply(out);
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
