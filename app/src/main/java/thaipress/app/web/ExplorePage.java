package thaipress.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thaipress.corpus.search.ConcordanceLine;
import thaipress.corpus.search.ConcordanceOrder;
import thaipress.corpus.search.CorpusSearcher;

/** What can be learnt from many releases at once: one view of it at a time. */
final class ExplorePage {

  private static final int LINES = 100;
  private static final int WIDTH = 90;
  private static final int BODIES = 25;
  private static final int WORDS = 40;
  private static final int BARS = 20;
  private static final int WINDOW = 5;

  private final View view;
  private final Parameters parameters;
  private final Search search;
  private final Exploring exploring;

  /** The views, each with its address. */
  enum Tab {
    CONCORDANCE("/explore", "explore.concordance"),
    TIME("/explore/time", "explore.time"),
    BODIES("/explore/bodies", "explore.bodies"),
    TYPICAL("/explore/typical", "explore.typical"),
    NEIGHBOURS("/explore/neighbours", "explore.neighbours");

    final String path;
    final String name;

    Tab(String path, String name) {
      this.path = path;
      this.name = name;
    }
  }

  ExplorePage(View view, Parameters parameters, CorpusSearcher searcher) {
    this.view = view;
    this.parameters = parameters;
    this.search = Search.of(parameters);
    this.exploring = new Exploring(searcher, search);
  }

  Html main(Tab tab) throws IOException {
    return Html.of(
        "<h1 class=\"unseen\">{}</h1><nav class=\"tabs\" aria-label=\"{}\">{}</nav><p"
            + " class=\"hint\">{}</p>{}{}{}",
        view.get(tab.name),
        view.get("nav.explore"),
        Stream.of(Tab.values()).map(other -> link(other, tab)).toList(),
        view.get(tab.name + ".says"),
        tab == Tab.TIME
            ? new TimeView(view, parameters, search, exploring).form()
            : SearchBox.of(view, search, tab.path, options(tab)),
        SearchBox.chips(view, search, tab.path),
        body(tab));
  }

  private Html link(Tab tab, Tab current) {
    return Html.of(
        "<a href=\"{}\"{}>{}</a>",
        search.filters(view.link(tab.path)),
        Html.when(tab == current, " aria-current=\"page\""),
        view.get(tab.name));
  }

  private List<Html> options(Tab tab) {
    List<Html> days = new ArrayList<>();
    days.add(
        search.days().from().isEmpty()
            ? Html.EMPTY
            : SearchBox.field("from", search.days().from()));
    days.add(search.days().to().isEmpty() ? Html.EMPTY : SearchBox.field("to", search.days().to()));
    days.add(
        switch (tab) {
          case CONCORDANCE ->
              select("order", "explore.order", parameters.choice("order", ConcordanceOrder.TEXT));
          case TYPICAL -> typicalOptions();
          case NEIGHBOURS ->
              number("window", "explore.window", parameters.number("window", WINDOW, 100));
          case TIME, BODIES -> Html.EMPTY;
        });
    return days;
  }

  private Html typicalOptions() {
    return Html.of(
        """
        <div class="options">{}
        <label class="wide">{} <input name="against" type="search" value="{}" placeholder="{}" lang="th" maxlength="1000"></label>
        </div>
        """,
        choice("kind", "explore.kind", parameters.choice("kind", Exploring.Kind.WORDS)),
        view.get("explore.against"),
        parameters.text("against"),
        view.get("explore.all-others"));
  }

  private <E extends Enum<E>> Html select(String name, String key, E chosen) {
    return Html.of("<div class=\"options\">{}</div>", choice(name, key, chosen));
  }

  private <E extends Enum<E>> Html choice(String name, String key, E chosen) {
    return choice(view, name, key, chosen);
  }

  static <E extends Enum<E>> Html choice(View view, String name, String key, E chosen) {
    List<Html> options =
        Stream.of(chosen.getDeclaringClass().getEnumConstants())
            .map(
                value ->
                    Html.of(
                        "<option value=\"{}\"{}>{}</option>",
                        value,
                        Html.when(value == chosen, " selected"),
                        view.get(key + "." + value)))
            .toList();
    return Html.of(
        "<label>{} <select name=\"{}\" data-submit>{}</select></label>",
        view.get(key),
        name,
        options);
  }

  private Html number(String name, String key, int value) {
    return Html.of(
        "<div class=\"options\"><label>{} <input name=\"{}\" type=\"number\" min=\"1\" max=\"100\""
            + " value=\"{}\"></label></div>",
        view.get(key),
        name,
        value);
  }

  private Html body(Tab tab) throws IOException {
    return switch (tab) {
      case CONCORDANCE -> concordance();
      case TIME -> new TimeView(view, parameters, search, exploring).chart();
      case BODIES -> bodies();
      case TYPICAL -> typical();
      case NEIGHBOURS -> neighbours();
    };
  }

  private Html ask() {
    return Html.of("<p class=\"nothing\">{}</p>", view.get("explore.ask"));
  }

  private Html concordance() throws IOException {
    if (search.query().isBlank()) {
      return ask();
    }
    ConcordanceOrder order = parameters.choice("order", ConcordanceOrder.TEXT);
    Exploring.Read<ConcordanceLine> lines = exploring.concordance(order, WIDTH, LINES);
    Link data = search.filters(Link.to("/api/concordance")).with("order", order);
    return Html.of(
        """
        {}{}
        <div class="scroll" tabindex="0" role="region" aria-label="{}"><table class="kwic"><thead class="unseen"><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>{}</tbody></table></div>
        """,
        sampled(lines),
        downloads(data, Limits.RESULTS, "concordance", false),
        view.get("explore.concordance"),
        view.get("explore.left"),
        view.get("explore.keyword"),
        view.get("explore.right"),
        view.get("explore.release"),
        lines.found().stream().map(this::line).toList());
  }

