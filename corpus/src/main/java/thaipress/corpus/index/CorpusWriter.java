package thaipress.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import thaipress.lexicon.Lexicon;
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
  public static final int BATCH = 4000;

  private static final double BUFFER_MEGABYTES = 96;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final Maker maker;
  private final Provinces provinces;
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger committed = new AtomicInteger();

  private CorpusWriter(Path path, Directory directory, IndexWriter writer, Lexicon lexicon) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.maker = Maker.with(lexicon);
    this.provinces = new Provinces(lexicon);
  }

  /**
   * Opens the index in a directory, or begins one, for analyses made with the standard lexicon.
   *
   * @throws IndexException if another writer has it open, if it is damaged or of another version,
   *     or if other files stand in the directory
   */
  public static CorpusWriter open(Path path) throws IOException {
    return open(path, Lexicon.standard());
  }

  /**
   * Opens the index in a directory, or begins one.
   *
   * @param lexicon what the analyses are made with
   * @throws IndexException if another writer has it open, if it is damaged or of another version,
   *     or if other files stand in the directory
   */
  public static CorpusWriter open(Path path, Lexicon lexicon) throws IOException {
    createDirectory(path);
    return open(path, FSDirectory.open(path), lexicon);
  }

  static CorpusWriter open(Path path, Directory directory, Lexicon lexicon) throws IOException {
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        Schema.require(path, directory);
      } else {
        Schema.requireFree(path);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      if (!exists) {
        begin(writer);
      }
      return new CorpusWriter(path, directory, writer, lexicon);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(
          path, "another process is writing to the index; wait until it has ended", e);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      directory.close();
      throw notWritable(path, e);
    } catch (IOException e) {
      directory.close();
      throw Schema.explained(path, e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void begin(IndexWriter writer) throws IOException {
    try {
      writer.setLiveCommitData(Schema.commitData().entrySet());
      writer.commit();
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static void createDirectory(Path path) throws IOException {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new IndexException(path, "this is a file; name a directory for the index", e);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw notWritable(path, e);
    }
  }

  private static IndexException notWritable(Path path, Exception cause) {
    return new IndexException(
        path, "nothing may be written here; name a directory that is yours to write to", cause);
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new SourceAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /**
   * Adds a release, in place of the one of the same id if there is one.
   *
   * @throws IndexException if it cannot be written, as where the disk is full; the writer is of no
   *     use then, and what was committed stands
   */
  public void add(Analysis analysis) throws IOException {
    add(prepare(analysis));
  }

  /**
   * Does all of {@link #add(Analysis)} that needs no index, so that it can be done by several
   * threads while the releases are still added in their order.
   */
  public PreparedRelease prepare(Analysis analysis) {
    return new PreparedRelease(
        analysis.article().id(), AnalysisDocument.of(analysis, provinces, maker));
  }

  /**
   * Adds a prepared release, in place of the one of the same id if there is one.
   *
   * @param release one that {@link #prepare} made and that was not yet added anywhere
   * @throws IndexException as {@link #add(Analysis)}
   */
  public void add(PreparedRelease release) throws IOException {
    Term id = new Term(Fields.ID, release.id());
    writing(() -> writer.updateDocument(id, release.document()));
    if (added.incrementAndGet() % BATCH == 0) {
      commit();
    }
  }

  /**
   * Takes releases out.
   *
   * @param ids those that are not there do no harm
   * @throws IndexException as {@link #add}
   */
  public void delete(Collection<String> ids) throws IOException {
    Term[] terms = ids.stream().map(id -> new Term(Fields.ID, id)).toArray(Term[]::new);
    writing(() -> writer.deleteDocuments(terms));
  }

  /**
   * Adds all releases of another index, in place of those of the same ids. Either all of them are
   * there after the next commit or none is.
   *
   * @return how many were added
   * @throws IndexException if there is no index, one of another version, or this one itself
   */
  public int addAll(Path other) throws IOException {
    if (Files.exists(other) && Files.isSameFile(path, other)) {
      throw new IndexException(other, "an index cannot be merged with itself");
    }
    try (CorpusReader reader = CorpusReader.open(other)) {
      List<String> ids = reader.ids();
      delete(ids);
      writing(() -> writer.addIndexes(reader.codecs()));
      return ids.size();
    }
  }

  /** Makes everything that was added so far outlive the process. */
  public void commit() throws IOException {
    int before = added.get();
    writing(writer::commit);
    committed.accumulateAndGet(before, Math::max);
  }

  /** How many of the releases that were added are sure to outlive the process. */
  public int committed() {
    return committed.get();
  }

  /** A step of writing, after which the index is as it was, or as it was asked for. */
  private interface Step {
    long run() throws IOException;
  }

  private void writing(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException | AlreadyClosedException e) {
      IOException cause = e instanceof IOException io ? io : new IOException(e);
      throw new IndexException(
          path,
          "writing failed ("
              + reason(e)
              + "); "
              + committed()
              + " releases of this run were committed; make room and repeat the command",
          cause);
    }
  }

  /** The message of what went wrong at first: Lucene wraps it when it closes its writer. */
  private static String reason(Exception failure) {
    Throwable first = failure;
    while (first.getCause() != null && first instanceof AlreadyClosedException) {
      first = first.getCause();
    }
    return Objects.toString(first.getMessage(), first.getClass().getSimpleName());
  }

  /**
   * The number of releases in the index; exact after a commit, until then replaced ones count too.
   */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  /**
   * Commits and closes.
   *
   * @throws IndexException as {@link #add}
   */
  @Override
  public void close() throws IOException {
    try (directory) {
      try {
        if (writer.isOpen()) {
          commit();
          writer.close();
        }
      } finally {
        writer.rollback();
      }
    }
  }
}
