/** Speed beside the peers, on counted results. */
@NullMarked
package thaipress.benchmarks;

import org.jspecify.annotations.NullMarked;
