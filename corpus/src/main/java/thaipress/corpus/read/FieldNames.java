package thaipress.corpus.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the keys of JSON lines are called: for each of ours the key that holds it, by its own name
 * where nothing else is said. A key within an object is given with a dot, as {@code article.body}.
 */
public final class FieldNames {

  /** Every key is called by its own name. */
  public static final FieldNames STANDARD = new FieldNames(Map.of());

  /** What is read of a release. */
  enum Field {
    ID,
    PATH,
    URL,
    TEXT,
    HTML,
    TITLE,
    PUBLISHED,
    AUTHOR,
    RETRIEVED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Field, String> keys;

  private FieldNames(Map<Field, String> keys) {
    this.keys = keys;
  }

  /**
   * Names that differ.
   *
   * @param given under {@code id, path, url, text, html, title, published, author} or {@code
   *     retrieved} the key that holds it
   * @throws IllegalArgumentException if another name is given, or an empty key
   */
  public static FieldNames of(Map<String, String> given) {
    Map<Field, String> keys = new HashMap<>();
    given.forEach((name, key) -> keys.put(field(name), requireKey(name, key)));
    return new FieldNames(Map.copyOf(keys));
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.toString().equals(name)) {
        return field;
      }
    }
    String known =
        Arrays.stream(Field.values()).map(Field::toString).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("no field is called '" + name + "'; there are " + known);
  }

  private static String requireKey(String name, String key) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("the key for '" + name + "' is empty");
    }
    return key;
  }

  String key(Field field) {
    return keys.getOrDefault(field, field.toString());
  }
}
