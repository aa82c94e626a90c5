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

/** The rules of organisations with what they find and what they leave alone, from the files. */
final class ExampleTables {

  private static final String EXAMPLES = "organisations.tsv";
  private static final String COUNTER_EXAMPLES = "organisations-none.tsv";

  private ExampleTables() {}

  /** The rules in the order of {@link NameRules#ALL}. */
  static List<RuleDescription> load() {
    Map<String, List<RuleDescription.Example>> examples = byRule();
    Map<String, List<RuleDescription.Example>> counterExamples = byRule();
    for (String[] row : rows(EXAMPLES, 4)) {
      of(examples, row[0], EXAMPLES)
          .add(new RuleDescription.Example(row[1], row[2] + " (" + row[3] + ")"));
    }
    for (String[] row : rows(COUNTER_EXAMPLES, 3)) {
      of(counterExamples, row[0], COUNTER_EXAMPLES)
          .add(new RuleDescription.Example(row[1], row[2]));
    }
    return NameRules.ALL.stream()
        .map(
            rule ->
                new RuleDescription(
                    rule,
                    of(examples, rule, EXAMPLES),
                    of(counterExamples, rule, COUNTER_EXAMPLES)))
        .toList();
  }

  private static Map<String, List<RuleDescription.Example>> byRule() {
    Map<String, List<RuleDescription.Example>> rules = new LinkedHashMap<>();
    NameRules.ALL.forEach(rule -> rules.put(rule, new ArrayList<>()));
    return rules;
  }

  private static List<RuleDescription.Example> of(
      Map<String, List<RuleDescription.Example>> rules, String rule, String file) {
    List<RuleDescription.Example> list = rules.get(rule);
    if (list == null) {
      throw new IllegalStateException(file + ": no rule of organisations is called '" + rule + "'");
    }
    return list;
  }

  /** The rows of a file below its head, with {@code \n} in them for a line break. */
  static List<String[]> rows(String file, int columns) {
    InputStream in = ExampleTables.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is not beside " + ExampleTables.class);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> row(file, line, columns)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] row(String file, String line, int columns) {
    String[] row = line.replace("\\n", "\n").split("\t", -1);
    if (row.length != columns) {
      throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
    }
    return row;
  }
}
