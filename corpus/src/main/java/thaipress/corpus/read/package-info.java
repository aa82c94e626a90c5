/** From files, folders and web pages to articles. */
@NullMarked
package thaipress.corpus.read;

import org.jspecify.annotations.NullMarked;
