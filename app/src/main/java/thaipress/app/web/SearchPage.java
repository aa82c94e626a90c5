package thaipress.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Facets;
import thaipress.corpus.search.Hit;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.Subset;
import thaipress.model.Analysis;
import thaipress.model.Mention;
import thaipress.text.Span;

/** One box, and what it finds: releases, their spread over time and over facets. */
final class SearchPage {

  private static final int HITS = 20;
  private static final int FACETS = 30;

  private final View view;
  private final Search search;
  private final CorpusSearcher searcher;

  SearchPage(View view, Search search, CorpusSearcher searcher) {
    this.view = view;
    this.search = search;
    this.searcher = searcher;
  }

  Html main() throws IOException {
    Subset found = search.in(searcher);
    Facets facets = found.facets(FACETS);
    Facets ever = search.days().isAll() ? facets : search.inAllTime(searcher).facets(0);
    return Html.of(
        "{}{}{}{}<div class=\"columns\">{}<section class=\"results\""
            + " aria-labelledby=\"count\">{}</section></div>",
        SearchBox.of(view, search, "/"),
        search.isEmpty() ? welcome() : Html.EMPTY,
        SearchBox.chips(view, search, "/"),
        new TimeBrush(view, search, ever.months()).figure(),
        new FacetPanel(view, search, facets).panel(),
        results(found, facets.total()));
  }

  private Html welcome() {
    return Html.of("<p class=\"welcome\">{}</p>", view.get("search.welcome", searcher.size()));
  }

  private Html results(Subset found, long total) throws IOException {
    Map<String, List<String>> near = nearDuplicates(found);
    List<String> folded = near.values().stream().flatMap(List::stream).toList();
    Subset shown = folded.isEmpty() ? found : found.without(folded);
    List<Html> items = new ArrayList<>();
    long kept =
        shown.read(
            (search.page() - 1) * HITS,
            HITS,
            search.order(),
            (hit, analysis) ->
                items.add(item(hit, analysis, near.getOrDefault(hit.id(), List.of()))));
    return Html.of(
        "{}<ol class=\"hits\" start=\"{}\">{}</ol>{}{}",
        head(total, kept),
        (search.page() - 1) * HITS + 1,
        items,
        items.isEmpty() ? nothing() : Html.EMPTY,
        pages(kept));
  }

  private Map<String, List<String>> nearDuplicates(Subset found) throws IOException {
    Map<String, List<String>> others = new HashMap<>();
    if (!search.unfolded()) {
      for (List<String> group : found.duplicates()) {
        others.put(group.getFirst(), group.subList(1, group.size()));
      }
    }
    return others;
  }

  private Html head(long total, long shown) {
    String count =
        total == shown
            ? view.get("search.count", total)
            : view.get("search.count-folded", total, shown);
    return Html.of(
        """
        <div class="tools">
        <h1 id="count">{}</h1>
        <label>{} <select name="sort" form="search" data-submit>{}</select></label>
        <label class="check"><input type="checkbox" name="all" value="true" form="search" data-submit{}> {}</label>
        <a class="quiet" href="{}">{}</a>
        <a class="quiet" href="{}" download="releases.csv">CSV</a>
        <noscript><button form="search">{}</button></noscript>
        </div>
        """,
        count,
        view.get("search.sort"),
        Stream.of(Order.values()).map(this::option).toList(),
        Html.when(search.unfolded(), " checked"),
        view.get("search.unfolded"),
        search.filters(view.link("/explore")),
        view.get("search.explore"),
        search
            .filters(Link.to("/api/search"))
            .with("limit", Limits.HITS)
            .with("format", "csv")
            .with("bom", true),
        view.get("search.apply"));
  }

  private Html option(Order order) {
    return Html.of(
        "<option value=\"{}\"{}>{}</option>",
        order,
        Html.when(order == search.order(), " selected"),
        view.get("order." + order));
  }

  private Html nothing() {
    return Html.of("<p class=\"nothing\">{}</p>", view.get("search.nothing"));
  }

  private Html item(Hit hit, Analysis analysis, List<String> near) {
    return Html.of(
        """
        <li><article>
        <h2 lang="th"><a href="{}">{}</a></h2>
        <p class="meta">{}</p>
        <p class="snippet" lang="th">{}</p>
        {}</article></li>
        """,
        view.release(hit.id()).withSome("q", search.query()),
        Titles.of(analysis),
        meta(hit, analysis),
        snippet(hit, analysis),
        near.isEmpty() ? Html.EMPTY : duplicates(near));
  }

  private Html meta(Hit hit, Analysis analysis) {
    List<Html> parts = new ArrayList<>();
    hit.published()
        .ifPresent(
            day ->
                parts.add(
                    Html.of(
                        "<time datetime=\"{}\">{}</time>",
                        day,
                        view.texts().time(day.toString()))));
    analysis
        .headCount()
        .ifPresent(
            count ->
                parts.add(
                    Html.of(
                        "<span lang=\"th\">{} {}</span>", FactText.amount(count), count.unit())));
    analysis.bodies().keySet().stream()
        .findFirst()
        .ifPresent(body -> parts.add(Html.of("<span lang=\"th\">{}</span>", body)));
    parts.add(Html.of("<span class=\"id\">{}</span>", hit.id()));
    return Html.join(parts, " · ");
  }

  private static Html snippet(Hit hit, Analysis analysis) {
    Span window = hit.snippet().span();
    String text = analysis.article().text();
    List<Mention> mentions = analysis.mentions();
    List<Span> hits = new ArrayList<>(hit.words());
    hit.facts().forEach(fact -> hits.add(fact.span()));
    List<Html> pieces =
        Piece.cut(window, mentions, hits).stream()
            .map(piece -> piece(piece, mentions, text))
            .toList();
    return Html.of(
        "{}{}{}", window.begin() > 0 ? "… " : "", pieces, window.end() < text.length() ? " …" : "");
  }

  private static Html piece(Piece piece, List<Mention> mentions, String text) {
    Html words = Html.text(piece.span().in(text));
    Html marked = piece.hit() ? Html.of("<mark>{}</mark>", words) : words;
    return piece.mentions().isEmpty()
        ? marked
        : Html.of(
            "<span class=\"m {}\">{}</span>",
            mentions.get(piece.mentions().getFirst()).kind(),
            marked);
  }

  private Html duplicates(List<String> near) {
    List<Html> links =
        near.stream()
            .map(id -> Html.of("<li><a href=\"{}\">{}</a></li>", view.release(id), id))
            .toList();
    return Html.of(
        "<details class=\"near\"><summary>{}</summary><ul>{}</ul></details>",
        view.get("search.near", near.size()),
        links);
  }

  private Html pages(long total) {
    long last = Math.min(Search.MOST_PAGES, (total + HITS - 1) / HITS);
    if (last <= 1) {
      return Html.EMPTY;
    }
    return Html.of(
        "<nav class=\"pages\" aria-label=\"{}\">{}<span>{}</span>{}</nav>",
        view.get("search.pages"),
        search.page() > 1 ? turn(search.page() - 1, "search.previous", "prev") : Html.EMPTY,
        view.get("search.page", search.page(), last),
        search.page() < last ? turn(search.page() + 1, "search.next", "next") : Html.EMPTY);
  }

  private Html turn(int page, String key, String relation) {
    return Html.of(
        "<a rel=\"{}\" href=\"{}\">{}</a>",
        relation,
        search.withPage(page).link(view.link("/")),
        view.get(key));
  }
}
