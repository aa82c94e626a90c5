package thaipress.corpus.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The agreement of a set of analyses with their gold.
 *
 * @param documents how many releases are annotated
 * @param missing the ids of those without an analysis
 * @param figures by name, as {@code dates.value}
 */
public record Scores(int documents, List<String> missing, SortedMap<String, Figure> figures) {

  private static final String EXPLICIT = "objectives.explicit";

  /** Copies list and map. */
  public Scores {
    missing = List.copyOf(missing);
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /**
   * The figure of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Figure figure(String name) {
    Figure figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException(
          "no figure is called '" + name + "'; there are " + figures.keySet());
    }
    return figure;
  }

  /** A line for each figure, to three places. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(documents).append(" documents");
    if (!missing.isEmpty()) {
      out.append(", ").append(missing.size()).append(" without a prediction: ");
      out.append(String.join(" ", missing.subList(0, Math.min(5, missing.size()))));
    }
    out.append('\n');
    figures.forEach((name, figure) -> append(out, name, figure));
    return out.toString();
  }

  /** Of explicit objectives only recall is known; it stands in all three columns. */
  private static void append(StringBuilder out, String name, Figure figure) {
    boolean recallOnly = name.equals(EXPLICIT);
    double recall = figure.recall();
    out.append(name).append(" ".repeat(Math.max(0, 26 - name.length())));
    out.append(" P ").append(places(recallOnly ? recall : figure.precision()));
    out.append("  R ").append(places(recall));
    out.append("  F1 ").append(places(recallOnly ? recall : figure.f1()));
    out.append("   (").append(figure.gold()).append(" gold, ");
    out.append(figure.predicted()).append(" predicted)\n");
  }

  /** To three places, from the exact binary value, a tie to the even digit. */
  private static String places(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
