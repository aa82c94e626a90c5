package thaipress.benchmarks.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import thaipress.text.ThaiChars;

/**
 * Tells the entries of a word list that are phrases: two other entries that stand together no more
 * than chance would have it, by normalised pointwise mutual information (Bouma, 2009), or of which
 * the first only begins phrases (การ, ความ, ไม่ …).
 */
final class Phrases {

  private static final double COHESION = 0.5;
  private static final double LEAST_COUNT = 20;
  private static final double SMOOTHING = 0.5;

  /**
   * Words that begin phrases whatever follows; lexicalised ones are among the reviewed compounds.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "การ", "ความ", "ผู้", "นัก", "ชาว", "ไม่", "ใน", "และ", "ให้", "ได้", "จะ", "มี", "ก็",
          "ว่า", "แก่", "แต่");

  /** Ends so many words (ต้องการ, บริการ, ราชการ) that its own frequency says nothing. */
  private static final String SUFFIX = "การ";

  private static final char REPETITION = 'ๆ';

  private final Map<String, Long> counts;
  private final Set<String> reviewed;
  private final double total;

  /** Where a phrase is cut. */
  record Cut(String first, String second) {}

  Phrases(Map<String, Long> counts, Set<String> reviewed) {
    this.counts = counts;
    this.reviewed = reviewed;
    this.total = counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The phrases with their cuts. */
  Map<String, Cut> find() {
    Map<String, Cut> cuts = new TreeMap<>();
    for (String word : counts.keySet()) {
      if (!word.endsWith(".")) {
        cut(word).ifPresent(cut -> cuts.put(word, cut));
      }
    }
    return cuts;
  }

  private Optional<Cut> cut(String word) {
    if (word.length() > 1 && word.indexOf(REPETITION) > 0) {
      return Optional.of(new Cut(word.substring(0, word.indexOf(REPETITION)), "" + REPETITION));
    }
    Optional<Cut> weakest = Optional.empty();
    double least = Double.MAX_VALUE;
    for (int at = 1; at < word.length(); at++) {
      Cut cut = new Cut(word.substring(0, at), word.substring(at));
      if (isPossible(word, cut, at) && cohesion(word, cut) < least) {
        least = cohesion(word, cut);
        weakest = Optional.of(cut);
      }
    }
    double found = least;
    return weakest.filter(cut -> found < COHESION || isOpened(word, cut));
  }

  private boolean isOpened(String word, Cut cut) {
    return OPENERS.contains(cut.first) && !reviewed.contains(word);
  }

  private boolean isPossible(String word, Cut cut, int at) {
    return !cut.second.equals(SUFFIX)
        && ThaiChars.isClusterBoundary(word, at)
        && count(cut.first) >= LEAST_COUNT
        && count(cut.second) >= LEAST_COUNT;
  }

  private double cohesion(String word, Cut cut) {
    double together = count(word) / total;
    double first = (count(cut.first) + count(word)) / total;
    double second = (count(cut.second) + count(word)) / total;
    return Math.log(together / (first * second)) / -Math.log(together);
  }

  private double count(String word) {
    Long count = counts.get(word);
    return count == null ? 0 : count + SMOOTHING;
  }
}
