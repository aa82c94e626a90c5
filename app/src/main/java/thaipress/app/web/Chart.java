package thaipress.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import thaipress.corpus.write.TextWidth;

/**
 * Drawings of numbers as SVG. In a page they take its colours; as a file they bring their own and
 * need nothing else.
 */
final class Chart {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 360;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 16;
  private static final int BOTTOM = 34;
  private static final int LEGEND = 24;
  private static final int ROW = 30;
  private static final int MOST_NAME = 380;
  private static final int LETTER = 9;
  private static final int NAME_LENGTH = 44;

  private Chart() {}

  /**
   * A line of numbers.
   *
   * @param values one for each place on the axis
   */
  record Series(String name, List<Double> values) {
    /** Copies the list. */
    Series {
      values = List.copyOf(values);
    }
  }

  /** A number with a name. */
  record Bar(String name, double value) {}

  /** Lines over time, told apart by colour and by the shape of their dots. */
  static Html lines(List<String> periods, List<Series> series, String title, boolean file) {
    double most =
        series.stream()
            .map(Series::values)
            .flatMap(Collection::stream)
            .mapToDouble(d -> d)
            .max()
            .orElse(1);
    double top = ceiling(most);
    int height = TOP + HEIGHT + BOTTOM + LEGEND * series.size();
    List<Html> parts = new ArrayList<>();
    int ticks = ticks(top);
    for (int tick = 0; tick <= ticks; tick++) {
      parts.add(gridLine(top * tick / ticks, y(top * tick / ticks, top)));
    }
    parts.addAll(periodLabels(periods));
    for (int i = 0; i < series.size(); i++) {
      parts.add(line(i, series.get(i), periods, top));
      parts.add(legend(i, series.get(i).name(), TOP + HEIGHT + BOTTOM + LEGEND * (i + 1) - 6));
    }
    return drawing(height, title, parts, file);
  }

  private static Html gridLine(double value, double y) {
    return Html.of(
        "<line class=\"grid\" x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\"></line><text class=\"soft\""
            + " x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
        LEFT,
        WIDTH - RIGHT,
        Svg.number(y),
        Svg.number(y),
        LEFT - 8,
        Svg.number(y + 5),
        Svg.label(value));
  }

  private static List<Html> periodLabels(List<String> periods) {
    int every = Math.max(1, (int) Math.ceil(periods.size() / 12.0));
    List<Html> labels = new ArrayList<>();
    for (int i = 0; i < periods.size(); i += every) {
      labels.add(
          Html.of(
              "<text class=\"soft\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
              Svg.number(x(i, periods.size())),
              TOP + HEIGHT + 22,
              periods.get(i)));
    }
    return labels;
  }

  private static Html line(int number, Series series, List<String> periods, double top) {
    StringBuilder path = new StringBuilder();
    List<Html> dots = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      double value = series.values().get(i);
      double x = x(i, periods.size());
      double y = y(value, top);
      path.append(i == 0 ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
      dots.add(dot(number, x, y, series.name() + ", " + periods.get(i) + ": " + Svg.label(value)));
    }
    return Html.of(
        "<g class=\"s{}\"><path class=\"line\" d=\"{}\"></path>{}</g>", number + 1, path, dots);
  }

  private static Html dot(int number, double x, double y, String title) {
    String shape =
        switch (number) {
          case 0 -> "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
          case 1 -> "M-4.5-4.5h9v9h-9z";
          case 2 -> "M0-6L6 5H-6z";
          default -> "M0-6.5L6.5 0L0 6.5L-6.5 0z";
        };
    return Html.of(
        "<path class=\"dot\" d=\"{}\" transform=\"translate({} {})\"><title>{}</title></path>",
        shape,
        Svg.number(x),
        Svg.number(y),
        title);
  }

