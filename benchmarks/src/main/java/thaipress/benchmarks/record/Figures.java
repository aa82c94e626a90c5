package thaipress.benchmarks.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measured numbers by section, subject and measure, in the order in which they came. A section
 * becomes one table, with a row a subject and a column a measure. Not for use by several threads.
 */
public final class Figures {

  private final Map<String, Map<String, Map<String, BigDecimal>>> sections = new LinkedHashMap<>();

  /** Nothing measured yet. */
  public Figures() {}

  /**
   * Notes a number.
   *
   * @param places decimals to keep, so that a table need not know
   */
  public void put(String section, String subject, String measure, double value, int places) {
    sections
        .computeIfAbsent(section, name -> new LinkedHashMap<>())
        .computeIfAbsent(subject, name -> new LinkedHashMap<>())
        .put(measure, BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN));
  }

  /** All of it. */
  public Map<String, Map<String, Map<String, BigDecimal>>> sections() {
    return Collections.unmodifiableMap(sections);
  }
}
