package thaipress.benchmarks.accuracy;

import java.util.List;
import thaipress.text.Span;

/**
 * A sentence that was cut by hand.
 *
 * @param text the sentence as it was written
 * @param words the spans of its words in that text, in order; spaces belong to none
 */
record Sentence(String text, List<Span> words) {

  Sentence {
    words = List.copyOf(words);
  }
}
