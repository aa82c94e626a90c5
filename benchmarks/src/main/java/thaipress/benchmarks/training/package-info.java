/** Learns the models that ship with the library from the project's own corpus. */
@NullMarked
package thaipress.benchmarks.training;

import org.jspecify.annotations.NullMarked;
