/** Thaipress's engine behind the interfaces of Apache OpenNLP, with OpenNLP's spans. */
@NullMarked
package thaipress.opennlp;

import org.jspecify.annotations.NullMarked;
