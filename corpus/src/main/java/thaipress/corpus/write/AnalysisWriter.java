package thaipress.corpus.write;

import java.io.Closeable;
import java.io.IOException;
import thaipress.model.Analysis;

/**
 * Writes analyses one after another in one format. {@link #close} ends the format (as the bracket
 * of a JSON array) and flushes; it does not close what is written to.
 */
public interface AnalysisWriter extends Closeable {

  /** Writes one analysis. */
  void write(Analysis analysis) throws IOException;
}
