/** The tool that runs the measurements, keeps them and brings the README up to date. */
@NullMarked
package thaipress.benchmarks.tool;

import org.jspecify.annotations.NullMarked;
