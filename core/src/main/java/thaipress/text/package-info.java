/** Spans, folding, Thai characters and numbers. */
@NullMarked
package thaipress.text;

import org.jspecify.annotations.NullMarked;
