package thaipress.app.web;

import java.util.Locale;

/** Numbers in drawings. */
final class Svg {

  private Svg() {}

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
