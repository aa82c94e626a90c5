package thaipress.benchmarks.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Bars beside each other as an SVG picture; ours are of another colour.
 *
 * @param title stands above
 * @param unit what the numbers are, below the title
 * @param bars from top to bottom
 */
record BarChart(String title, String unit, List<Bar> bars) {

  private static final int WIDTH = 760;
  private static final int TOP = 64;
  private static final int ROW = 26;
  private static final int NAMES = 270;
  private static final int LONGEST = WIDTH - NAMES - 90;

  /**
   * One bar.
   *
   * @param ours whether it stands for this project
   */
  record Bar(String name, BigDecimal value, boolean ours) {}

  BarChart {
    bars = List.copyOf(bars);
  }

  /** The picture. */
  String svg() {
    double largest = bars.stream().mapToDouble(bar -> bar.value.doubleValue()).max().orElse(1);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < bars.size(); i++) {
      append(body, bars.get(i), TOP + i * ROW, largest);
    }
    return Svg.picture(WIDTH, TOP + bars.size() * ROW + 14, title, unit, body.toString());
  }

  private static void append(StringBuilder body, Bar bar, int y, double largest) {
    double length = Math.max(1, LONGEST * bar.value.doubleValue() / largest);
    body.append(Svg.text(NAMES - 10, y + 13, "end", bar.name));
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" rx=\"2\" fill=\"%s\"/>\n",
            NAMES,
            y,
            length,
            bar.ours ? Svg.OURS : Svg.THEIRS));
    body.append(Svg.text((int) (NAMES + length + 8), y + 13, "start", bar.value.toPlainString()));
  }
}
