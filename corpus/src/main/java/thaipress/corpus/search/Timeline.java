package thaipress.corpus.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import thaipress.corpus.index.Fields;

/** Counts what a query found by years or months, beside all that the index has of them. */
final class Timeline {

  private final IndexReader reader;
  private final CompiledQuery query;
  private final TimeUnit unit;
  private final String[] periods;
  private final TreeMap<String, Counts> counts = new TreeMap<>();

  private static final class Counts {
    private int releases;
    private int allReleases;
    private long places;
    private long words;
  }

  Timeline(IndexReader reader, CompiledQuery query, TimeUnit unit) {
    this.reader = reader;
    this.query = query;
    this.unit = unit;
    this.periods = new String[reader.maxDoc()];
  }

  List<Period> count(Subset subset) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      countAll(leaf);
    }
    for (int document : query.documents()) {
      String period = periods[document];
      Counts of = period == null ? null : counts.get(period);
      if (of != null) {
        of.releases++;
        of.places += subset.countPlaces(document);
      }
    }
    return found();
  }

  private void countAll(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    NumericDocValues words = DocValues.getNumeric(leaf.reader(), Fields.WORDS);
    for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
      if (live == null || live.get(doc)) {
        String period = unit.of(days.longValue());
        Counts of = counts.computeIfAbsent(period, name -> new Counts());
        of.allReleases++;
        of.words += words.advanceExact(doc) ? words.longValue() : 0;
        periods[leaf.docBase + doc] = period;
      }
    }
  }

  /** From the first period with a release found to the last. */
  private List<Period> found() {
    List<Map.Entry<String, Counts>> all = List.copyOf(counts.entrySet());
    int first = 0;
    int end = all.size();
    while (first < end && all.get(first).getValue().releases == 0) {
      first++;
    }
    while (end > first && all.get(end - 1).getValue().releases == 0) {
      end--;
    }
    return all.subList(first, end).stream().map(Timeline::period).toList();
  }

  private static Period period(Map.Entry<String, Counts> entry) {
    Counts of = entry.getValue();
    return new Period(entry.getKey(), of.releases, of.allReleases, of.places, of.words);
  }
}
