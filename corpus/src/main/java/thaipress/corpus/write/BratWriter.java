package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import thaipress.model.Analysis;

/** The annotations of one release after another, with an empty line between them. */
final class BratWriter implements AnalysisWriter {

  private final Writer out;
  private boolean any;

  BratWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    out.write(any ? "\n" : "");
    out.write(Brat.annotations(analysis));
    any = true;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
