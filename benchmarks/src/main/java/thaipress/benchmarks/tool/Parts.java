package thaipress.benchmarks.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.benchmarks.IndexBenchmark;
import thaipress.benchmarks.QueryBenchmark;
import thaipress.benchmarks.Texts;
import thaipress.benchmarks.record.Figures;

/** The measurements of one run, by name. */
final class Parts {

  private static final List<String> SHORT =
      List.of("speed", "start", "lexicon", "throughput", "accuracy");
  private static final List<String> FULL =
      List.of(
          "speed",
          "cores",
          "start",
          "lexicon",
          "worst",
          "throughput",
          "scaling",
          "index",
          "queries",
          "accuracy");
  private static final int SIZE = 3000;
  private static final int LARGEST = 12_000;
  private static final List<Integer> SIZES = List.of(6000, LARGEST);
  private static final long SEED = 1;

  private final Path home;
  private final boolean full;
  private final Figures figures = new Figures();
  private final Map<String, Map<String, String>> corpora = new LinkedHashMap<>();

  Parts(Path home, boolean full) {
    this.home = home;
    this.full = full;
  }

  static List<String> names(boolean full) {
    return full ? FULL : SHORT;
  }

  Figures figures() {
    return figures;
  }

  Map<String, Map<String, String>> corpora() {
    return corpora;
  }

  void measure(List<String> parts) throws Exception {
    try (Scratch scratch = Scratch.create()) {
      for (String part : parts) {
        measure(part, scratch);
      }
    }
  }

  private void measure(String part, Scratch scratch) throws Exception {
    switch (part) {
      case "speed" -> speed();
      case "cores" -> new Speed(jmh(), full ? 3 : 1).allCores(Texts.SAMPLE, figures);
      case "start" -> new StartUp(home, scratch).measure(full ? 15 : 5, figures);
      case "lexicon" -> lexicon();
      case "worst" -> new WorstCases(new Jmh(2, 2)).measure(figures);
      case "throughput" -> throughput(SIZE, scratch);
      case "scaling" -> scaling(scratch);
      case "index" -> index(scratch);
      case "queries" -> queries(scratch);
      default -> accuracy();
    }
  }

  private Jmh jmh() {
    return full ? new Jmh(8, 4) : new Jmh(4, 2);
  }

  private void speed() {
    new Speed(jmh(), full ? 3 : 1).oneThread(Texts.SAMPLE, figures);
    note(Texts.SAMPLE);
    if (full && Texts.largeCorpus().isPresent()) {
      new Speed(jmh(), 1).oneThread(Texts.RELEASES, figures);
      note(Texts.RELEASES);
    }
  }

  private void note(String texts) {
    corpora.put(
        texts,
        Map.of(
            "releases", Integer.toString(Texts.articles(texts).size()),
            "characters", Long.toString(Texts.characters(texts))));
  }

  private void lexicon() {
    Progress.say("loading the lexicon");
    Jmh.Score score = jmh().firstShots("LexiconBenchmark.load", full ? 10 : 3);
    figures.put("lexicon", "load, first time in a JVM", "ms", score.score(), 0);
    figures.put("lexicon", "load, first time in a JVM", "MB allocated", score.bytes() / 1e6, 1);
  }

  private void throughput(int releases, Scratch scratch) throws IOException {
    Corpus corpus = corpus(releases, scratch);
    new Throughput(home, scratch).measure(corpus, full && releases == SIZE ? 3 : 1, figures);
  }

  private Corpus corpus(int releases, Scratch scratch) throws IOException {
    Corpus corpus = Corpus.of(releases, scratch);
    corpora.put(
        "throughput-" + releases,
        Map.of("characters", Long.toString(corpus.characters()), "origin", corpus.origin()));
    return corpus;
  }

  private void scaling(Scratch scratch) throws IOException {
    for (int releases : SIZES) {
      throughput(releases, scratch);
    }
  }

  private void index(Scratch scratch) throws Exception {
    Progress.say("index beside Lucene's own");
    Corpus corpus = corpus(SIZE, scratch);
    IndexBenchmark.measure(Texts.read(corpus.file().toString()), figures);
    WholeIndex whole = new WholeIndex(home, scratch);
    whole.measure(corpus, full ? 3 : 1, figures);
    for (int releases : SIZES) {
      whole.measure(corpus(releases, scratch), full ? 3 : 1, figures);
    }
  }

  private void queries(Scratch scratch) throws IOException {
    Corpus corpus = corpus(LARGEST, scratch);
    Throughput throughput = new Throughput(home, scratch);
    Progress.say("queries, " + corpus.releases() + " releases");
    throughput.index(corpus, Machine.cores());
    QueryBenchmark.measure(throughput.index(), SEED, figures);
  }

  private void accuracy() {
    Accuracy accuracy = new Accuracy();
    accuracy.measureAll(figures);
    corpora.putAll(accuracy.corpora());
  }
}
