package thaipress.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;

/** Runs every benchmark once, without a clock, to see what it counts. */
public final class Counting {

  private Counting() {}

  /**
   * The lines that {@code expected-counts.tsv} should have: what is counted now; for texts that are
   * not there, what it says already.
   */
  public static List<String> lines() throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    ExpectedCounts.handTo(counts::put);
    List<String> texts =
        Texts.largeCorpus().isPresent()
            ? List.of(Texts.SAMPLE, Texts.RELEASES)
            : List.of(Texts.SAMPLE);
    for (String each : texts) {
      count(each);
    }
    countWorstCases();
    return merge(ExpectedCounts.lines(), counts, texts);
  }

  /** Every benchmark of real texts once. */
  static void count(String texts) throws IOException {
    SegmentationBenchmark segmentation = new SegmentationBenchmark();
    segmentation.texts = texts;
    segmentation.load();
    segmentation.thaipress();
    segmentation.thaipressSentences();
    segmentation.thaipressAnalyzer();
    segmentation.jdkBreakIterator();
    segmentation.icuBreakIterator();
    segmentation.luceneThaiTokenizer();
    segmentation.luceneIcuTokenizer();
    segmentation.luceneThaiAnalyzer();
    segmentation.opennlpSimpleTokenizer();
    segmentation.opennlpWhitespaceTokenizer();
    AnalysisBenchmark analysis = new AnalysisBenchmark();
    analysis.texts = texts;
    analysis.load();
    analysis.analysis();
    analysis.organisations();
    analysis.dates();
    analysis.participants();
    analysis.objectives();
    analysis.luceneThaiAnalyzer();
  }

  /** Every worst case once, at each length. */
  static void countWorstCases() {
    for (String unit : params(WorstCaseBenchmark.class, "unit")) {
      for (String length : params(WorstCaseBenchmark.class, "length")) {
        WorstCaseBenchmark worst = new WorstCaseBenchmark();
        worst.unit = unit;
        worst.length = Integer.parseInt(length);
        worst.repeat();
        worst.thaipress();
      }
    }
    for (String unit : params(WorstAnalysisBenchmark.class, "unit")) {
      for (String length : params(WorstAnalysisBenchmark.class, "length")) {
        WorstAnalysisBenchmark worst = new WorstAnalysisBenchmark();
        worst.unit = unit;
        worst.length = Integer.parseInt(length);
        worst.repeat();
        worst.thaipress();
      }
    }
    new WorstDateBenchmark().checkAll();
  }

  /** The values that a benchmark is run with. */
  public static List<String> params(Class<?> benchmark, String field) {
    try {
      return List.of(benchmark.getDeclaredField(field).getAnnotation(Param.class).value());
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(benchmark + " has no " + field, e);
    }
  }

  private static List<String> merge(
      List<String> old, Map<String, Long> counts, List<String> texts) {
    List<String> lines =
        new ArrayList<>(old.stream().filter(line -> line.startsWith("#")).toList());
    Stream<String> kept =
        texts.contains(Texts.RELEASES)
            ? Stream.empty()
            : old.stream().filter(line -> line.contains("." + Texts.RELEASES + "."));
    Stream.concat(counts.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()), kept)
        .forEach(lines::add);
    return lines;
  }
}
