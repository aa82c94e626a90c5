package thaipress.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Facet;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.Subset;

/**
 * What is searched for, as the address says it: all that a page shows follows from it.
 *
 * @param query in the query language; empty for every release
 * @param organisations canonical names that must be there
 * @param types labels of types of bodies
 * @param sizes classes of head counts
 * @param unfolded whether near-duplicates are listed one by one
 * @param page from 1
 */
record Search(
    String query,
    List<String> organisations,
    List<String> types,
    List<String> provinces,
    List<String> sizes,
    Days days,
    Order order,
    boolean unfolded,
    int page) {

  /** The parameters that say which releases. */
  static final Set<String> FILTERS = Set.of("q", "org", "type", "province", "size", "from", "to");

  static final int MOST_PAGES = 500;

  static Search of(Parameters parameters) {
    return new Search(
        parameters.text("q"),
        parameters.texts("org"),
        parameters.texts("type"),
        parameters.texts("province"),
        parameters.texts("size"),
        new Days(parameters.text("from"), parameters.text("to")),
        parameters.choice("sort", Order.BEST),
        parameters.flag("all"),
        Math.max(1, parameters.number("page", 1, MOST_PAGES)));
  }

  /** A search for nothing but a query. */
  static Search of(String query) {
    return new Search(
        query, List.of(), List.of(), List.of(), List.of(), Days.ALL, Order.BEST, false, 1);
  }

  /** The releases. */
  Subset in(CorpusSearcher searcher) throws IOException {
    Subset found = inAllTime(searcher);
    return days.isAll() ? found : found.between(days.first(), days.last());
  }

  /** The releases, whenever they were put out. */
  Subset inAllTime(CorpusSearcher searcher) throws IOException {
    QueryGuard.check(query);
    Subset found = searcher.select(query.isBlank() ? "*" : query);
    for (Map.Entry<Facet, List<String>> facet : facets().entrySet()) {
      for (String value : facet.getValue()) {
        found = having(found, facet.getKey(), value);
      }
    }
    return found;
  }

  private static Subset having(Subset found, Facet facet, String value) throws IOException {
    try {
      return found.having(facet, value);
    } catch (IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  private Map<Facet, List<String>> facets() {
    return Map.of(
        Facet.ORGANISATION, organisations,
        Facet.TYPE, types,
        Facet.PROVINCE, provinces,
        Facet.HEAD_COUNT, sizes);
  }

  /** Whether it asks for anything at all. */
  boolean isEmpty() {
    return query.isBlank() && !hasFilters();
  }

  boolean hasFilters() {
    return facets().values().stream().anyMatch(values -> !values.isEmpty()) || !days.isAll();
  }

  Search withQuery(String other) {
    return new Search(other, organisations, types, provinces, sizes, days, order, unfolded, 1);
  }

  Search withDays(Days other) {
    return new Search(query, organisations, types, provinces, sizes, other, order, unfolded, 1);
  }

  Search withOrder(Order other) {
    return new Search(query, organisations, types, provinces, sizes, days, other, unfolded, 1);
  }

  Search withPage(int other) {
    return new Search(query, organisations, types, provinces, sizes, days, order, unfolded, other);
  }

  /** The same with a value of a facet, or without it where it is there. */
  Search toggled(Facet facet, String value) {
    return switch (facet) {
      case ORGANISATION -> with(toggled(organisations, value), types, provinces, sizes);
      case TYPE -> with(organisations, toggled(types, value), provinces, sizes);
      case PROVINCE -> with(organisations, types, toggled(provinces, value), sizes);
      case HEAD_COUNT -> with(organisations, types, provinces, toggled(sizes, value));
      case YEAR, MONTH ->
          withDays(days.equals(new Days(value, value)) ? Days.ALL : new Days(value, value));
    };
  }

  private Search with(
      List<String> bodies, List<String> kinds, List<String> places, List<String> counts) {
    return new Search(query, bodies, kinds, places, counts, days, order, unfolded, 1);
  }

  private static List<String> toggled(List<String> values, String value) {
    List<String> toggled = new ArrayList<>(values);
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return List.copyOf(toggled);
  }

  boolean has(Facet facet, String value) {
    return switch (facet) {
      case YEAR, MONTH -> days.equals(new Days(value, value));
      default -> facets().getOrDefault(facet, List.of()).contains(value);
    };
  }

  /** The address of a page about these releases, in whatever order. */
  Link filters(Link page) {
    return page.withSome("q", query)
        .withAll("org", organisations)
        .withAll("type", types)
        .withAll("province", provinces)
        .withAll("size", sizes)
        .withSome("from", days.from())
        .withSome("to", days.to());
  }

  /** The address of the page that shows this search. */
  Link link(Link page) {
    return filters(page)
        .withSome("sort", order == Order.BEST ? "" : order.toString())
        .withSome("all", unfolded ? "true" : "")
        .withSome("page", page() == 1 ? "" : Integer.toString(page()));
  }
}
