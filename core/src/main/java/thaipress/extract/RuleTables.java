package thaipress.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of an extractor with what they read and what they leave alone, from its files of
 * examples: the rule's name comes first, the marked text and its meaning last.
 */
final class RuleTables {

  private final Map<String, List<RuleDescription.Example>> examples = new LinkedHashMap<>();
  private final Map<String, List<RuleDescription.Example>> counterExamples = new LinkedHashMap<>();

  private RuleTables(
      List<String> rules, String kind, Function<String[], RuleDescription.Example> example) {
    for (String rule : rules) {
      examples.put(rule, new ArrayList<>());
      counterExamples.put(rule, new ArrayList<>());
    }
    read(kind + ".tsv", examples, example);
    read(kind + "-none.tsv", counterExamples, RuleTables::last);
  }

  private static void read(
      String file,
      Map<String, List<RuleDescription.Example>> rules,
      Function<String[], RuleDescription.Example> example) {
    for (String[] row : rows(file)) {
      of(rules, row[0]).add(example.apply(row));
    }
  }

  private static RuleDescription.Example last(String[] row) {
    return new RuleDescription.Example(row[row.length - 2], row[row.length - 1]);
  }

  /**
   * The rules in the order of their names.
   *
   * @param kind the files of examples without their ending, as {@code dates}
   */
  static List<RuleDescription> load(Stream<String> names, String kind) {
    return load(names, kind, RuleTables::last);
  }

  /**
   * The same where the examples have other columns.
   *
   * @param example makes an example of a row
   */
  static List<RuleDescription> load(
      Stream<String> names, String kind, Function<String[], RuleDescription.Example> example) {
    RuleTables tables = new RuleTables(names.toList(), kind, example);
    return tables.examples.keySet().stream()
        .map(
            rule ->
                new RuleDescription(
                    rule, of(tables.examples, rule), of(tables.counterExamples, rule)))
        .toList();
  }

  private static List<RuleDescription.Example> of(
      Map<String, List<RuleDescription.Example>> rules, String rule) {
    List<RuleDescription.Example> list = rules.get(rule);
    if (list == null) {
      throw new IllegalStateException("no rule is called '" + rule + "'");
    }
    return list;
  }

  /** The rows of a file below its head, with {@code \n} in them for a line break. */
  static List<String[]> rows(String file) {
    InputStream in = RuleTables.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is not beside " + RuleTables.class);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> all =
          lines.lines().map(line -> line.replace("\\n", "\n").split("\t", -1)).toList();
      int columns = all.get(0).length;
      all.forEach(row -> check(file, row, columns));
      return all.subList(1, all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String file, String[] row, int columns) {
    if (row.length != columns) {
      throw new IllegalStateException(
          file + ": not " + columns + " columns: " + String.join("\t", row));
    }
  }
}
