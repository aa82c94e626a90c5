/** The annotated releases that ship with the library. */
@NullMarked
package thaipress.corpus.sample;

import org.jspecify.annotations.NullMarked;
