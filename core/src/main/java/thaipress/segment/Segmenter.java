package thaipress.segment;

import thaipress.model.Segmentation;
import thaipress.text.Folded;

/**
 * Cuts a text into words and sentences. A segmenter is immutable and safe for use by several
 * threads; the result depends on the text alone.
 */
public interface Segmenter {

  /** The words and sentences of a text of any content. */
  Segmentation segment(Folded text);
}
