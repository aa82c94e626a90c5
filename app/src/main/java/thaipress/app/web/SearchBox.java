package thaipress.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thaipress.corpus.search.Facet;

/** The box for a query with its help, and what the search is narrowed down to. */
final class SearchBox {

  private static final int EXAMPLES = 14;

  private SearchBox() {}

  /**
   * @param path where the form leads
   * @param more further fields of the form
   */
  static Html of(View view, Search search, String path, List<Html> more) {
    return Html.of(
        """
        <form class="box" id="search" role="search" action="{}" method="get">
        <div class="line">
        <label class="unseen" for="q">{}</label>
        <input id="q" name="q" type="search" value="{}" maxlength="1000" placeholder="{}" lang="th" autocomplete="off" spellcheck="false">
        <button>{}</button>
        </div>
        {}{}{}
        </form>
        {}
        """,
        path,
        view.get("search.label"),
        search.query(),
        view.get("search.placeholder"),
        view.get("search.button"),
        more,
        filters(search),
        view.languageField(),
        help(view));
  }

  static Html of(View view, Search search, String path) {
    return of(view, search, path, List.of());
  }

  private static List<Html> filters(Search search) {
    List<Html> fields = new ArrayList<>();
    search.organisations().forEach(value -> fields.add(field("org", value)));
    search.types().forEach(value -> fields.add(field("type", value)));
    search.provinces().forEach(value -> fields.add(field("province", value)));
    search.sizes().forEach(value -> fields.add(field("size", value)));
    return fields;
  }

  static Html field(String name, String value) {
    return Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, value);
  }

  private static Html help(View view) {
    List<Html> rows =
        IntStream.rangeClosed(1, EXAMPLES).mapToObj(number -> example(view, number)).toList();
    return Html.of(
        """
        <details class="help"><summary>{}</summary>
        <p>{}</p>
        <dl>{}</dl>
        </details>
        """,
        view.get("help.title"),
        view.get("help.intro"),
        rows);
  }

  private static Html example(View view, int number) {
    String query = view.get("help." + number + ".query");
    return Html.of(
        "<div><dt><a href=\"{}\" lang=\"th\"><code>{}</code></a></dt><dd>{}</dd></div>",
        view.link("/").with("q", query),
        query,
        view.get("help." + number + ".says"));
  }

  /** What the search is narrowed down to; each can be taken away. */
  static Html chips(View view, Search search, String path) {
    List<Html> chips = new ArrayList<>();
    addChips(view, search, path, Facet.ORGANISATION, search.organisations(), chips);
    addChips(view, search, path, Facet.TYPE, search.types(), chips);
    addChips(view, search, path, Facet.PROVINCE, search.provinces(), chips);
    addChips(view, search, path, Facet.HEAD_COUNT, search.sizes(), chips);
    if (!search.days().isAll()) {
      Link without = search.withDays(Days.ALL).link(view.link(path));
      chips.add(chip(view, period(view, search.days()), without));
    }
    return chips.isEmpty()
        ? Html.EMPTY
        : Html.of("<ul class=\"chips\" aria-label=\"{}\">{}</ul>", view.get("chips.label"), chips);
  }

  private static void addChips(
      View view, Search search, String path, Facet facet, List<String> values, List<Html> chips) {
    for (String value : values) {
      Link without = search.toggled(facet, value).link(view.link(path));
      chips.add(chip(view, FacetPanel.label(view, facet, value), without));
    }
  }

  private static Html chip(View view, String label, Link without) {
    return Html.of(
        "<li><a href=\"{}\" lang=\"th\" aria-label=\"{}\">{} <span"
            + " aria-hidden=\"true\">×</span></a></li>",
        without,
        view.get("chips.remove", label),
        label);
  }

  /** A stretch of time as a reader writes it. */
  static String period(View view, Days days) {
    String from = days.from().isEmpty() ? "…" : view.texts().time(days.from());
    String to = days.to().isEmpty() ? "…" : view.texts().time(days.to());
    return from.equals(to) ? from : from + " – " + to;
  }
}
