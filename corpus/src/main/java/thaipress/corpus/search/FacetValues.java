package thaipress.corpus.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of one field in all segments of an index, numbered in their order, so that they are
 * counted by number and only those that are shown are read. Immutable and safe for use by several
 * threads.
 */
final class FacetValues {

  private final List<LeafReaderContext> leaves;
  private final String field;
  private final OrdinalMap numbers;

  FacetValues(IndexReader reader, String field) throws IOException {
    this.leaves = reader.leaves();
    this.field = field;
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (int leaf = 0; leaf < segments.length; leaf++) {
      segments[leaf] = DocValues.getSortedSet(leaves.get(leaf).reader(), field);
    }
    this.numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
  }

  /** How many there are. */
  int size() {
    return Math.toIntExact(numbers.getValueCount());
  }

  SortedSetDocValues of(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  /** The numbers in the whole index of the values that a segment has numbers of its own for. */
  LongValues numbers(LeafReaderContext leaf) {
    return numbers.getGlobalOrds(leaf.ord);
  }

  String value(int number) throws IOException {
    LeafReaderContext leaf = leaves.get(numbers.getFirstSegmentNumber(number));
    return of(leaf).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
  }
}
