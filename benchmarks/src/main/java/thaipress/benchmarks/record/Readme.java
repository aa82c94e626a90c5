package thaipress.benchmarks.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts tables of what is on record between the marks of a page: {@code <!-- figures: SECTION -->}
 * and {@code <!-- end -->}, each on a line of its own.
 */
public final class Readme {

  /** The pages with tables, seen from the project's root. */
  public static final List<String> PAGES = List.of("README.md", "docs/benchmarks.md");

  private static final String BEGIN = "<!-- figures: ";
  private static final String CLOSE = " -->";
  private static final String END = "<!-- end -->";
  private static final String NOTHING = "Not measured yet.";
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private Readme() {}

  /**
   * The page with every table as the newest run says.
   *
   * @throws IllegalArgumentException if a mark is not closed
   */
  public static List<String> splice(List<String> page, Records records) {
    List<String> spliced = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      spliced.add(line);
      if (line.startsWith(BEGIN)) {
        String section = line.substring(BEGIN.length(), line.length() - CLOSE.length());
        spliced.addAll(lines(section, records));
        i = end(page, i);
        spliced.add(END);
      }
    }
    return spliced;
  }

  private static List<String> lines(String section, Records records) {
    if (!records.has(section)) {
      return List.of(NOTHING);
    }
    List<String> lines = table(records.figures(section));
    lines.add("");
    lines.add("Measured " + records.newest(section).inShort() + ".");
    return lines;
  }

  private static int end(List<String> page, int from) {
    for (int i = from; i < page.size(); i++) {
      if (page.get(i).equals(END)) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + page.get(from) + "' is not closed by " + END);
  }

  /** A table with a row a subject and a column a measure. */
  public static List<String> table(Map<String, Map<String, BigDecimal>> subjects) {
    Set<String> measures = new LinkedHashSet<>();
    subjects.values().forEach(row -> measures.addAll(row.keySet()));
    List<String> lines = new ArrayList<>();
    lines.add("| | " + String.join(" | ", measures) + " |");
    lines.add("| --- |" + " ---: |".repeat(measures.size()));
    subjects.forEach(
        (subject, row) -> {
          StringBuilder line = new StringBuilder("| " + subject + " |");
          measures.forEach(
              measure -> line.append(row.containsKey(measure) ? cell(row, measure) : " |"));
          lines.add(line.toString());
        });
    return lines;
  }

  private static String cell(Map<String, BigDecimal> row, String measure) {
    BigDecimal value = row.getOrDefault(measure, BigDecimal.ZERO);
    boolean grouped = value.scale() <= 0 && value.compareTo(GROUPED) >= 0;
    return ' '
        + (grouped ? String.format(Locale.ROOT, "%,d", value.longValue()) : value.toPlainString())
        + " |";
  }
}
