package thaipress.app.web;

import java.util.List;
import thaipress.corpus.search.Facet;
import thaipress.corpus.search.Facets;
import thaipress.corpus.search.Facets.FacetCount;

/** How the releases found are spread; each value narrows the search down to it. */
final class FacetPanel {

  private static final int SHOWN = 7;

  private final View view;
  private final Search search;
  private final Facets facets;

  FacetPanel(View view, Search search, Facets facets) {
    this.view = view;
    this.search = search;
    this.facets = facets;
  }

  Html panel() {
    return Html.of(
        "<aside class=\"facets\" aria-label=\"{}\">{}{}{}{}{}</aside>",
        view.get("facet.label"),
        group(Facet.ORGANISATION, facets.organisations()),
        group(Facet.TYPE, facets.types()),
        group(Facet.PROVINCE, facets.provinces()),
        group(Facet.YEAR, facets.years().reversed()),
        group(Facet.HEAD_COUNT, facets.headCounts()));
  }

  private Html group(Facet facet, List<FacetCount> counts) {
    if (counts.isEmpty()) {
      return Html.EMPTY;
    }
    int most = counts.stream().mapToInt(FacetCount::releases).max().orElse(1);
    List<Html> items = counts.stream().map(count -> item(facet, count, most)).toList();
    return Html.of(
        "<section><h2>{}</h2>{}</section>",
        view.get("facet." + facet.name()),
        FoldedList.of(view, items, SHOWN));
  }

  private Html item(Facet facet, FacetCount count, int most) {
    boolean chosen = search.has(facet, count.value());
    return Html.of(
        """
        <li><a href="{}"{}{}><span class="name">{}</span> <span class="number">{}</span>\
        <meter class="share" min="0" max="{}" value="{}" aria-hidden="true"></meter></a></li>
        """,
        search.toggled(facet, count.value()).link(view.link("/")),
        Html.when(chosen, " aria-current=\"true\""),
        Html.when(facet == Facet.ORGANISATION || facet == Facet.PROVINCE, " lang=\"th\""),
        label(view, facet, count.value()),
        Texts.number(count.releases()),
        most,
        count.releases());
  }

  /** A value as a reader calls it. */
  static String label(View view, Facet facet, String value) {
    return switch (facet) {
      case TYPE -> view.texts().find("type." + value).orElse(value);
      case YEAR, MONTH -> view.texts().time(value);
      case HEAD_COUNT -> view.get("size", value.replace("-", "–"));
      case ORGANISATION, PROVINCE -> value;
    };
  }
}
