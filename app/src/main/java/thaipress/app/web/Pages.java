package thaipress.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.QueryException;
import thaipress.model.Analysis;

/** The pages for people. */
final class Pages {

  private static final Set<String> LANGUAGE = Set.of(Parameters.LANGUAGE);
  private static final Set<String> SEARCH =
      Route.names(Search.FILTERS, Parameters.LANGUAGE, "sort", "all", "page");

  private final Layout layout;

  Pages(Assets assets) {
    this.layout = new Layout(assets);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", SEARCH, this::search),
        Route.get("/release", Route.names(LANGUAGE, "id", "q"), this::release));
  }

  private void search(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    View view = view(request, parameters);
    Search search = Search.of(parameters);
    Html main;
    try {
      main = new SearchPage(view, search, searcher).main();
    } catch (QueryException e) {
      request.status(400);
      main = wrong(view, search, "/", e);
    }
    show(request, layout.page(view, Layout.Part.SEARCH, search.query(), main));
  }

  /** The box again with what is wrong and where. */
  private static Html wrong(View view, Search search, String path, QueryException wrong) {
    return Html.of(
        "{}<section class=\"wrong\" role=\"alert\"><h1>{}</h1><p>{}</p><pre lang=\"th\">{}<mark>{}</mark>{}</pre></section>",
        SearchBox.of(view, search, path),
        view.get("error.query"),
        wrong.getMessage(),
        search.query().substring(0, Math.min(wrong.position(), search.query().length())),
        wrong.position() < search.query().length() ? search.query().substring(wrong.position(), wrong.position() + 1) : " ",
        wrong.position() < search.query().length() ? search.query().substring(wrong.position() + 1) : "");
  }

  private void release(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    View view = view(request, parameters);
    String id = parameters.text("id");
    Optional<Analysis> analysis = searcher.analysis(id);
    if (analysis.isEmpty()) {
      throw new NotThere("there is no release '" + id + "'");
    }
    Html main = new ReleasePage(view, searcher, parameters.text("q")).main(analysis.get());
    show(request, layout.page(view, Layout.Part.SEARCH, Titles.of(analysis.get()), main));
  }

  /** A page that says why there is no other. */
  void error(Context request, int status, String message) {
    View view = View.of(new Parameters(Map.of()), languages(request), Link.to("/"));
    Html main =
        Html.of(
            "<section class=\"wrong\" role=\"alert\"><h1>{}</h1><p>{}</p><p><a href=\"{}\">{}</a></p></section>",
            view.texts().find("error." + status).orElseGet(() -> view.get("error.other", status)),
            message,
            view.link("/"),
            view.get("error.home"));
    request.status(status);
    show(request, layout.page(view, Layout.Part.SEARCH, Integer.toString(status), main));
  }

  static void show(Context request, Html page) {
    request.html(page.toString());
  }

  static View view(Context request, Parameters parameters) {
    return View.of(parameters, languages(request), here(request));
  }

  private static String languages(Context request) {
    return Optional.ofNullable(request.header("Accept-Language")).orElse("");
  }

  /** The address of a request without the language. */
  private static Link here(Context request) {
    Link link = Link.to(request.path());
    if (request.method().name().equals("GET")) {
      Stream<Map.Entry<String, List<String>>> all = request.queryParamMap().entrySet().stream();
      for (Map.Entry<String, List<String>> some : all.toList()) {
        link = some.getKey().equals(Parameters.LANGUAGE) ? link : link.withAll(some.getKey(), some.getValue());
      }
    }
    return link;
  }
}
