/** The word list with its costs, the gazetteers of bodies and places, and their compiler. */
@NullMarked
package thaipress.lexicon;

import org.jspecify.annotations.NullMarked;
