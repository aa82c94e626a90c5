package thaipress.lucene;

import java.util.Map;

/** What the factories have in common. */
final class FactoryOptions {

  private FactoryOptions() {}

  /** Fails if options are left that nobody took: they are misspelt. */
  static void refuse(Map<String, String> left) {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + left);
    }
  }
}
