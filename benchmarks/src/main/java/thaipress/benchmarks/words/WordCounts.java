package thaipress.benchmarks.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/** What one pass over a corpus counts: words, neighbours, unknown runs. */
final class WordCounts {

  /** Normalised pointwise mutual information (Bouma, 2009) from which two words are one. */
  private static final double COHESION = 0.7;

  private static final int LEAST_PAIR = 60;
  private static final int LONGEST_PAIR = 10;
  private static final int LEAST_RUN = 30;
  private static final int LONGEST_RUN = 14;
  private static final int LEAST_ABBREVIATION = 20;

  private record Pair(String first, String second) {}

  private final Segmenter segmenter;
  private final Map<String, Long> words = new HashMap<>();
  private final Map<Pair, Long> pairs = new HashMap<>();
  private final Map<String, Long> runs = new HashMap<>();
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
      if (kind == WordKind.UNKNOWN) {
        runs.merge(cut.word(i), 1L, Long::sum);
      } else if (kind == WordKind.THAI || kind == WordKind.ABBREVIATION) {
        words.merge(cut.word(i), 1L, Long::sum);
        total++;
        if (i > 0 && kind == WordKind.THAI && cut.kind(i - 1) == WordKind.THAI) {
          pairs.merge(new Pair(cut.word(i - 1), cut.word(i)), 1L, Long::sum);
        }
      }
    }
  }

  /** Words that are not among the known ones, with their counts. */
  Map<String, Long> newWords(Set<String> known) {
    Map<String, Long> fresh = new TreeMap<>();
    pairs.forEach(
        (pair, count) -> {
          if (count >= LEAST_PAIR && isOneWord(pair, count)) {
            fresh.put(pair.first + pair.second, count);
          }
        });
    runs.forEach((run, count) -> addIf(fresh, run, count, LEAST_RUN, LONGEST_RUN));
    words.forEach(
        (word, count) -> {
          if (word.endsWith(".")) {
            addIf(fresh, word, count, LEAST_ABBREVIATION, LONGEST_RUN);
          }
        });
    fresh.keySet().removeAll(known);
    return fresh;
  }

  private static void addIf(
      Map<String, Long> fresh, String word, long count, int least, int longest) {
    if (count >= least && word.length() >= 2 && word.length() <= longest) {
      fresh.put(word, count);
    }
  }

  private boolean isOneWord(Pair pair, long count) {
    if (pair.first.length() + pair.second.length() > LONGEST_PAIR
        || pair.first.equals(pair.second)) {
      return false;
    }
    double together = count / (double) total;
    double apart = of(pair.first) / (double) total * (of(pair.second) / (double) total);
    return Math.log(together / apart) / -Math.log(together) > COHESION;
  }
}
