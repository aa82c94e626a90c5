package thaipress.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import thaipress.benchmarks.record.Figures;

/**
 * Words and sentences on a CoNLL-U file, for us and for the peers on the JVM: precision, recall and
 * F1 of the words and of their boundaries, then of the ends of sentences.
 */
public final class WordAccuracy {

  private WordAccuracy() {}

  /**
   * Measures on one file.
   *
   * @param file {@code .conllu} or {@code .conllu.gz}
   * @param name of the corpus, for the sections
   * @return what the corpus is: digest and sentences
   */
  public static Map<String, String> measure(Path file, String name, Figures figures) {
    List<Sentence> sentences = Conllu.read(file);
    measure(sentences, name, figures);
    return Map.of(
        "sha256", Digests.of(List.of(file)), "sentences", Integer.toString(sentences.size()));
  }

  static void measure(List<Sentence> sentences, String name, Figures figures) {
    for (Cutter cutter : Cutter.values()) {
      WordScores scores = WordScores.of(cutter, sentences);
      put("words-" + name, cutter.title(), scores.words(), figures);
      figures.put("words-" + name, cutter.title(), "boundaries, F1", scores.boundaries().f1(), 3);
    }
    SentenceScores scores = SentenceScores.of(sentences);
    put("sentences-" + name, "Thaipress", scores.ours(), figures);
    put("sentences-" + name, "every space", scores.everySpace(), figures);
    put("sentences-" + name, "line ends only", scores.lineEnds(), figures);
  }

  private static void put(String section, String subject, Score score, Figures figures) {
    figures.put(section, subject, "precision", score.precision(), 3);
    figures.put(section, subject, "recall", score.recall(), 3);
    figures.put(section, subject, "F1", score.f1(), 3);
  }
}
