package thaipress.benchmarks.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.benchmarks.Texts;
import thaipress.benchmarks.record.Figures;

/**
 * Speed beside the peers. Every round measures every subject once, one behind the other, and
 * compares within the round; of several rounds the medians are kept, so that a machine that is slow
 * for a while does not favour anybody.
 */
final class Speed {

  private static final String REFERENCE = "Lucene ThaiAnalyzer, tokens only";
  private static final String WORDS = "Thaipress words and names";
  private static final String ANALYSIS = "Thaipress whole analysis";
  private static final String JDK = "JDK BreakIterator";

  /** So many seconds pass until the JVM has compiled the many methods of the whole analysis. */
  private static final int ANALYSIS_WARM_UP = 25;

  private static final Map<String, String> SUBJECTS = new LinkedHashMap<>();

  static {
    SUBJECTS.put(JDK, "SegmentationBenchmark.jdkBreakIterator");
    SUBJECTS.put("ICU4J BreakIterator", "SegmentationBenchmark.icuBreakIterator");
    SUBJECTS.put("Lucene ThaiTokenizer", "SegmentationBenchmark.luceneThaiTokenizer");
    SUBJECTS.put("Lucene ICUTokenizer", "SegmentationBenchmark.luceneIcuTokenizer");
    SUBJECTS.put(
        "OpenNLP SimpleTokenizer, cuts no Thai", "SegmentationBenchmark.opennlpSimpleTokenizer");
    SUBJECTS.put(
        "OpenNLP WhitespaceTokenizer, cuts no Thai",
        "SegmentationBenchmark.opennlpWhitespaceTokenizer");
    SUBJECTS.put(WORDS, "SegmentationBenchmark.thaipress");
    SUBJECTS.put("Thaipress words, names, sentences", "SegmentationBenchmark.thaipressSentences");
    SUBJECTS.put("Thaipress analyzer, tokens", "SegmentationBenchmark.thaipressAnalyzer");
    SUBJECTS.put(REFERENCE, "AnalysisBenchmark.luceneThaiAnalyzer");
    SUBJECTS.put(ANALYSIS, "AnalysisBenchmark.analysis");
    SUBJECTS.put(ANALYSIS + ", one by one", "AnalysisBenchmark.analysisOneByOne");
    SUBJECTS.put("Thaipress organisations alone", "AnalysisBenchmark.organisations");
    SUBJECTS.put("Thaipress dates alone", "AnalysisBenchmark.dates");
    SUBJECTS.put("Thaipress participants alone", "AnalysisBenchmark.participants");
    SUBJECTS.put("Thaipress objectives alone", "AnalysisBenchmark.objectives");
  }

  private final Jmh jmh;
  private final int rounds;

  Speed(Jmh jmh, int rounds) {
    this.jmh = jmh;
    this.rounds = rounds;
  }

  /** One thread, everybody. */
  void oneThread(String texts, Figures figures) {
    double characters = Texts.characters(texts);
    Map<String, List<Jmh.Score>> scores = measure(SUBJECTS, texts, 1);
    List<Jmh.Score> reference = scores.getOrDefault(REFERENCE, List.of());
    String section = "speed-" + texts;
    scores.forEach(
        (subject, each) -> {
          double[] ratios = new double[rounds];
          for (int round = 0; round < rounds; round++) {
            ratios[round] = each.get(round).score() / reference.get(round).score();
          }
          double speed = median(each) * characters / 1e6;
          figures.put(section, subject, "million characters a second", speed, 1);
          figures.put(section, subject, "times ThaiAnalyzer", Numbers.median(ratios), 2);
          double bytes = Numbers.median(each.stream().mapToDouble(Jmh.Score::bytes).toArray());
          figures.put(section, subject, "bytes allocated a character", bytes / characters, 1);
        });
  }

  /** One thread and all cores, for those that matter most. */
  void allCores(String texts, Figures figures) {
    Map<String, String> some = new LinkedHashMap<>(SUBJECTS);
    some.keySet().retainAll(List.of(JDK, REFERENCE, WORDS, ANALYSIS));
    double characters = Texts.characters(texts) / 1e6;
    Map<String, List<Jmh.Score>> one = measure(some, texts, 1);
    Map<String, List<Jmh.Score>> all = measure(some, texts, Machine.cores());
    one.forEach(
        (subject, scores) -> {
          double alone = median(scores) * characters;
          double together = median(all.getOrDefault(subject, List.of())) * characters;
          String section = "cores-" + texts;
          figures.put(section, subject, "1 thread, million characters a second", alone, 1);
          figures.put(section, subject, Machine.cores() + " threads", together, 1);
          figures.put(section, subject, "times 1 thread", together / alone, 2);
        });
  }

  private Map<String, List<Jmh.Score>> measure(
      Map<String, String> subjects, String texts, int threads) {
    Map<String, List<Jmh.Score>> scores = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Map.Entry<String, String> subject : subjects.entrySet()) {
        Progress.say(
            "speed on " + texts + ", round " + round + " of " + rounds + ": " + subject.getKey());
        scores
            .computeIfAbsent(subject.getKey(), name -> new ArrayList<>())
            .add(jmh(subject.getKey()).throughput(subject.getValue(), texts, threads));
      }
    }
    return scores;
  }

  private Jmh jmh(String subject) {
    return subject.startsWith(ANALYSIS) ? new Jmh(ANALYSIS_WARM_UP, jmh.measured()) : jmh;
  }

  private static double median(List<Jmh.Score> scores) {
    return Numbers.median(scores.stream().mapToDouble(Jmh.Score::score).toArray());
  }
}
