package thaipress.corpus.search;

/**
 * A word that stands near what a query found more often than chance has it.
 *
 * @param word as it is indexed
 * @param near how often it stands near
 * @param total how often it stands in the index
 * @param expected how often it would stand near if words were strewn evenly
 * @param logLikelihood Dunning's statistic; above 10.83 chance is improbable (p &lt; 0.001)
 */
public record Collocate(
    String word, long near, long total, double expected, double logLikelihood) {}
