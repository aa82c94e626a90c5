package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of the index's texts with how often they stand there, sorted from either end, and the
 * pairs of letters within them.
 */
final class Vocabulary {

  private final Map<String, Long> frequencies;
  private final String[] sorted;
  private final String[] reversed;
  private final LetterPairs pairs;
  private final long total;

  Vocabulary(Map<String, Long> frequencies) {
    this.frequencies = frequencies;
    this.sorted = frequencies.keySet().stream().sorted().toArray(String[]::new);
    this.reversed =
        frequencies.keySet().stream().map(Vocabulary::reverse).sorted().toArray(String[]::new);
    this.pairs = new LetterPairs(sorted);
    this.total = frequencies.values().stream().mapToLong(Long::longValue).sum();
  }

  static Vocabulary of(IndexReader reader, String field) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef word = words.next(); word != null; word = words.next()) {
        frequencies.merge(word.utf8ToString(), words.totalTermFreq(), Long::sum);
      }
    }
    return new Vocabulary(frequencies);
  }

  private static String reverse(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** How often all words stand in the index. */
  long total() {
    return total;
  }

  /** How often a word stands in the index; 0 where it is none of its words. */
  long frequency(String word) {
    return frequencies.getOrDefault(word, 0L);
  }

  /** The most frequent words that begin with a string and are longer. */
  List<String> beginningWith(String string, int limit) {
    return mostFrequent(range(sorted, string), limit);
  }

  /** The most frequent words that end with a string and are longer. */
  List<String> endingWith(String string, int limit) {
    List<String> words = range(reversed, reverse(string));
    return mostFrequent(words.stream().map(Vocabulary::reverse).toList(), limit);
  }

  /** The most frequent words that have a string within them and are longer. */
  List<String> containing(String string, int limit) {
    List<String> words = new ArrayList<>();
    for (String word : pairs.mayContain(string)) {
      if (word.length() > string.length() && word.contains(string)) {
        words.add(word);
      }
    }
    return mostFrequent(words, limit);
  }

  private static List<String> range(String[] words, String prefix) {
    int at = Arrays.binarySearch(words, prefix);
    List<String> range = new ArrayList<>();
    int first = at >= 0 ? at + 1 : -at - 1;
    for (int i = first; i < words.length && words[i].startsWith(prefix); i++) {
      range.add(words[i]);
    }
    return range;
  }

  private List<String> mostFrequent(List<String> words, int limit) {
    return words.stream()
        .sorted(Comparator.comparingLong(this::frequency).reversed())
        .limit(limit)
        .toList();
  }
}
