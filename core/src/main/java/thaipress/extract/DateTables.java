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

/** The rules of dates with what they read and what they leave alone, from the files of examples. */
final class DateTables {

  private final Map<String, List<RuleDescription.Example>> examples = new LinkedHashMap<>();
  private final Map<String, List<RuleDescription.Example>> counterExamples = new LinkedHashMap<>();

  private DateTables() {
    for (DateRule rule : DateRule.values()) {
      examples.put(rule.label(), new ArrayList<>());
      counterExamples.put(rule.label(), new ArrayList<>());
    }
    for (String[] row : rows("dates.tsv", 4)) {
      of(examples, row[0]).add(new RuleDescription.Example(row[2], row[3]));
    }
    for (String[] row : rows("dates-none.tsv", 3)) {
      of(counterExamples, row[0]).add(new RuleDescription.Example(row[1], row[2]));
    }
  }

  /** The rules in the order of their declaration. */
  static List<RuleDescription> load() {
    DateTables tables = new DateTables();
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
      throw new IllegalStateException("no rule of dates is called '" + rule + "'");
    }
    return list;
  }

  private static List<String[]> rows(String file, int columns) {
    InputStream in = DateTables.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is not beside " + DateTables.class);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> row(file, line, columns)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] row(String file, String line, int columns) {
    String[] row = line.split("\t", -1);
    if (row.length != columns) {
      throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
    }
    return row;
  }
}
