package thaipress.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final Set<String> EXPLORE =
      Route.names(
          Search.FILTERS,
          Parameters.LANGUAGE,
          "order",
          "unit",
          "measure",
          "kind",
          "against",
          "window");

  private final Assets assets;
  private final Layout layout;

  Pages(Assets assets) {
    this.assets = assets;
    this.layout = new Layout(assets);
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get("/", SEARCH, this::search));
    routes.add(Route.get("/release", Route.names(LANGUAGE, "id", "q"), this::release));
    routes.add(Route.get("/analyse", LANGUAGE, this::askForText));
    routes.add(Route.post("/analyse", LANGUAGE, this::analyse));
    routes.add(Route.get("/api", LANGUAGE, this::api));
    for (ExplorePage.Tab tab : ExplorePage.Tab.values()) {
      routes.add(
          Route.getHeavy(
              tab.path, EXPLORE, (request, p, searcher) -> explore(request, p, searcher, tab)));
    }
    return routes;
  }

  private void explore(
      Context request, Parameters parameters, CorpusSearcher searcher, ExplorePage.Tab tab)
      throws IOException {
    View view = view(request, parameters);
    Html main;
    try {
      main = new ExplorePage(view, parameters, searcher).main(tab);
    } catch (QueryException e) {
      request.status(400);
      main = wrong(view, Search.of(parameters), tab.path, e);
    }
    show(request, layout.page(view, Layout.Part.EXPLORE, view.get(tab.name), main));
  }

  private void api(Context request, Parameters parameters, CorpusSearcher searcher) {
    View view = view(request, parameters);
    Html main = new ApiPage(view, assets.find("openapi.json").orElseThrow().text()).main();
    show(request, layout.page(view, Layout.Part.API, view.get("nav.api"), main));
  }

  private void askForText(Context request, Parameters parameters, CorpusSearcher searcher) {
    showAnalysis(request, parameters, "", "", Optional.empty());
  }

  private void analyse(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    String text = Optional.ofNullable(request.formParam("text")).orElse("");
    String published = Optional.ofNullable(request.formParam("published")).orElse("");
    Optional<UploadedFile> file =
        Optional.ofNullable(request.uploadedFile("file")).filter(some -> some.size() > 0);
    byte[] bytes = file.isPresent() ? bytes(file.get()) : text.getBytes(StandardCharsets.UTF_8);
    Intake.Kind kind =
        file.map(some -> Intake.Kind.of(some.filename())).orElse(Intake.Kind.UNKNOWN);
    Analysis analysis = Intake.analyse(bytes, kind, published);
    String shown = file.isPresent() ? analysis.article().text() : text;
    showAnalysis(request, parameters, shown, published, Optional.of(analysis));
  }

  private static byte[] bytes(UploadedFile file) throws IOException {
    try (InputStream in = file.content()) {
      return in.readNBytes(Limits.BODY);
    }
  }

  private void showAnalysis(
      Context request,
      Parameters parameters,
      String text,
      String published,
      Optional<Analysis> analysis) {
    View view = view(request, parameters);
    Html main = new AnalysePage(view).main(text, published, analysis);
    show(request, layout.page(view, Layout.Part.ANALYSE, view.get("analyse.title"), main));
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
    String query = search.query();
    int begin = Math.min(wrong.position(), query.length());
    int end = Math.min(begin + 1, query.length());
    return Html.of(
        """
        {}<section class="wrong" role="alert"><h1>{}</h1><p lang="en">{}</p>
        <pre lang="th">{}<mark>{}</mark>{}</pre></section>
        """,
        SearchBox.of(view, search, path),
        view.get("error.query"),
        Objects.requireNonNullElse(wrong.getMessage(), ""),
        query.substring(0, begin),
        begin == end ? " " : query.substring(begin, end),
        query.substring(end));
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
            "<section class=\"wrong\" role=\"alert\"><h1>{}</h1><p>{}</p><p><a"
                + " href=\"{}\">{}</a></p></section>",
            view.texts().find("error." + status).orElseGet(() -> view.get("error.other", status)),
            message,
            view.link("/"),
            view.get("error.home"));
    request.status(status);
    show(request, layout.page(view, Layout.Part.SEARCH, Integer.toString(status), main));
  }

  static void show(Context request, Html page) {
    Answers.send(request, "text/html", page.toString());
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
        link =
            some.getKey().equals(Parameters.LANGUAGE)
                ? link
                : link.withAll(some.getKey(), some.getValue());
      }
    }
    return link;
  }
}
