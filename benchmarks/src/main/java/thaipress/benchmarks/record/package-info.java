/** What was measured: runs on file, and the tables and plots that the README shows of them. */
@NullMarked
package thaipress.benchmarks.record;

import org.jspecify.annotations.NullMarked;
