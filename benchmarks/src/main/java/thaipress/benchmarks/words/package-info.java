/** Counts words in a corpus of public-domain text and finds those that no dictionary has. */
@NullMarked
package thaipress.benchmarks.words;

import org.jspecify.annotations.NullMarked;
