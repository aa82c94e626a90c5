package thaipress.benchmarks.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thaipress.ThaiPress;
import thaipress.model.Segmentation;

/**
 * The ends of sentences beside those that are known: sentences are joined by single spaces into one
 * line, and each of these spaces is to be told from the spaces within.
 *
 * @param ours our sentences
 * @param everySpace a sentence ends at every space
 * @param lineEnds a sentence ends where a line does: at none of the spaces
 */
record SentenceScores(Score ours, Score everySpace, Score lineEnds) {

  static SentenceScores of(List<Sentence> sentences) {
    StringBuilder line = new StringBuilder();
    Set<Integer> gold = new HashSet<>();
    for (Sentence sentence : sentences) {
      if (!line.isEmpty()) {
        gold.add(line.length());
        line.append(' ');
      }
      line.append(sentence.text().strip());
    }
    String text = line.toString();
    return new SentenceScores(
        Score.of(ends(text), gold), Score.of(spaces(text), gold), Score.of(Set.of(), gold));
  }

  private static Set<Integer> ends(String text) {
    Set<Integer> ends = new HashSet<>();
    Segmentation words = ThaiPress.standard().segment(text);
    for (int sentence = 0; sentence + 1 < words.sentences(); sentence++) {
      ends.add(words.rawSpan(words.sentenceEnd(sentence) - 1).begin());
    }
    return ends;
  }

  private static Set<Integer> spaces(String text) {
    Set<Integer> spaces = new HashSet<>();
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) == ' ' && text.charAt(at - 1) != ' ') {
        spaces.add(at);
      }
    }
    return spaces;
  }
}
