package thaipress.corpus.search;

/**
 * Dunning's log-likelihood ratio for the frequencies of one thing in two samples, in the form that
 * corpus linguists use (Rayson and Garside 2000).
 */
final class LogLikelihood {

  private LogLikelihood() {}

  /**
   * @param here how often it stands in the first sample
   * @param there how often it stands in the second
   * @param allHere the size of the first sample
   * @param allThere the size of the second
   * @return 0 where the samples agree or one is empty, greater the less they agree
   */
  static double of(long here, long there, long allHere, long allThere) {
    double all = (double) allHere + allThere;
    if (allHere <= 0 || allThere <= 0) {
      return 0;
    }
    double expectedHere = allHere * (double) (here + there) / all;
    double expectedThere = allThere * (double) (here + there) / all;
    return 2 * (part(here, expectedHere) + part(there, expectedThere));
  }

  private static double part(long observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }
}
