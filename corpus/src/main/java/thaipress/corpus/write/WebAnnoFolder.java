package thaipress.corpus.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import thaipress.model.Analysis;

/**
 * A folder with {@code ID.tsv} in WebAnno's TSV 3.3 and the text {@code ID.txt} of each release.
 */
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
    String name = names.of(analysis.article().id());
    byte[] text = analysis.article().text().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name + ".txt"), text);
    Files.writeString(folder.resolve(name + ".tsv"), WebAnno.document(analysis));
  }

  @Override
  public void close() {}
}
