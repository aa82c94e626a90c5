/** What tests of several packages share. */
@NullMarked
package thaipress.testing;

import org.jspecify.annotations.NullMarked;
