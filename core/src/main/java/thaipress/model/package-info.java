/** The data that flows through the library: articles, segmentations, mentions, values. */
@NullMarked
package thaipress.model;

import org.jspecify.annotations.NullMarked;
