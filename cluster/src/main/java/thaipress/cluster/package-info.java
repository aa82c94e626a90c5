/** Releases sent to an OpenSearch cluster that has our plugin, and queries to it. */
@NullMarked
package thaipress.cluster;

import org.jspecify.annotations.NullMarked;
