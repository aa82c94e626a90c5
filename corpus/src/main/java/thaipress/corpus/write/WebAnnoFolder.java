package thaipress.corpus.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thaipress.model.Analysis;

/** A folder with a file {@code ID.tsv} in WebAnno's TSV 3.3 for each release. */
public final class WebAnnoFolder implements AnalysisWriter {

  private final Path folder;
  private final SafeNames names = new SafeNames();

  /**
   * @param folder is made where there is none
   * @throws IOException if it cannot be made
   */
  public WebAnnoFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    String name = names.of(analysis.article().id()) + ".tsv";
    Files.writeString(folder.resolve(name), WebAnno.document(analysis));
  }

  @Override
  public void close() {}
}
