package thaipress.app;

import java.util.Locale;

/** How the results of a search are printed. */
enum ResultFormat {
  TABLE,
  JSONL,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
