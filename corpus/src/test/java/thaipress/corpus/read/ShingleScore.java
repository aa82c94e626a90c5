package thaipress.corpus.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a text was found, and how much of what was found is the text, in runs of four words,
 * each as often as it stands there. So the public benchmark of article extraction scores bodies;
 * over several pages precision and recall are averaged, and F1 is made of the two means.
 */
record ShingleScore(double precision, double recall) {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static ShingleScore of(String expected, String found) {
    Map<List<String>, Integer> of = shingles(expected);
    Map<List<String>, Integer> in = shingles(found);
    Set<List<String>> all = new HashSet<>(of.keySet());
    all.addAll(in.keySet());
    int both = 0;
    int added = 0;
    int missing = 0;
    for (List<String> shingle : all) {
      int there = of.getOrDefault(shingle, 0);
      int here = in.getOrDefault(shingle, 0);
      both += Math.min(there, here);
      added += Math.max(0, here - there);
      missing += Math.max(0, there - here);
    }
    return new ShingleScore(share(both, added, missing), share(both, missing, added));
  }

  /** The means over several pages. */
  static ShingleScore mean(Collection<ShingleScore> scores) {
    double precision = scores.stream().mapToDouble(ShingleScore::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(ShingleScore::recall).average().orElse(0);
    return new ShingleScore(precision, recall);
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static double share(int both, int less, int other) {
    if (less == 0 && other == 0) {
      return 1;
    }
    return both + less == 0 ? 0 : (double) both / (both + less);
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(match -> match.group()).toList();
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + WORDS));
      if (!shingle.isEmpty()) {
        shingles.merge(shingle, 1, Integer::sum);
      }
    }
    return shingles;
  }
}
