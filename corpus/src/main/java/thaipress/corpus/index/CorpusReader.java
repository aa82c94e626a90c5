package thaipress.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import thaipress.model.Analysis;

/**
 * An index as its last commit left it when it was opened. Later commits change nothing here. Safe
 * for use by several threads.
 */
public final class CorpusReader implements Closeable {

  private final Path path;
  private final Directory directory;
  private final DirectoryReader reader;

  private CorpusReader(Path path, Directory directory, DirectoryReader reader) {
    this.path = path;
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
      return new CorpusReader(path, directory, openWhole(directory));
    } catch (RuntimeException e) {
      directory.close();
      throw Schema.damaged(path, new IOException(e));
    } catch (IOException e) {
      directory.close();
      throw Schema.explained(path, e);
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
   * The id of a document of the index.
   *
   * @param document Lucene's number of the document
   */
  public String id(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedSetDocValues ids = DocValues.getSortedSet(leaf.reader(), Fields.ID);
    if (!ids.advanceExact(document - leaf.docBase)) {
      throw new IllegalArgumentException("there is no document " + document);
    }
    return ids.lookupOrd(ids.nextOrd()).utf8ToString();
  }

  /** The ids of all releases, sorted. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.ID);
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          ids.add(values.lookupOrd(values.nextOrd()).utf8ToString());
        }
      }
    }
    Collections.sort(ids);
    return ids;
  }

  /** The segments, as one writer takes them over from another. */
  CodecReader[] codecs() throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    CodecReader[] codecs = new CodecReader[leaves.size()];
    for (int i = 0; i < codecs.length; i++) {
      codecs[i] = SlowCodecReaderWrapper.wrap(leaves.get(i).reader());
    }
    return codecs;
  }

  /** What stands in the index and what put it there. */
  public IndexRecord record() throws IOException {
    TreeMap<String, byte[]> hashes = new TreeMap<>();
    Map<String, Integer> makers = new HashMap<>();
    long words = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      words += addHashes(leaf.reader(), hashes);
      countMakers(leaf.reader(), makers);
    }
    List<IndexRecord.Part> parts =
        makers.entrySet().stream()
            .map(entry -> part(Maker.ofKey(entry.getKey()), entry.getValue()))
            .sorted(
                Comparator.comparingInt(IndexRecord.Part::releases)
                    .reversed()
                    .thenComparing(IndexRecord.Part::library)
                    .thenComparing(IndexRecord.Part::lexicon))
            .toList();
    return new IndexRecord(Schema.VERSION, size(), words, digest(hashes), parts);
  }

  private static IndexRecord.Part part(Maker maker, int releases) {
    return new IndexRecord.Part(maker.library(), maker.lexicon(), releases);
  }

  /** Puts the texts' hashes under their ids; gives the number of words. */
  private static long addHashes(LeafReader leaf, Map<String, byte[]> hashes) throws IOException {
    Bits live = leaf.getLiveDocs();
    SortedSetDocValues ids = DocValues.getSortedSet(leaf, Fields.ID);
    BinaryDocValues values = DocValues.getBinary(leaf, Fields.HASH);
    NumericDocValues counts = DocValues.getNumeric(leaf, Fields.WORDS);
    long words = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc) && counts.advanceExact(doc)) {
        BytesRef hash = BytesRef.deepCopyOf(values.binaryValue());
        hashes.put(ids.lookupOrd(ids.nextOrd()).utf8ToString(), hash.bytes);
        words += counts.longValue();
      }
    }
    return words;
  }

  private static void countMakers(LeafReader leaf, Map<String, Integer> makers) throws IOException {
    Bits live = leaf.getLiveDocs();
    Terms terms = leaf.terms(Fields.MADE_WITH);
    TermsEnum keys = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef key = keys.next(); key != null; key = keys.next()) {
      PostingsEnum releases = keys.postings(null, PostingsEnum.NONE);
      int count = 0;
      while (releases.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count += live == null || live.get(releases.docID()) ? 1 : 0;
      }
      if (count > 0) {
        makers.merge(key.utf8ToString(), count, Integer::sum);
      }
    }
  }

  private static String digest(SortedMap<String, byte[]> hashes) {
    MessageDigest digest = ContentHash.digest();
    for (Map.Entry<String, byte[]> release : hashes.entrySet()) {
      digest.update(release.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(release.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The analysis of a document of the index, without analysing its text again. Its words have no
   * lexicon ids, and its segmentation no names; all else is as it was when it was added.
   *
   * @param document Lucene's number of the document
   * @throws IndexException if what is stored is not what was written
   */
  public Analysis analysis(int document) throws IOException {
    Objects.checkIndex(document, reader.maxDoc());
    try {
      return decoded(reader.storedFields().document(document));
    } catch (IOException e) {
      throw Schema.damaged(path, e);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError e) {
      // Lucene looks at no sum when it reads what is stored: a changed byte may be a field that is
      // none, a place outside of the file or a length beyond all memory.
      throw Schema.damaged(path, new CorruptStoredException(e));
    }
  }

  /** Lucene's reader, if every byte that searches look at is as it was written. */
  private static DirectoryReader openWhole(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        requireWhole(SlowCodecReaderWrapper.wrap(leaf.reader()));
      }
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** All but what is stored of the releases, which is most, and has sums of its own. */
  private static void requireWhole(CodecReader parts) throws IOException {
    if (parts.getPostingsReader() != null) {
      parts.getPostingsReader().checkIntegrity();
    }
    if (parts.getDocValuesReader() != null) {
      parts.getDocValuesReader().checkIntegrity();
    }
    if (parts.getNormsReader() != null) {
      parts.getNormsReader().checkIntegrity();
    }
    if (parts.getPointsReader() != null) {
      parts.getPointsReader().checkIntegrity();
    }
  }

  private static Analysis decoded(Document stored) throws IOException {
    BytesRef bytes = stored.getBinaryValue(Fields.STORED_ANALYSIS);
    String id = stored.get(Fields.ID);
    String source = stored.get(Fields.STORED_SOURCE);
    BytesRef text = stored.getBinaryValue(Fields.STORED_TEXT);
    if (bytes == null || id == null || source == null || text == null) {
      throw new CorruptStoredException();
    }
    return AnalysisCodec.decode(
        id,
        source,
        text,
        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
  }

  /**
   * Reads every byte of the index and compares the sums that stand with them. Opening it does so
   * with all that searches look at, and {@link #analysis} with a release.
   *
   * @throws IndexException if a byte has changed since it was written
   */
  public void check() throws IOException {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      checkStored();
    } catch (IndexException e) {
      throw e;
    } catch (IOException e) {
      throw Schema.damaged(path, e);
    }
  }

  private void checkStored() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          analysis(leaf.docBase + document);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
