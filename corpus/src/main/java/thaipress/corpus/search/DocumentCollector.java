package thaipress.corpus.search;

import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers Lucene's numbers of the documents that are found. */
final class DocumentCollector extends SimpleCollector {

  private final IntStream.Builder documents = IntStream.builder();
  private int base;

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void collect(int document) {
    documents.add(base + document);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Puts together what several collectors found, in ascending order. */
  record Manager() implements CollectorManager<DocumentCollector, int[]> {
    @Override
    public DocumentCollector newCollector() {
      return new DocumentCollector();
    }

    @Override
    public int[] reduce(Collection<DocumentCollector> collectors) {
      return collectors.stream()
          .flatMapToInt(collector -> collector.documents.build())
          .sorted()
          .toArray();
    }
  }
}
