package thaipress.app.web;

import java.util.Locale;

/** Numbers in drawings. */
final class Svg {

  private Svg() {}

  /** As a coordinate. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** As a reader wants it: whole where it is whole. */
  static String label(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, value < 10 ? "%,.2f" : "%,.1f", value);
  }
}
