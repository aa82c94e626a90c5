package thaipress.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;

/** An index of a few releases in memory, to find out what a query means in them. */
public final class SmallIndex implements Closeable {

  private final ByteBuffersDirectory directory;
  private final DirectoryReader reader;

  private SmallIndex(ByteBuffersDirectory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  /** An index of releases, which have there the numbers that they have in the list. */
  public static SmallIndex of(List<Analysis> analyses, Lexicon lexicon) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    Provinces provinces = new Provinces(lexicon);
    Maker maker = Maker.with(lexicon);
    IndexWriterConfig config =
        new IndexWriterConfig(new SourceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Analysis analysis : analyses) {
        writer.addDocument(AnalysisDocument.of(analysis, provinces, maker));
      }
    }
    return new SmallIndex(directory);
  }

  /** Lucene's view of it. */
  public IndexReader lucene() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
