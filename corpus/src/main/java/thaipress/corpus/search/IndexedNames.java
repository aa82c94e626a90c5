package thaipress.corpus.search;

import java.io.IOException;
import java.util.Set;

/**
 * The names of bodies that stand in an index, as {@link thaipress.corpus.index.NameKey}s; wherever
 * the index is.
 */
public interface IndexedNames {

  /** Keys of the bodies that releases call so. */
  Set<String> called(String key) throws IOException;

  /** Whether a body has this key. */
  boolean has(String key) throws IOException;

  /** Keys that have a part within them. */
  Set<String> containing(String part) throws IOException;
}
