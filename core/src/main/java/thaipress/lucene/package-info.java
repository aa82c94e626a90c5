/** Thaipress's words as Lucene's tokens, and Lucene's own Thai tokenizer as a segmenter. */
@NullMarked
package thaipress.lucene;

import org.jspecify.annotations.NullMarked;
