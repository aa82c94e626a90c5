/** Annotated releases, and how well an extraction agrees with them. */
@NullMarked
package thaipress.corpus.gold;

import org.jspecify.annotations.NullMarked;
