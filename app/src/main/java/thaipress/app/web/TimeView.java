package thaipress.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import thaipress.corpus.search.Period;
import thaipress.corpus.search.TimeUnit;

/** Several queries counted over time, in one chart. */
final class TimeView {

  private final View view;
  private final Parameters parameters;
  private final Search search;
  private final Exploring exploring;

  TimeView(View view, Parameters parameters, Search search, Exploring exploring) {
    this.view = view;
    this.parameters = parameters;
    this.search = search;
    this.exploring = exploring;
  }

  Html form() {
    List<String> queries = parameters.texts("q");
    List<Html> fields = new ArrayList<>();
    for (int i = 0; i < Exploring.MOST_QUERIES; i++) {
      fields.add(field(i + 1, i < queries.size() ? queries.get(i) : ""));
    }
    return Html.of(
        """
        <form class="box" id="search" role="search" action="/explore/time" method="get">
        <div class="options"><div class="series">{}</div>{}{}<button>{}</button></div>{}
        </form>
        """,
        fields,
        ExplorePage.choice(view, "unit", "explore.unit", unit()),
        ExplorePage.choice(view, "measure", "explore.measure", measure()),
        view.get("explore.count"),
        view.languageField());
  }

  private Html field(int number, String query) {
    return Html.of(
        "<label>{} <input name=\"q\" type=\"search\" value=\"{}\" lang=\"th\" maxlength=\"1000\""
            + " placeholder=\"{}\"></label>",
        view.get("explore.query", number),
        query,
        number == 1 ? view.get("explore.query-example") : "");
  }

  private TimeUnit unit() {
    return parameters.choice("unit", TimeUnit.YEAR);
  }

  private Exploring.Measure measure() {
    return parameters.choice("measure", Exploring.Measure.RELEASES);
  }

  Html chart() throws IOException {
    List<String> queries = Api.queries(parameters);
    List<List<Period>> counts = exploring.timeline(queries, unit());
    Link data =
        search
            .withQuery("")
            .filters(Link.to("/api/timeline"))
            .withAll("q", queries)
            .with("unit", unit());
    String title = view.get("explore.measure." + measure());
    return Html.of(
        "{}<figure class=\"chart\" tabindex=\"0\">{}</figure><div class=\"scroll\" tabindex=\"0\""
            + " role=\"region\" aria-label=\"{}\">{}</div>",
        ExplorePage.downloads(view, data, data.with("measure", measure()), "timeline", true),
        drawing(queries, counts, measure(), title, false),
        title,
        ExplorePage.table(view, table(queries, counts)));
  }

  static Html drawing(
      List<String> queries,
      List<List<Period>> counts,
      Exploring.Measure measure,
      String title,
      boolean file) {
    List<String> periods = Exploring.periods(counts);
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      series.add(Exploring.series(queries.get(i), counts.get(i), periods, measure));
    }
    return Chart.lines(periods, series, title, file);
  }

  /** A row for each period, a column for each query. */
  private Table table(List<String> queries, List<List<Period>> counts) {
    List<String> periods = Exploring.periods(counts);
    List<String> header = new ArrayList<>(List.of(view.get("explore.period")));
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      header.add(queries.get(i));
      series.add(Exploring.series(queries.get(i), counts.get(i), periods, measure()));
    }
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      List<Object> row = new ArrayList<>(List.of(view.texts().time(periods.get(i))));
      for (Chart.Series one : series) {
        row.add(Table.rounded(one.values().get(i)));
      }
      rows.add(row);
    }
    return new Table(header, rows);
  }
}
