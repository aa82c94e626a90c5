package thaipress.benchmarks.record;

import java.util.Locale;

/** What the pictures have in common: a white ground, a title and letters of one size. */
final class Svg {

  static final String OURS = "#2563eb";
  static final String THEIRS = "#94a3b8";

  private Svg() {}

  static String picture(int width, int height, String title, String unit, String body) {
    return String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
            font-family="sans-serif" font-size="13" role="img" aria-label="%s">
            <rect width="%d" height="%d" fill="#ffffff"/>
            <text x="16" y="26" font-size="16" font-weight="bold" fill="#0f172a">%s</text>
            <text x="16" y="46" fill="#475569">%s</text>
            """,
            width,
            height,
            width,
            height,
            escaped(title),
            width,
            height,
            escaped(title),
            escaped(unit))
        + body
        + "</svg>\n";
  }

  static String text(int x, int y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#0f172a\">%s</text>\n",
        x,
        y,
        anchor,
        escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
