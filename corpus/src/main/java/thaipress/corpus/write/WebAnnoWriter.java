package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import thaipress.model.Analysis;

/** Releases in WebAnno's TSV 3.3, one document after another with an empty line between them. */
public final class WebAnnoWriter implements AnalysisWriter {

  private final Writer out;
  private boolean any;

  /** A writer to something that it does not close. */
  public WebAnnoWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    out.write(any ? "\n" : "");
    out.write(WebAnno.document(analysis));
    any = true;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
