package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.Signature;

/**
 * Which documents are near-duplicates of one another, through others too: those that share a band
 * of their signatures are compared, and joined where the signatures are near.
 */
final class Duplicates {

  /** Documents of one band are compared with so many others before them. */
  private static final int COMPARED = 16;

  private final int[] parents;

  private Duplicates(int documents) {
    parents = new int[documents];
    Arrays.setAll(parents, document -> document);
  }

  static Duplicates of(IndexReader reader) throws IOException {
    Duplicates duplicates = new Duplicates(reader.maxDoc());
    Signature[] signatures = signatures(reader);
    Map<Long, List<Integer>> bands = new HashMap<>();
    for (int document = 0; document < signatures.length; document++) {
      if (signatures[document] != null) {
        for (long band : signatures[document].bands()) {
          List<Integer> before = bands.computeIfAbsent(band, b -> new ArrayList<>(1));
          duplicates.join(document, before, signatures);
          before.add(document);
        }
      }
    }
    for (int document = 0; document < signatures.length; document++) {
      duplicates.parents[document] = duplicates.group(document);
    }
    return duplicates;
  }

  private static Signature[] signatures(IndexReader reader) throws IOException {
    Signature[] signatures = new Signature[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.SIGNATURE);
      while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = values.docID();
        if (live == null || live.get(document)) {
          signatures[leaf.docBase + document] = Signature.of(values.binaryValue());
        }
      }
    }
    return signatures;
  }

  private void join(int document, List<Integer> others, Signature[] signatures) {
    for (int other : others.subList(0, Math.min(COMPARED, others.size()))) {
      if (group(other) != group(document) && signatures[other].isNear(signatures[document])) {
        int one = group(other);
        int two = group(document);
        parents[Math.max(one, two)] = Math.min(one, two);
      }
    }
  }

  /** The first document of those that are near-duplicates of one, itself among them. */
  private int group(int document) {
    int at = document;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The groups of more than one among some documents, each ascending. */
  List<List<Integer>> groups(int[] documents) {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int document : documents) {
      groups.computeIfAbsent(group(document), first -> new ArrayList<>(1)).add(document);
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }
}
