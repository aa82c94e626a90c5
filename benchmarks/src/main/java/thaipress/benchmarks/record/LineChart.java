package thaipress.benchmarks.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines over one axis as an SVG picture; both axes begin at nought.
 *
 * @param title stands above
 * @param unit what is on the axes, below the title
 * @param lines each with its points from left to right
 */
record LineChart(String title, String unit, List<Line> lines) {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 340;
  private static final int LEFT = 70;
  private static final int RIGHT = 500;
  private static final int TOP = 64;
  private static final int BOTTOM = 300;
  private static final int STEPS = 4;
  private static final List<String> COLOURS =
      List.of(Svg.OURS, "#d97706", "#059669", "#7c3aed", "#be185d", "#475569");

  /** A place on a line. */
  record Point(double x, double y) {}

  /** A line with its name. */
  record Line(String name, List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  LineChart {
    lines = List.copyOf(lines);
  }

  /** The picture. */
  String svg() {
    double widest = largest(true);
    double highest = largest(false);
    StringBuilder body = new StringBuilder();
    for (int step = 0; step <= STEPS; step++) {
      axes(body, step, widest, highest);
    }
    for (int i = 0; i < lines.size(); i++) {
      append(body, lines.get(i), COLOURS.get(i % COLOURS.size()), i, widest, highest);
    }
    return Svg.picture(WIDTH, HEIGHT, title, unit, body.toString());
  }

  private double largest(boolean x) {
    return lines.stream()
        .flatMap(line -> line.points.stream())
        .mapToDouble(point -> x ? point.x : point.y)
        .max()
        .orElse(1);
  }

  private static void axes(StringBuilder body, int step, double widest, double highest) {
    int x = LEFT + (RIGHT - LEFT) * step / STEPS;
    int y = BOTTOM - (BOTTOM - TOP) * step / STEPS;
    body.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#e2e8f0\"/>\n",
            LEFT,
            y,
            RIGHT,
            y));
    body.append(Svg.text(LEFT - 8, y + 4, "end", number(highest * step / STEPS)));
    body.append(Svg.text(x, BOTTOM + 20, "middle", number(widest * step / STEPS)));
  }

  private static String number(double value) {
    return value < 20 && value % 1 != 0
        ? String.format(Locale.ROOT, "%.1f", value)
        : String.format(Locale.ROOT, "%,.0f", value);
  }

  private static void append(
      StringBuilder body, Line line, String colour, int row, double widest, double highest) {
    String points =
        line.points.stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        LEFT + (RIGHT - LEFT) * point.x / widest,
                        BOTTOM - (BOTTOM - TOP) * point.y / highest))
            .collect(Collectors.joining(" "));
    body.append(
        String.format(
            Locale.ROOT,
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>\n",
            points,
            colour));
    int y = TOP + 10 + row * 22;
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"4\" fill=\"%s\"/>\n",
            RIGHT + 20,
            y - 6,
            colour));
    body.append(Svg.text(RIGHT + 40, y, "start", line.name));
  }
}
