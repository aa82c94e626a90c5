package thaipress.corpus.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import thaipress.model.Analysis;

/**
 * Writes analyses to an index. A release replaces the one of the same id, so that an interrupted
 * run is completed by repeating it. Every {@value #BATCH} releases are committed; what was
 * committed outlives the process, what was not is as if it had never been added.
 *
 * <p>Releases may be added by several threads. One writer at a time may have an index open.
 */
public final class CorpusWriter implements Closeable {

  /** The number of releases after which the writer commits by itself. */
  public static final int BATCH = 1000;

  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final AtomicInteger added = new AtomicInteger();

  private CorpusWriter(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the index in a directory, or begins one.
   *
   * @throws IndexException if another writer has it open, if it is damaged or of another version,
   *     or if other files stand in the directory
   */
  public static CorpusWriter open(Path path) throws IOException {
    createDirectory(path);
    Directory directory = FSDirectory.open(path);
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        Schema.require(path, directory);
      } else {
        Schema.requireFree(path);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      if (!exists) {
        writer.setLiveCommitData(Schema.commitData().entrySet());
        writer.commit();
      }
      return new CorpusWriter(directory, writer);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(
          path, "another process is writing to the index; wait until it has ended", e);
    } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
      directory.close();
      throw Schema.damaged(path, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void createDirectory(Path path) throws IOException {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new IndexException(path, "this is a file; name a directory for the index", e);
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new SourceAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /** Adds a release, in place of the one of the same id if there is one. */
  public void add(Analysis analysis) throws IOException {
    Term id = new Term(Fields.ID, analysis.article().id());
    writer.updateDocument(id, AnalysisDocument.of(analysis));
    if (added.incrementAndGet() % BATCH == 0) {
      commit();
    }
  }

  /** Makes everything that was added so far outlive the process. */
  public void commit() throws IOException {
    writer.commit();
  }

  /**
   * The number of releases in the index; exact after a commit, until then replaced ones count too.
   */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  /** Commits and closes. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
