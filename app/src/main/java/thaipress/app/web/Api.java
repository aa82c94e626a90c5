package thaipress.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thaipress.corpus.index.IndexRecord;
import thaipress.corpus.search.ConcordanceLine;
import thaipress.corpus.search.ConcordanceOrder;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Facets.FacetCount;
import thaipress.corpus.search.Hit;
import thaipress.corpus.search.Hits;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.Subset;
import thaipress.corpus.search.TimeUnit;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.OutputFormat;
import thaipress.model.Analysis;
import thaipress.model.Mention;
import thaipress.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The routes for programs; {@code openapi.json} describes them, and a test holds it to them. */
final class Api {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> RELEASES = Route.names(Search.FILTERS, "distinct");
  private static final Set<String> TABLE = Route.names(Search.FILTERS, "limit", "format", "bom");
  private static final int LIMIT = 20;
  private static final int ROWS = 100;
  private static final int WINDOW = 5;
  private static final int WIDEST = 500;

  private final Assets assets;

  Api(Assets assets) {
    this.assets = assets;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/openapi.json", Set.of(), this::description),
        Route.getHeavy("/api/index", Set.of(), this::index),
        Route.get(
            "/api/search",
            Route.names(RELEASES, "sort", "offset", "limit", "format", "bom"),
            this::search),
        Route.get("/api/facets", Route.names(RELEASES, "limit", "format", "bom"), this::facets),
        Route.get("/api/bodies", TABLE, this::bodies),
        Route.getHeavy(
            "/api/timeline",
            Route.names(Search.FILTERS, "unit", "measure", "format", "bom"),
            this::timeline),
        Route.getHeavy("/api/concordance", Route.names(TABLE, "order", "width"), this::concordance),
        Route.getHeavy("/api/collocates", Route.names(TABLE, "window"), this::collocates),
        Route.getHeavy("/api/typical", Route.names(TABLE, "kind", "against"), this::typical),
        Route.get("/api/release", Set.of("id", "format"), this::release),
        Route.post("/api/analyse", Set.of("published", "format"), this::analyse));
  }

  /** The forms of a table. */
  enum TableFormat {
    JSON,
    CSV,
    SVG;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The forms of an analysis. */
  enum ReleaseFormat {
    JSON("application/json", OutputFormat.JSONL, "json"),
    CSV("text/csv", OutputFormat.CSV, "csv"),
    CONLLU("text/plain", OutputFormat.CONLLU, "conllu"),
    BRAT("text/plain", OutputFormat.BRAT, "ann");

    private final String type;
    private final OutputFormat format;
    private final String ending;

    ReleaseFormat(String type, OutputFormat format, String ending) {
      this.type = type;
      this.format = format;
      this.ending = ending;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private void description(Context request, Parameters parameters, CorpusSearcher searcher) {
    Assets.Asset document = assets.find("openapi.json").orElseThrow();
    Answers.send(request, document.type(), document.text());
  }

  private void index(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    IndexRecord record = searcher.record();
    ObjectNode node = JSON.createObjectNode();
    node.put("releases", record.releases()).put("words", record.words());
    node.put("schema", record.schema()).put("digest", record.digest());
    ArrayNode parts = node.putArray("parts");
    for (IndexRecord.Part part : record.parts()) {
      parts
          .addObject()
          .put("library", part.library())
          .put("lexicon", part.lexicon())
          .put("releases", part.releases());
    }
    json(request, node);
  }

  private static Subset releases(Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    Subset found = Search.of(parameters).in(searcher);
    return parameters.flag("distinct") ? found.distinct() : found;
  }

  private void search(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    int offset = parameters.number("offset", 0, Limits.RESULTS);
    int limit = parameters.number("limit", LIMIT, Limits.HITS);
    Hits hits =
        releases(parameters, searcher).hits(offset, limit, parameters.choice("sort", Order.BEST));
    if (parameters.choice("format", TableFormat.JSON) == TableFormat.JSON) {
      ObjectNode node = JSON.createObjectNode().put("total", hits.total()).put("offset", offset);
      ArrayNode all = node.putArray("hits");
      hits.hits().forEach(hit -> all.add(json(hit)));
      json(request, node);
    } else {
      table(request, parameters, Tables.hits(hits.hits()), JSON.createObjectNode());
    }
  }

  private static ObjectNode json(Hit hit) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", hit.id()).put("source", hit.source());
    node.put("title", hit.title().orElse(null));
    node.put("published", hit.published().map(Object::toString).orElse(null));
    node.put("score", hit.score());
    ArrayNode words = node.putArray("words");
    hit.words().forEach(span -> put(words.addObject(), span));
    ArrayNode facts = node.putArray("facts");
    for (Mention fact : hit.facts()) {
      put(facts.addObject(), fact.span())
          .put("kind", fact.kind())
          .put("text", fact.text())
          .put("rule", fact.rule());
    }
    put(node.putObject("snippet"), hit.snippet().span()).put("text", hit.snippet().text());
    return node;
  }

  private static ObjectNode put(ObjectNode node, Span span) {
    return node.put("begin", span.begin()).put("end", span.end());
  }

  private void facets(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    int limit = parameters.number("limit", LIMIT, Limits.RESULTS);
    var facets = releases(parameters, searcher).facets(limit);
    ObjectNode about = JSON.createObjectNode().put("total", facets.total());
    table(request, parameters, Tables.facets(facets), about);
  }

  private void bodies(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    List<FacetCount> bodies = exploring(parameters, searcher).bodies(rows(parameters));
    List<Chart.Bar> bars =
        bodies.stream().map(body -> new Chart.Bar(body.value(), body.releases())).toList();
    Table table =
        new Table(
            List.of("body", "releases"),
            bodies.stream()
                .<List<Object>>map(body -> List.of(body.value(), body.releases()))
                .toList());
    drawn(request, parameters, table, JSON.createObjectNode(), bars);
  }

  private void timeline(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    List<String> queries = queries(parameters);
    var periods =
        exploring(parameters, searcher).timeline(queries, parameters.choice("unit", TimeUnit.YEAR));
    Exploring.Measure measure = parameters.choice("measure", Exploring.Measure.RELEASES);
    if (parameters.choice("format", TableFormat.JSON) == TableFormat.SVG) {
      svg(request, TimeView.drawing(queries, periods, measure, measure.toString(), true));
    } else {
      table(request, parameters, Tables.timeline(queries, periods), JSON.createObjectNode());
    }
  }

  /** All queries; every release where there is none. */
  static List<String> queries(Parameters parameters) {
    List<String> queries = parameters.texts("q");
    return queries.isEmpty() ? List.of("*") : queries;
  }

  private void concordance(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    Exploring.Read<ConcordanceLine> lines =
        exploring(parameters, searcher)
            .concordance(
                parameters.choice("order", ConcordanceOrder.TEXT),
                parameters.number("width", 0, WIDEST),
                rows(parameters));
    table(request, parameters, Tables.concordance(lines.found()), about(lines));
  }

  private static ObjectNode about(Exploring.Read<?> read) {
    return JSON.createObjectNode().put("releases", read.total()).put("read", read.read());
  }

  private void collocates(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    var words =
        exploring(parameters, searcher)
            .collocates(parameters.number("window", WINDOW, ROWS), rows(parameters));
    List<Chart.Bar> bars =
        words.found().stream()
            .map(word -> new Chart.Bar(word.word(), Math.rint(word.logLikelihood())))
            .toList();
    drawn(request, parameters, Tables.collocates(words.found()), about(words), bars);
  }

  private void typical(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    var things =
        exploring(parameters, searcher)
            .typical(
                parameters.choice("kind", Exploring.Kind.WORDS),
                parameters.text("against"),
                rows(parameters));
    List<Chart.Bar> bars =
        things.stream()
            .map(thing -> new Chart.Bar(thing.value(), Math.rint(thing.logLikelihood())))
            .toList();
    drawn(request, parameters, Tables.typical(things), JSON.createObjectNode(), bars);
  }

  private static Exploring exploring(Parameters parameters, CorpusSearcher searcher) {
    return new Exploring(searcher, Search.of(parameters));
  }

  private static int rows(Parameters parameters) {
    return parameters.number("limit", ROWS, Limits.RESULTS);
  }

  private void release(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    String id = parameters.text("id");
    Optional<Analysis> analysis = searcher.analysis(id);
    if (analysis.isEmpty()) {
      throw new NotThere("there is no release '" + id + "'");
    }
    analysis(request, parameters, analysis.get());
  }

  private void analyse(Context request, Parameters parameters, CorpusSearcher searcher)
      throws IOException {
    String type = Optional.ofNullable(request.contentType()).orElse("");
    Intake.Kind kind = Intake.Kind.of(type);
    analysis(
        request,
        parameters,
        Intake.analyse(request.bodyAsBytes(), kind, parameters.text("published")));
  }

  private static void analysis(Context request, Parameters parameters, Analysis analysis)
      throws IOException {
    ReleaseFormat format = parameters.choice("format", ReleaseFormat.JSON);
    StringWriter out = new StringWriter();
    try (AnalysisWriter writer = format.format.to(out)) {
      writer.write(analysis);
    }
    String text =
        format == ReleaseFormat.JSON ? withText(out.toString(), analysis) : out.toString();
    attach(request, "release." + format.ending);
    Answers.send(request, format.type, text);
  }

  /** Offsets count in the text, and a program here has no file that it stands in. */
  private static String withText(String json, Analysis analysis) {
    JsonNode node = JSON.readTree(json);
    return ((ObjectNode) node).put("text", analysis.article().text()).toString();
  }

  private static void json(Context request, JsonNode node) {
    Answers.send(request, "application/json", node.toString());
  }

  private static void svg(Context request, Html drawing) {
    attach(request, "chart.svg");
    Answers.send(request, "image/svg+xml", drawing.toString());
  }

  /** Shown by a program, saved by a browser. */
  private static void attach(Context request, String name) {
    request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static void drawn(
      Context request, Parameters parameters, Table table, ObjectNode about, List<Chart.Bar> bars) {
    if (parameters.choice("format", TableFormat.JSON) == TableFormat.SVG) {
      svg(request, Chart.bars(bars, request.path(), true));
    } else {
      table(request, parameters, table, about);
    }
  }

  /**
   * @param about what stands beside the rows in JSON
   */
  private static void table(Context request, Parameters parameters, Table table, ObjectNode about) {
    switch (parameters.choice("format", TableFormat.JSON)) {
      case JSON -> json(request, about.set("rows", table.json()));
      case CSV -> {
        attach(request, "table.csv");
        Answers.send(request, "text/csv", table.csv(parameters.flag("bom")));
      }
      case SVG -> throw new BadInput("there is no drawing of this; expected json or csv as format");
    }
  }
}
