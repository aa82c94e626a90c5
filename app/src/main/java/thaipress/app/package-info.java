/** The command line: a thin face of the library. */
@NullMarked
package thaipress.app;

import org.jspecify.annotations.NullMarked;