  private static Html legend(int number, String name, int y) {
    return Html.of(
        "<g class=\"s{}\"><path class=\"line\" d=\"M{} {}h36\"></path>{}</g><text x=\"{}\""
            + " y=\"{}\">{}</text>",
        number + 1,
        LEFT,
        y - 5,
        dot(number, LEFT + 18, y - 5, name),
        LEFT + 46,
        y,
        name);
  }

  private static double x(int place, int places) {
    double width = WIDTH - LEFT - RIGHT - 40.0;
    return LEFT + 20 + (places == 1 ? width / 2 : width * place / (places - 1));
  }

  private static double y(double value, double top) {
    return TOP + HEIGHT * (1 - value / top);
  }

  /** A round number not less than a number. */
  static double ceiling(double number) {
    if (number <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(number)));
    return Stream.of(1.0, 2.0, 4.0, 5.0, 8.0, 10.0)
            .filter(factor -> factor * power >= number)
            .findFirst()
            .orElse(10.0)
        * power;
  }

  /** Into how many steps a round number is cut so that they are round too. */
  private static int ticks(double top) {
    double factor = top / Math.pow(10, Math.floor(Math.log10(top)));
    return Math.rint(factor) == 1 || Math.rint(factor) == 5 ? 5 : 4;
  }

  /** Bars one below the other. */
  static Html bars(List<Bar> bars, String title, boolean file) {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    int widest = bars.stream().mapToInt(bar -> TextWidth.of(bar.name())).max().orElse(0);
    int left = Math.min(MOST_NAME, (widest + 2) * LETTER);
    List<Html> parts = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      parts.add(bar(bars.get(i), i * ROW, most, left));
    }
    return drawing(bars.size() * ROW + 8, title, parts, file);
  }

  private static Html bar(Bar bar, int y, double most, int left) {
    double width = most <= 0 ? 0 : (WIDTH - left - 90.0) * bar.value() / most;
    return Html.of(
        """
        <text x="{}" y="{}" text-anchor="end">{}<title>{}</title></text>\
        <rect class="column" x="{}" y="{}" width="{}" height="{}" rx="2"></rect>\
        <text class="soft" x="{}" y="{}">{}</text>
        """,
        left - 10,
        y + 20,
        shortened(bar.name()),
        bar.name(),
        left,
        y + 5,
        Svg.number(Math.max(1, width)),
        ROW - 9,
        Svg.number(left + Math.max(1, width) + 8),
        y + 20,
        Svg.label(bar.value()));
  }

  private static String shortened(String name) {
    return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1) + "…";
  }

  private static Html drawing(int height, String title, List<Html> parts, boolean file) {
    Html body = Html.of("<title>{}</title>{}{}", title, file ? FILE_STYLE : Html.EMPTY, parts);
    return file
        ? Html.of(
            """
            <svg xmlns="http://www.w3.org/2000/svg" class="chart" lang="th" viewBox="0 0 {} {}" width="{}" height="{}">{}</svg>
            """,
            WIDTH,
            height,
            WIDTH,
            height,
            body)
        : Html.of(
            "<svg role=\"img\" aria-label=\"{}\" lang=\"th\" viewBox=\"0 0 {} {}\">{}</svg>",
            title,
            WIDTH,
            height,
            body);
  }

  private static final Html FILE_STYLE =
      Html.of(
          """
          <style>
          .chart { background: #fff; font-family: "Sarabun", "Noto Sans Thai", "Thonburi", "Leelawadee UI", "Loma", sans-serif; font-size: 14px; }
          text { fill: #1b242c; } .soft { fill: #55626e; } .grid { stroke: #d5dbe1; }
          .line { fill: none; stroke-width: 2.5; } .dot { fill: currentcolor; stroke: #fff; stroke-width: 1.5; }
          .s1 { stroke: #14608f; color: #14608f; } .s2 { stroke: #b3441e; color: #b3441e; }
          .s3 { stroke: #3b7d2e; color: #3b7d2e; } .s4 { stroke: #8a3aa8; color: #8a3aa8; }
          .column { fill: #14608f; }
          </style><rect width="100%" height="100%" fill="#fff"></rect>
          """);
}
