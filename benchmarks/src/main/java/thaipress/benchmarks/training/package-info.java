/** Learns from the annotated sample what the extractors' features weigh. */
@NullMarked
package thaipress.benchmarks.training;

import org.jspecify.annotations.NullMarked;
