package thaipress.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

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
  private static final int NAMES_KEPT = 20_000;

  private final Directory directory;
  private final IndexWriter writer;
  private final Segmenter segmenter;
  private final Map<String, Segmentation> names = new ConcurrentHashMap<>();
  private final AtomicInteger added = new AtomicInteger();

  private CorpusWriter(Directory directory, IndexWriter writer, Segmenter segmenter) {
    this.directory = directory;
    this.writer = writer;
    this.segmenter = segmenter;
  }

  /**
   * Opens the index in a directory, or begins one, with the standard segmenter.
   *
   * @throws IndexException if another writer has it open, if it is of another version, or if other
   *     files stand in the directory
   */
  public static CorpusWriter open(Path path) throws IOException {
    return open(path, new LatticeSegmenter(Lexicon.standard()));
  }

  /**
   * Opens the index in a directory, or begins one.
   *
   * @param segmenter what the analyses were segmented with; it cuts the bodies' canonical names
   * @throws IndexException if another writer has it open, if it is of another version, or if other
   *     files stand in the directory
   */
  public static CorpusWriter open(Path path, Segmenter segmenter) throws IOException {
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
      return new CorpusWriter(directory, writer, segmenter);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexException(
          path, "another process is writing to the index; wait until it has ended", e);
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
    writer.updateDocument(id, AnalysisDocument.of(analysis, this::words));
    if (added.incrementAndGet() % BATCH == 0) {
      commit();
    }
  }

  /** The words of a name; those of names that come again and again are kept. */
  private Segmentation words(String name) {
    if (names.size() >= NAMES_KEPT) {
      names.clear();
    }
    return names.computeIfAbsent(name, text -> segmenter.segment(Folded.of(text)));
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
