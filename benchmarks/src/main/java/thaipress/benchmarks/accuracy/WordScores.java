package thaipress.benchmarks.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thaipress.text.Span;
import thaipress.text.ThaiChars;

/**
 * Words and their boundaries beside those of sentences cut by hand. A word counts where it is
 * wholly of Thai letters and marks, and is right where both ends are. A boundary counts where it
 * stands between two of these.
 *
 * @param words the words
 * @param boundaries the boundaries
 */
record WordScores(Score words, Score boundaries) {

  static WordScores of(Cutter cutter, List<Sentence> sentences) {
    Score words = Score.NONE;
    Score boundaries = Score.NONE;
    for (Sentence sentence : sentences) {
      List<Span> found = cutter.words(sentence.text());
      String text = sentence.text();
      words = words.plus(Score.of(thai(found, text), thai(sentence.words(), text)));
      boundaries = boundaries.plus(Score.of(edges(found, text), edges(sentence.words(), text)));
    }
    return new WordScores(words, boundaries);
  }

  private static Set<Span> thai(List<Span> words, String text) {
    return words.stream()
        .filter(word -> word.in(text).chars().allMatch(c -> isThai((char) c)))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> edges(List<Span> words, String text) {
    Set<Integer> edges = new HashSet<>();
    for (Span word : words) {
      add(word.begin(), text, edges);
      add(word.end(), text, edges);
    }
    return edges;
  }

  private static void add(int at, String text, Set<Integer> edges) {
    if (at > 0 && at < text.length() && isThai(text.charAt(at)) && isThai(text.charAt(at - 1))) {
      edges.add(at);
    }
  }

  private static boolean isThai(char c) {
    return ThaiChars.isLetter(c) || c == 'ๆ' || c == 'ฯ';
  }
}
