package thaipress.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import thaipress.ThaiPress;
import thaipress.benchmarks.record.Figures;
import thaipress.corpus.gold.Figure;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.gold.GoldFolder;
import thaipress.corpus.gold.Scorer;
import thaipress.corpus.gold.Scores;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.sample.SampleCorpus.Split;
import thaipress.lucene.ThaiTokenizerSegmenter;

/**
 * Extraction on annotated releases: ours, ours over the words of Lucene's ThaiTokenizer, and for
 * organisations OpenNLP's name finder, taught from the sample corpus's {@code train} part.
 */
public final class ExtractionAccuracy {

  private static final String EXPLICIT = "objectives.explicit";

  private ExtractionAccuracy() {}

  /** Measures on a folder of gold; gives digest and number of releases. */
  public static Map<String, String> measure(Path folder, String name, Figures figures) {
    List<Gold> gold = GoldFolder.read(folder);
    measure(gold, name, figures);
    return Map.of("sha256", Digests.of(files(folder)), "releases", Integer.toString(gold.size()));
  }

  /** Measures on a part of the sample corpus that ships with the project. */
  public static Map<String, String> measure(Split split, String name, Figures figures) {
    List<Gold> gold = sample(split);
    measure(gold, name, figures);
    return Map.of(
        "sha256",
        Digests.ofTexts(gold.stream().map(Gold::toString).toList()),
        "releases",
        Integer.toString(gold.size()));
  }

  static List<Gold> sample(Split split) {
    SampleCorpus corpus = new SampleCorpus();
    return corpus.releases(split).stream().map(corpus::gold).toList();
  }

  private static void measure(List<Gold> gold, String name, Figures figures) {
    String section = "extraction-" + name;
    ThaiPress ours = ThaiPress.standard();
    ThaiPress lucene = ours.withSegmenter(new ThaiTokenizerSegmenter(ours.lexicon()));
    Scores over = scores(ours, gold);
    Scores overLucene = scores(lucene, gold);
    over.figures()
        .forEach(
            (kind, figure) -> {
              if (!kind.equals(EXPLICIT)) {
                figures.put(section, kind, "precision", figure.precision(), 3);
                figures.put(section, kind, "recall", figure.recall(), 3);
              }
              figures.put(section, kind, "F1", value(kind, figure), 3);
              double theirs = value(kind, overLucene.figure(kind));
              figures.put(section, kind, "F1 over Lucene's words", theirs, 3);
            });
    NameFinderPeer.taught(sample(Split.TRAIN))
        .scores(gold)
        .forEach(
            (kind, score) -> figures.put(section, kind, "F1 of OpenNLP's finder", score.f1(), 3));
  }

  /** Of explicit objectives only recall is known. */
  private static double value(String kind, Figure figure) {
    return kind.equals(EXPLICIT) ? figure.recall() : figure.f1();
  }

  static Scores scores(ThaiPress thaipress, List<Gold> gold) {
    Scorer scorer = new Scorer();
    gold.forEach(each -> scorer.add(each, Optional.of(thaipress.analyse(each.article()))));
    return scorer.scores();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
