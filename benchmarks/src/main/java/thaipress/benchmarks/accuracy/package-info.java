/** How well words and sentences are cut, beside the peers that run on the JVM. */
@NullMarked
package thaipress.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
