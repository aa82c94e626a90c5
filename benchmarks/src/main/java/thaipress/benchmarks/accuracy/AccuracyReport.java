package thaipress.benchmarks.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures words and sentences on CoNLL-U files, for us and for the peers on the JVM, and prints a
 * table a file: precision, recall and F1 of the words and of their boundaries, then of the ends of
 * sentences.
 */
public final class AccuracyReport {

  private AccuracyReport() {}

  /** Takes files, {@code .conllu} or {@code .conllu.gz}. */
  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (files.length == 0) {
      out.println("which files? .conllu or .conllu.gz");
    }
    for (String file : files) {
      print(file, Conllu.read(Path.of(file)), out);
    }
  }

  static void print(String title, List<Sentence> sentences, PrintStream out) {
    out.println(title + ": " + sentences.size() + " sentences");
    out.println("words                  precision  recall  F1     boundaries: the same");
    for (Cutter cutter : Cutter.values()) {
      WordScores scores = WordScores.of(cutter, sentences);
      row(out, cutter.title(), scores.words() + "     " + scores.boundaries());
    }
    SentenceScores scores = SentenceScores.of(sentences);
    out.println("ends of sentences");
    row(out, "Thaipress", scores.ours().toString());
    row(out, "every space", scores.everySpace().toString());
    row(out, "line ends only", scores.lineEnds().toString());
  }

  private static void row(PrintStream out, String name, String scores) {
    out.println(String.format(Locale.ROOT, "%-24s %s", name, scores));
  }
}
