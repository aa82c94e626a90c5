/** Thaipress within OpenSearch: analyzers, an ingest processor, phrases in any cut. */
@NullMarked
package thaipress.opensearch;

import org.jspecify.annotations.NullMarked;