  private Html line(ConcordanceLine line) {
    return Html.of(
        "<tr lang=\"th\"><td class=\"left\"><span>{}</span></td><td><mark>{}</mark></td><td"
            + " class=\"right\">{}</td><td class=\"id\"><a href=\"{}\">{}</a></td></tr>",
        oneLine(line.left()),
        oneLine(line.keyword()),
        oneLine(line.right()),
        view.release(line.id()).with("q", search.query()),
        line.published().map(day -> view.texts().time(day.toString())).orElse(line.id()));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private Html sampled(Exploring.Read<?> read) {
    return read.isSample()
        ? Html.of(
            "<p class=\"hint\">{}</p>", view.get("explore.sampled", read.read(), read.total()))
        : Html.EMPTY;
  }

  private Html bodies() throws IOException {
    var bodies = exploring.bodies(BODIES);
    List<Chart.Bar> bars =
        bodies.stream().map(body -> new Chart.Bar(body.value(), body.releases())).toList();
    Table table =
        new Table(
            List.of(view.get("explore.body"), view.get("explore.releases")),
            bodies.stream()
                .<List<Object>>map(body -> List.of(body.value(), body.releases()))
                .toList());
    return chartAndTable(
        "explore.bodies", bars, table, search.filters(Link.to("/api/bodies")), BODIES);
  }

  private Html typical() throws IOException {
    if (search.isEmpty()) {
      return ask();
    }
    Exploring.Kind kind = parameters.choice("kind", Exploring.Kind.WORDS);
    String against = parameters.text("against");
    var things = exploring.typical(kind, against, WORDS);
    List<Chart.Bar> bars =
        things.stream()
            .map(thing -> new Chart.Bar(thing.value(), Math.rint(thing.logLikelihood())))
            .toList();
    Table table = Tables.typical(things);
    Link data =
        search.filters(Link.to("/api/typical")).with("kind", kind).withSome("against", against);
    return chartAndTable(
        "explore.typical",
        bars,
        named(table, "value", "here", "there", "ratio", "score"),
        data,
        WORDS);
  }

  private Html neighbours() throws IOException {
    if (search.query().isBlank()) {
      return ask();
    }
    int window = parameters.number("window", WINDOW, 100);
    var words = exploring.collocates(window, WORDS);
    List<Chart.Bar> bars =
        words.found().stream()
            .map(word -> new Chart.Bar(word.word(), Math.rint(word.logLikelihood())))
            .toList();
    Table table =
        named(Tables.collocates(words.found()), "value", "near", "total", "expected", "score");
    Link data = search.filters(Link.to("/api/collocates")).with("window", window);
    return Html.of(
        "{}{}", sampled(words), chartAndTable("explore.neighbours", bars, table, data, WORDS));
  }

  private Table named(Table table, String... keys) {
    return new Table(
        Stream.of(keys).map(key -> view.get("explore.column." + key)).toList(), table.rows());
  }

  private Html chartAndTable(String key, List<Chart.Bar> bars, Table table, Link data, int limit) {
    if (bars.isEmpty()) {
      return Html.of("<p class=\"nothing\">{}</p>", view.get("search.nothing"));
    }
    List<Chart.Bar> drawn = bars.subList(0, Math.min(BARS, bars.size()));
    return Html.of(
        "{}<figure class=\"chart\" tabindex=\"0\">{}</figure><div class=\"scroll\" tabindex=\"0\""
            + " role=\"region\" aria-label=\"{}\">{}</div>",
        downloads(data, limit, key.substring(key.indexOf('.') + 1), true),
        Chart.bars(drawn, view.get(key), false),
        view.get(key),
        table(view, table));
  }

  private Html downloads(Link data, int limit, String name, boolean chart) {
    return downloads(view, data.with("limit", limit), data.with("limit", BARS), name, chart);
  }

  static Html downloads(View view, Link data, Link drawn, String name, boolean chart) {
    Html drawing =
        Html.of(
            " <a href=\"{}\" download=\"{}.svg\">SVG</a> <a href=\"{}\" data-png=\"{}.png\""
                + " hidden>PNG</a>",
            drawn.with("format", "svg"),
            name,
            drawn.with("format", "svg"),
            name);
    return Html.of(
        "<p class=\"downloads\">{} <a href=\"{}\" download=\"{}.csv\">CSV</a>{}</p>",
        view.get("release.download"),
        data.with("format", "csv").with("bom", true),
        name,
        chart ? drawing : Html.EMPTY);
  }

  /** A table for readers. */
  static Html table(View view, Table table) {
    List<Html> head =
        table.header().stream().map(name -> Html.of("<th scope=\"col\">{}</th>", name)).toList();
    List<Html> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      rows.add(Html.of("<tr>{}</tr>", row.stream().map(ExplorePage::cell).toList()));
    }
    return Html.of("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, rows);
  }

  private static Html cell(Object value) {
    return value instanceof Number number
        ? Html.of("<td class=\"n\">{}</td>", Svg.label(number.doubleValue()))
        : Html.of("<td lang=\"th\">{}</td>", value);
  }
}
