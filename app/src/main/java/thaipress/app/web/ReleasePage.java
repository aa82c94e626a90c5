package thaipress.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Facet;
import thaipress.corpus.search.Hit;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.Subset;
import thaipress.model.Analysis;
import thaipress.text.Span;

/** One release of the index: its text with all that was found in it, and what belongs to it. */
final class ReleasePage {

  private static final int RELATED = 5;

  private final View view;
  private final CorpusSearcher searcher;
  private final String query;

  /**
   * @param query what the reader searched for; its words are marked
   */
  ReleasePage(View view, CorpusSearcher searcher, String query) {
    this.view = view;
    this.searcher = searcher;
    this.query = query;
  }

  Html main(Analysis analysis) throws IOException {
    String id = analysis.article().id();
    AnalysisView shown = new AnalysisView(view, analysis, hits(id));
    return Html.of(
        """
        <article class="release">
        <h1 lang="th">{}</h1>
        <p class="meta">{}</p>
        <p class="downloads">{} {} {} {}</p>
        <div class="columns wide">
        <section class="text" aria-label="{}">{}{}</section>
        <aside class="facts" aria-label="{}">{}{}</aside>
        </div>
        </article>
        """,
        Titles.of(analysis),
        meta(analysis),
        view.get("release.download"),
        download(id, "json", "JSON"),
        download(id, "brat", "brat"),
        download(id, "conllu", "CoNLL-U"),
        view.get("release.text"),
        shown.legend(),
        shown.text(),
        view.get("release.facts"),
        shown.card(),
        related(analysis));
  }

  private List<Span> hits(String id) throws IOException {
    if (query.isBlank()) {
      return List.of();
    }
    QueryGuard.check(query);
    List<Hit> hits = searcher.select(query).among(List.of(id)).hits(1, Order.BEST).hits();
    return hits.isEmpty() ? List.of() : hits.getFirst().words();
  }

  private Html meta(Analysis analysis) {
    List<Html> parts = new ArrayList<>();
    analysis
        .article()
        .published()
        .map(Object::toString)
        .ifPresent(
            day ->
                parts.add(
                    Html.of(
                        "{} <time datetime=\"{}\">{}</time>",
                        view.get("release.published"),
                        day,
                        view.texts().time(day))));
    parts.add(source(analysis.article().source()));
    parts.add(Html.of("<span class=\"id\">{}</span>", analysis.article().id()));
    return Html.join(parts.stream().filter(part -> !part.isEmpty()).toList(), " · ");
  }

  /** Only what is surely an address of the web becomes a link. */
  private static Html source(String source) {
    boolean address = source.startsWith("https://") || source.startsWith("http://");
    return address
        ? Html.of("<a href=\"{}\" rel=\"noreferrer noopener\">{}</a>", source, source)
        : Html.text(source);
  }

  private static Html download(String id, String format, String name) {
    return Html.of(
        "<a href=\"{}\" download>{}</a>",
        Link.to("/api/release").with("id", id).with("format", format),
        name);
  }

  private Html related(Analysis analysis) throws IOException {
    List<Html> lists = new ArrayList<>();
    Optional<String> body = analysis.bodies().keySet().stream().findFirst();
    if (body.isPresent()) {
      Search same = Search.of("").toggled(Facet.ORGANISATION, body.get()).withOrder(Order.NEWEST);
      lists.add(related(analysis, same, view.get("release.same-body", body.get())));
    }
    Optional<String> day = analysis.article().published().map(Object::toString);
    if (day.isPresent()) {
      Search same = Search.of("").withDays(new Days(day.get(), day.get()));
      lists.add(
          related(analysis, same, view.get("release.same-day", view.texts().time(day.get()))));
    }
    return Html.of("{}", lists);
  }

  private Html related(Analysis analysis, Search search, String heading) throws IOException {
    Subset found = search.in(searcher);
    List<Html> links = new ArrayList<>();
    found.forEach(
        RELATED + 1,
        search.order(),
        other -> {
          if (!other.article().id().equals(analysis.article().id()) && links.size() < RELATED) {
            links.add(link(other));
          }
        });
    return links.isEmpty()
        ? Html.EMPTY
        : Html.of(
            "<section class=\"related\"><h2>{}</h2><ul>{}</ul><p><a"
                + " href=\"{}\">{}</a></p></section>",
            heading,
            links,
            search.link(view.link("/")),
            view.get("release.all", found.size()));
  }

  private Html link(Analysis release) {
    return Html.of(
        "<li lang=\"th\"><a href=\"{}\">{}</a></li>",
        view.release(release.article().id()),
        Titles.of(release));
  }
}
