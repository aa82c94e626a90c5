/** Cuts a folded text into words and sentences. */
@NullMarked
package thaipress.segment;

import org.jspecify.annotations.NullMarked;
