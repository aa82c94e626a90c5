package thaipress.lucene;

import org.apache.lucene.util.Attribute;
import thaipress.model.WordKind;

/** What the word of a token is; the same stands in Lucene's type attribute as {@code <THAI>}. */
public interface KindAttribute extends Attribute {

  /** The word's kind; {@link WordKind#UNKNOWN} where nobody said anything. */
  WordKind kind();

  /** Sets the word's kind. */
  void setKind(WordKind kind);
}
