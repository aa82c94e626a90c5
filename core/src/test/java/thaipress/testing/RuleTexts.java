package thaipress.testing;

import java.util.List;
import java.util.stream.Stream;
import thaipress.extract.DateExtractor;
import thaipress.extract.ObjectiveExtractor;
import thaipress.extract.OrganisationExtractor;
import thaipress.extract.ParticipantExtractor;
import thaipress.extract.RuleDescription;

/** The texts of the examples and counter-examples of rules, without the marks in them. */
public final class RuleTexts {

  private RuleTexts() {}

  /** Those of all extractors. */
  public static List<String> all() {
    return Stream.of(
            OrganisationExtractor.rules(),
            DateExtractor.rules(),
            ParticipantExtractor.rules(),
            ObjectiveExtractor.rules())
        .flatMap(rules -> of(rules).stream())
        .toList();
  }

  /** Those of some rules. */
  public static List<String> of(List<RuleDescription> rules) {
    return rules.stream()
        .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
        .map(example -> plain(example.text()))
        .toList();
  }

  /** The text without marks, its line breaks in place. */
  public static String plain(String marked) {
    return marked.replace("‹", "").replace("›", "").replace('⏎', '\n');
  }
}
