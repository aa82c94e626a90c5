package thaipress.benchmarks.tool;

import java.util.Map;
import thaipress.benchmarks.Counting;
import thaipress.benchmarks.WorstAnalysisBenchmark;
import thaipress.benchmarks.WorstCaseBenchmark;
import thaipress.benchmarks.record.Figures;

/** Texts made to be slow, at a length and at four times that length. */
final class WorstCases {

  private static final double NANOSECONDS = 1e6;

  private final Jmh jmh;

  WorstCases(Jmh jmh) {
    this.jmh = jmh;
  }

  void measure(Figures figures) {
    measure("worst-words", WorstCaseBenchmark.class, figures);
    measure("worst-analysis", WorstAnalysisBenchmark.class, figures);
  }

  private void measure(String section, Class<?> benchmark, Figures figures) {
    String[] lengths = Counting.params(benchmark, "length").toArray(String[]::new);
    for (String unit : Counting.params(benchmark, "unit")) {
      Progress.say(section + ": " + unit);
      double once = nanoseconds(benchmark, unit, lengths[0]);
      double fourTimes = nanoseconds(benchmark, unit, lengths[1]);
      String subject = "`" + unit + "` again and again";
      figures.put(section, subject, "ns a character at " + lengths[0], once, 0);
      figures.put(section, subject, "at " + lengths[1], fourTimes, 0);
      figures.put(section, subject, "times as much a character", fourTimes / once, 2);
    }
  }

  private double nanoseconds(Class<?> benchmark, String unit, String length) {
    Map<String, String> params = Map.of("unit", unit, "length", length);
    return jmh.with(benchmark.getSimpleName() + ".thaipress", params).score()
        * NANOSECONDS
        / Integer.parseInt(length);
  }
}
