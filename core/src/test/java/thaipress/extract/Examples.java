package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import thaipress.model.Segmentation;
import thaipress.testing.RuleTexts;
import thaipress.text.Folded;

/** The examples of rules as test cases; in their texts what is to be found stands in ‹›. */
final class Examples {

  private Examples() {}

  /** Rule, marked text and meaning of each example or counter-example. */
  static Stream<Arguments> of(
      List<RuleDescription> rules, Function<RuleDescription, List<RuleDescription.Example>> which) {
    return rules.stream()
        .flatMap(
            rule ->
                which.apply(rule).stream()
                    .map(one -> Arguments.of(rule.name(), one.text(), one.meaning())));
  }

  /** The text without marks, its line breaks in place. */
  static String plain(String marked) {
    return RuleTexts.plain(marked);
  }

  /** The marked stretches. */
  static List<String> marked(String text) {
    List<String> found = new ArrayList<>();
    for (int at = text.indexOf('‹'); at >= 0; at = text.indexOf('‹', at + 1)) {
      found.add(text.substring(at + 1, text.indexOf('›', at)).replace('⏎', '\n'));
    }
    return found;
  }

  /** A text as one word, for extractors that do not look at words. */
  static Segmentation unsegmented(String text) {
    Folded view = Folded.of(text);
    int[] ends = view.length() == 0 ? new int[0] : new int[] {view.length()};
    int[] entries = new int[ends.length];
    Arrays.fill(entries, Segmentation.NO_ENTRY);
    int[] sentences = ends.length == 0 ? new int[0] : new int[] {1};
    return new Segmentation(view, ends, new byte[ends.length], entries, sentences, new int[0]);
  }
}
