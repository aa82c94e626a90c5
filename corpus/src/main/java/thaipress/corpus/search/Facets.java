package thaipress.corpus.search;

import java.util.List;

/**
 * How the releases that a query found are spread. A release whose day of publication is unknown
 * counts under the first day that it mentions.
 *
 * @param total how many releases were found
 * @param organisations releases that name a body, the most frequent first
 * @param types releases that name a body of a type, the most frequent first
 * @param provinces releases that name a province, the most frequent first
 * @param years releases of a year of our era, in the order of time
 * @param months releases of a month, as {@code 2019-04}, in the order of time
 * @param headCounts releases whose head count is of a class, as {@code 100-499}, the smallest first
 */
public record Facets(
    long total,
    List<FacetCount> organisations,
    List<FacetCount> types,
    List<FacetCount> provinces,
    List<FacetCount> years,
    List<FacetCount> months,
    List<FacetCount> headCounts) {

  /** Copies the lists. */
  public Facets {
    organisations = List.copyOf(organisations);
    types = List.copyOf(types);
    provinces = List.copyOf(provinces);
    years = List.copyOf(years);
    months = List.copyOf(months);
    headCounts = List.copyOf(headCounts);
  }

  /**
   * One value.
   *
   * @param value a canonical name, a type's label, a province, a year, a month or a class
   * @param releases the number of releases that have it
   */
  public record FacetCount(String value, int releases) {}
}
