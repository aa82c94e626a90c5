package thaipress.corpus.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import thaipress.model.Analysis;

/**
 * A folder that brat can open: {@code ID.txt} and {@code ID.ann} for each release, and the {@code
 * annotation.conf} that names the kinds. Characters of an id that file systems refuse become {@code
 * _}; an id that comes again gets a number.
 */
public final class BratFolder implements AnalysisWriter {

  private static final String KINDS =
      """
      [entities]
      Organisation
      Date
      Participants
      Objective
      [relations]
      <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
      [events]
      [attributes]
      """;

  private final Path folder;
  private final SafeNames names = new SafeNames();

  /**
   * @param folder is made where there is none
   * @throws IOException if it cannot be made or written to
   */
  public BratFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Files.writeString(folder.resolve("annotation.conf"), KINDS);
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    String name = names.of(analysis.article().id());
    byte[] text = analysis.article().text().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name + ".txt"), text);
    Files.writeString(folder.resolve(name + ".ann"), Brat.annotations(analysis));
  }

  @Override
  public void close() {}
}
