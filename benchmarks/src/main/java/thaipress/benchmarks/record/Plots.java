package thaipress.benchmarks.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of the README, from the newest runs that have what they show. */
public final class Plots {

  private static final String OURS = "Thaipress";
  private static final String SPEED = "speed-sample";
  private static final String WORDS = "words-ud-thai-tud-dev";
  private static final String SCALING = "scaling";

  private Plots() {}

  /** The pictures by the names of their files; of what was never measured there is none. */
  public static Map<String, String> of(Records records) {
    Map<String, String> plots = new LinkedHashMap<>();
    if (records.has(SPEED)) {
      plots.put("speed.svg", speed(records));
    }
    if (records.has(WORDS)) {
      plots.put("accuracy.svg", accuracy(records));
    }
    if (records.has(SCALING)) {
      plots.put("scaling.svg", scaling(records));
    }
    return plots;
  }

  private static String speed(Records records) {
    return new BarChart(
            "Speed beside the peers",
            "million characters a second, one thread, sample corpus; longer is faster",
            bars(records.figures(SPEED), "million characters a second"))
        .svg();
  }

  private static String accuracy(Records records) {
    return new BarChart(
            "Words beside the peers",
            "F1 of words on the development part of UD Thai-TUD; longer is better",
            bars(records.figures(WORDS), "F1"))
        .svg();
  }

  private static String scaling(Records records) {
    return new LineChart(
            "Whole runs of the command by size of the corpus",
            "releases to the right, seconds upward; a straight line is what there should be",
            lines(records.figures(SCALING)))
        .svg();
  }

  private static List<BarChart.Bar> bars(
      Map<String, Map<String, BigDecimal>> section, String measure) {
    List<BarChart.Bar> bars = new ArrayList<>();
    section.forEach(
        (subject, row) -> {
          if (row.containsKey(measure)) {
            BigDecimal value = row.getOrDefault(measure, BigDecimal.ZERO);
            bars.add(new BarChart.Bar(subject, value, subject.startsWith(OURS)));
          }
        });
    return bars;
  }

  /** A line a subject; the measures are the numbers of releases, as {@code 3000 releases, s}. */
  private static List<LineChart.Line> lines(Map<String, Map<String, BigDecimal>> section) {
    List<LineChart.Line> lines = new ArrayList<>();
    section.forEach(
        (subject, row) -> {
          List<LineChart.Point> points = new ArrayList<>();
          points.add(new LineChart.Point(0, 0));
          row.forEach(
              (measure, value) ->
                  points.add(
                      new LineChart.Point(
                          Double.parseDouble(measure.split(" ", -1)[0]), value.doubleValue())));
          points.sort(Comparator.comparingDouble(LineChart.Point::x));
          lines.add(new LineChart.Line(subject, points));
        });
    return lines;
  }
}
