/** One extractor for each kind of fact, over a ready segmentation; none knows of the others. */
@NullMarked
package thaipress.extract;

import org.jspecify.annotations.NullMarked;
