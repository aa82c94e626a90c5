package thaipress.extract;

import java.util.List;
import thaipress.text.Span;

/**
 * A candidate for a mention, and what was weighed to decide on it.
 *
 * @param span where it stands in the raw text
 * @param features the names of the features that it has, as in the files of weights
 * @param opinion what they weigh by rule, without what was learnt
 * @param score what they weigh together: above zero, the candidate becomes a mention
 * @param taken whether it was taken for a mention
 */
public record Evidence(
    Span span, List<String> features, double opinion, double score, boolean taken) {

  /** Copies the list. */
  public Evidence {
    features = List.copyOf(features);
  }
}
