/** Questions to an index: a query language of words and facts, hits with spans, facets, lines. */
@NullMarked
package thaipress.corpus.search;

import org.jspecify.annotations.NullMarked;
