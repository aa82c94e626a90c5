package thaipress.benchmarks.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/** What one pass over a corpus counts. */
final class WordCounts {

  private static final int LEAST_ABBREVIATION = 20;

  private final Segmenter segmenter;
  private final Map<String, Long> words = new HashMap<>();
  private long total;

  WordCounts(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  long total() {
    return total;
  }

  long of(String word) {
    return words.getOrDefault(word, 0L);
  }

  void add(String text) {
    Segmentation cut = segmenter.segment(Folded.of(text));
    for (int i = 0; i < cut.size(); i++) {
      WordKind kind = cut.kind(i);
      if (kind == WordKind.THAI || kind == WordKind.ABBREVIATION) {
        words.merge(cut.word(i), 1L, Long::sum);
        total++;
      }
    }
  }

  /** Abbreviations with dots that are not among the known words, with their counts. */
  Map<String, Long> newAbbreviations(Set<String> known) {
    Map<String, Long> fresh = new TreeMap<>();
    words.forEach(
        (word, count) -> {
          if (word.endsWith(".") && count >= LEAST_ABBREVIATION && !known.contains(word)) {
            fresh.put(word, count);
          }
        });
    return fresh;
  }
}
