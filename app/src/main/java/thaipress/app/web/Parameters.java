package thaipress.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parameters of a request, held to what they may be. */
final class Parameters {

  /** The language of the page; every page and every route takes it. */
  static final String LANGUAGE = "lang";

  private static final int LONGEST = 1000;
  private static final int MOST = 20;

  private final Map<String, List<String>> values;

  /**
   * @throws BadInput if a value is too long or stands too often
   */
  Parameters(Map<String, List<String>> values) {
    this.values = Map.copyOf(values);
    values.forEach(Parameters::require);
  }

  private static void require(String name, List<String> values) {
    if (values.size() > MOST) {
      throw new BadInput("expected no more than " + MOST + " values of " + name);
    }
    if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw new BadInput("expected no more than " + LONGEST + " characters in " + name);
    }
  }

  /** Fails where there is a parameter of another name. */
  void requireOnly(Set<String> names) {
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new BadInput(
            "there is no parameter '"
                + name
                + "'; expected "
                + String.join(", ", new TreeSet<>(names)));
      }
    }
  }

  /** The first value; empty where there is none. */
  String text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst().strip();
  }

  /** All values that say something. */
  List<String> texts(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  boolean flag(String name) {
    String text = text(name);
    if (!text.isEmpty() && !Set.of("true", "false", "1", "0").contains(text)) {
      throw new BadInput("expected true or false as " + name + "; found '" + text + "'");
    }
    return text.equals("true") || text.equals("1");
  }

  /** A number from 0 to {@code most}. */
  int number(String name, int otherwise, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // the message below says all
    }
    throw new BadInput(
        "expected a number from 0 to " + most + " as " + name + "; found '" + text + "'");
  }

  /** One of an enum's values, by its name in small letters. */
  <E extends Enum<E>> E choice(String name, E otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    E[] all = otherwise.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(value -> value.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    "expected one of "
                        + Arrays.stream(all).map(E::toString).collect(Collectors.joining(", "))
                        + " as "
                        + name
                        + "; found '"
                        + text
                        + "'"));
  }
}
