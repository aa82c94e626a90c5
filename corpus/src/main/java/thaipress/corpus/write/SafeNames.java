package thaipress.corpus.write;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of files for ids: characters that file systems refuse become {@code _}; an id that comes
 * again gets a number.
 */
final class SafeNames {

  private final Map<String, Integer> names = new HashMap<>();

  String of(String id) {
    String safe = id.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    String name = safe.isEmpty() || safe.startsWith(".") ? "_" + safe : safe;
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "-" + number;
  }
}
