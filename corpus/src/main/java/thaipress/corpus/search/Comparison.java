package thaipress.corpus.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import thaipress.corpus.index.Fields;

/** Compares how often things stand in one set of documents and in another. */
final class Comparison {

  /** What stands here less often says nothing. */
  private static final int LEAST = 3;

  private final IndexReader reader;
  private final Deadline deadline;
  private final FixedBitSet here;
  private final FixedBitSet there;
  private final Map<String, long[]> counts = new HashMap<>();

  Comparison(IndexReader reader, Deadline deadline, int[] here, int[] there) {
    this.reader = reader;
    this.deadline = deadline;
    this.here = set(here, reader.maxDoc());
    this.there = set(there, reader.maxDoc());
  }

  private static FixedBitSet set(int[] documents, int size) {
    FixedBitSet set = new FixedBitSet(Math.max(1, size));
    for (int document : documents) {
      set.set(document);
    }
    return set;
  }

  List<Typical> words(int limit) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.TEXT);
      TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
      @Nullable PostingsEnum documents = null;
      for (BytesRef word = words.next(); word != null; word = words.next()) {
        deadline.check();
        documents = words.postings(documents, PostingsEnum.FREQS);
        countPlaces(word, documents, leaf.docBase);
      }
    }
    long[] all = new long[2];
    counts.values().forEach(count -> add(all, count[0], count[1]));
    return typical(all, limit);
  }

  private void countPlaces(BytesRef word, PostingsEnum documents, int base) throws IOException {
    long mine = 0;
    long others = 0;
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = base + documents.docID();
      mine += here.get(document) ? documents.freq() : 0;
      others += there.get(document) ? documents.freq() : 0;
    }
    if (mine + others > 0) {
      add(counts.computeIfAbsent(word.utf8ToString(), w -> new long[2]), mine, others);
    }
  }

  List<Typical> bodies(int limit) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), Fields.ORGANISATION_FACET);
      for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
        deadline.check();
        countBodies(names, leaf.docBase + doc);
      }
    }
    return typical(new long[] {here.cardinality(), there.cardinality()}, limit);
  }

  private void countBodies(SortedSetDocValues names, int document) throws IOException {
    int mine = here.get(document) ? 1 : 0;
    int others = there.get(document) ? 1 : 0;
    if (mine + others > 0) {
      for (int n = names.docValueCount(); n > 0; n--) {
        String name = names.lookupOrd(names.nextOrd()).utf8ToString();
        add(counts.computeIfAbsent(name, w -> new long[2]), mine, others);
      }
    }
  }

  private static void add(long[] count, long mine, long others) {
    count[0] += mine;
    count[1] += others;
  }

  private List<Typical> typical(long[] all, int limit) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue()[0] >= LEAST)
        .map(entry -> typical(entry.getKey(), entry.getValue(), all))
        .filter(typical -> typical.ratio() > 1)
        .sorted(
            Comparator.comparingDouble(Typical::logLikelihood)
                .reversed()
                .thenComparing(Typical::value))
        .limit(limit)
        .toList();
  }

  private static Typical typical(String value, long[] count, long[] all) {
    double mine = count[0] / (double) Math.max(1, all[0]);
    double others = Math.max(0.5, (double) count[1]) / Math.max(1, all[1]);
    double score = LogLikelihood.of(count[0], count[1], all[0], all[1]);
    return new Typical(value, count[0], count[1], mine / others, score);
  }
}
