package thaipress.corpus.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import thaipress.model.Analysis;

/**
 * An index as its last commit left it when it was opened. Later commits change nothing here. Safe
 * for use by several threads.
 */
public final class CorpusReader implements Closeable {

  private final Directory directory;
  private final DirectoryReader reader;

  private CorpusReader(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens the index in a directory.
   *
   * @throws IndexException if there is none, or one that is damaged or of another version
   */
  public static CorpusReader open(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw Schema.noIndex(path);
    }
    Directory directory = FSDirectory.open(path);
    try {
      Schema.require(path, directory);
      return new CorpusReader(directory, DirectoryReader.open(directory));
    } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
      directory.close();
      throw Schema.damaged(path, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Lucene's reader of the index; its fields are {@link Fields}. */
  public DirectoryReader lucene() {
    return reader;
  }

  /** The number of releases. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * The analysis of a document of the index, without analysing its text again. Its words have no
   * lexicon ids, and its segmentation no names; all else is as it was when it was added.
   *
   * @param document Lucene's number of the document
   */
  public Analysis analysis(int document) throws IOException {
    Document stored = reader.storedFields().document(document);
    BytesRef bytes = stored.getBinaryValue(Fields.STORED_ANALYSIS);
    return AnalysisCodec.decode(
        stored.get(Fields.ID),
        stored.get(Fields.STORED_SOURCE),
        stored.get(Fields.STORED_TEXT),
        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
