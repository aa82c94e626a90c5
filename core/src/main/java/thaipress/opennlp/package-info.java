/** The organisations that Thaipress finds, in OpenNLP's form. */
@NullMarked
package thaipress.opennlp;

import org.jspecify.annotations.NullMarked;
