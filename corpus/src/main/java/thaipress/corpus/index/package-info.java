/** The index of a corpus: analyses written to it and read back. */
@NullMarked
package thaipress.corpus.index;

import org.jspecify.annotations.NullMarked;
