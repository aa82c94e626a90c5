/** Analyses as JSON, CSV, CoNLL-U, brat, HTML and tables. */
@NullMarked
package thaipress.corpus.write;

import org.jspecify.annotations.NullMarked;
