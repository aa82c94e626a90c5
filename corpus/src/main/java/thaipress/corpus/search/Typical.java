package thaipress.corpus.search;

/**
 * A word or body that one set of releases has more of than another.
 *
 * @param value the word as it is indexed, or the body's canonical name
 * @param here how often it stands in the one set; for bodies, in how many of its releases
 * @param there the same in the other
 * @param ratio the frequency here by that there, the latter with one half added where it is 0
 * @param logLikelihood Dunning's statistic; above 10.83 chance is improbable (p &lt; 0.001)
 */
public record Typical(String value, long here, long there, double ratio, double logLikelihood) {}
