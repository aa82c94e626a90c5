/** The front door: {@link thaipress.ThaiPress}. */
@NullMarked
package thaipress;

import org.jspecify.annotations.NullMarked;
