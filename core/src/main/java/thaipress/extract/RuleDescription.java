package thaipress.extract;

import java.util.List;

/**
 * What a rule of an extractor reads, for readers who want to know where a value came from.
 *
 * @param name as in {@link thaipress.model.Mention#rule()}
 * @param examples texts in which it finds something
 * @param counterExamples texts that look alike and hold nothing
 */
public record RuleDescription(String name, List<Example> examples, List<Example> counterExamples) {

  /** Copies the lists. */
  public RuleDescription {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /**
   * A text and what is read in it.
   *
   * @param text with ‹› around each mention
   * @param meaning the values, with a semicolon between two; of a counter-example why it is none
   */
  public record Example(String text, String meaning) {}
}
