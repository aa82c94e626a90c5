package thaipress.corpus.search;

import java.util.List;

/**
 * How the releases that a query found are spread.
 *
 * @param total how many releases were found
 * @param organisations releases that name a body, the most frequent first
 * @param types releases that name a body of a type, the most frequent first
 * @param years releases of a year of our era, in the order of time; a release whose day of
 *     publication is unknown counts under the first day that it mentions
 */
public record Facets(
    long total, List<FacetCount> organisations, List<FacetCount> types, List<FacetCount> years) {

  /** Copies the lists. */
  public Facets {
    organisations = List.copyOf(organisations);
    types = List.copyOf(types);
    years = List.copyOf(years);
  }

  /**
   * One value.
   *
   * @param value a canonical name, a type's label or a year
   * @param releases the number of releases that have it
   */
  public record FacetCount(String value, int releases) {}
}
