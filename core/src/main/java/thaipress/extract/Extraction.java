package thaipress.extract;

import java.util.List;
import thaipress.model.Mention;
import thaipress.model.Warning;

/**
 * What one extractor found in one article: mentions in the order of the text, none overlapping
 * another, and warnings about them.
 */
public record Extraction<M extends Mention>(List<M> mentions, List<Warning> warnings) {

  /** Copies the lists. */
  public Extraction {
    mentions = List.copyOf(mentions);
    warnings = List.copyOf(warnings);
  }
}
