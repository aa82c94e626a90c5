package thaipress.lucene;

import org.apache.lucene.util.Attribute;

/**
 * Whether a token is a word of a body's name. Names are runs of whole words, so a name of the
 * lexicon gives several tokens, each with the number of the name's entry.
 */
public interface NameAttribute extends Attribute {

  /** What {@link #entry} gives where the token belongs to no name. */
  int NO_NAME = -1;

  /** Whether the token is a word of a name. */
  default boolean isPartOfName() {
    return entry() != NO_NAME;
  }

  /** The number of the name's entry in the segmenter's lexicon, or {@link #NO_NAME}. */
  int entry();

  /** Sets the number of the name's entry. */
  void setEntry(int entry);
}
