package thaipress.corpus.search;

/**
 * What a query found in a year or month. A release whose day of publication is unknown counts under
 * the first day that it mentions.
 *
 * @param period as {@code 2019} or {@code 2019-04}
 * @param releases the releases found
 * @param allReleases all releases of the period in the index
 * @param places the places in the releases found at which the words and facts stand
 * @param words the words of all releases of the period in the index
 */
public record Period(String period, int releases, int allReleases, long places, long words) {

  private static final double MILLION = 1e6;

  /** Places a million words of the period. */
  public double perMillion() {
    return words == 0 ? 0 : places * MILLION / words;
  }
}
