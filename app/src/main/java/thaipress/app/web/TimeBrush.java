package thaipress.app.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaipress.corpus.search.Facets.FacetCount;

/**
 * The releases found by month or, where that would be too many bars, by year. A stretch of it can
 * be chosen with the mouse, with two sliders, and by typing; all three send the same form.
 */
final class TimeBrush {

  private static final int MOST_MONTHS = 120;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 92;
  private static final int AXIS = 18;
  private static final int YEAR_LABEL = 48;

  private final View view;
  private final Search search;
  private final Map<String, Integer> bars;

  TimeBrush(View view, Search search, List<FacetCount> months) {
    this.view = view;
    this.search = search;
    this.bars = bars(months);
  }

  /** Every month or year from the first to the last, those without a release too. */
  private static Map<String, Integer> bars(List<FacetCount> months) {
    Map<String, Integer> bars = new LinkedHashMap<>();
    if (months.isEmpty()) {
      return bars;
    }
    YearMonth first = YearMonth.parse(months.getFirst().value());
    YearMonth last = YearMonth.parse(months.getLast().value());
    boolean byYear = first.plusMonths(MOST_MONTHS).isBefore(last);
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      bars.put(byYear ? Integer.toString(month.getYear()) : month.toString(), 0);
    }
    for (FacetCount count : months) {
      String bar = byYear ? count.value().substring(0, 4) : count.value();
      bars.merge(bar, count.releases(), Integer::sum);
    }
    return bars;
  }

  Html figure() {
    if (bars.size() < 2) {
      return Html.EMPTY;
    }
    List<String> periods = List.copyOf(bars.keySet());
    return Html.of(
        """
        <section class="time" aria-label="{}" data-values="{}" data-names="{}">
        <svg viewBox="0 0 {} {}" role="img" aria-label="{}" preserveAspectRatio="none">{}<rect class="chosen" x="0" y="0" width="0" height="{}"></rect></svg>
        <div class="years" aria-hidden="true"><svg viewBox="0 0 {} {}">{}</svg></div>
        <div class="sliders">{}{}</div>
        <div class="fields">
        <label>{} <input name="from" form="search" value="{}" size="10" placeholder="{}" inputmode="numeric"></label>
        <label>{} <input name="to" form="search" value="{}" size="10" placeholder="{}" inputmode="numeric"></label>
        <button form="search" class="minor">{}</button>{}
        <span class="hint">{}</span>
        </div>
        </section>
        """,
        view.get("time.label"),
        periods.stream().map(view.texts()::typed).collect(Collectors.joining("|")),
        periods.stream().map(view.texts()::time).collect(Collectors.joining("|")),
        WIDTH,
        HEIGHT,
        view.get(
            "time.chart",
            view.texts().time(periods.getFirst()),
            view.texts().time(periods.getLast())),
        rectangles(),
        HEIGHT,
        WIDTH,
        AXIS,
        years(periods),
        slider("first", firstChosen(periods)),
        slider("last", lastChosen(periods)),
        view.get("time.from"),
        view.texts().typed(search.days().from()),
        view.texts().typed(periods.getFirst()),
        view.get("time.to"),
        view.texts().typed(search.days().to()),
        view.texts().typed(periods.getLast()),
        view.get("time.apply"),
        whole(),
        view.get("time.hint"));
  }

  private Html whole() {
    return search.days().isAll()
        ? Html.EMPTY
        : Html.of(
            "<a class=\"quiet\" href=\"{}\">{}</a>",
            search.withDays(Days.ALL).link(view.link("/")),
            view.get("time.whole"));
  }

  private Html slider(String end, int at) {
    return Html.of(
        "<input type=\"range\" class=\"{}\" min=\"0\" max=\"{}\" value=\"{}\" aria-label=\"{}\""
            + " aria-valuetext=\"{}\">",
        end,
        bars.size() - 1,
        at,
        view.get("time." + end),
        view.texts().time(List.copyOf(bars.keySet()).get(at)));
  }

  private int firstChosen(List<String> periods) {
    int at = 0;
    while (at < periods.size() - 1 && !isWithin(periods.get(at))) {
      at++;
    }
    return isWithin(periods.get(at)) ? at : 0;
  }

  private int lastChosen(List<String> periods) {
    int at = periods.size() - 1;
    while (at > 0 && !isWithin(periods.get(at))) {
      at--;
    }
    return isWithin(periods.get(at)) ? at : periods.size() - 1;
  }

  private boolean isWithin(String period) {
    Days days = new Days(period, period);
    return !days.last().isBefore(search.days().first())
        && !days.first().isAfter(search.days().last());
  }

  private List<Html> rectangles() {
    int most = bars.values().stream().mapToInt(count -> count).max().orElse(1);
    double step = (double) WIDTH / bars.size();
    List<Html> rectangles = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, Integer> bar : bars.entrySet()) {
      double height = Math.ceil((HEIGHT - 6.0) * bar.getValue() / most);
      rectangles.add(
          Html.of(
              "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}:"
                  + " {}</title></rect>",
              isWithin(bar.getKey()) ? "bar" : "bar out",
              Svg.number(at * step + step * 0.08),
              Svg.number(HEIGHT - height),
              Svg.number(step * 0.84),
              Svg.number(height),
              view.texts().time(bar.getKey()),
              Texts.number(bar.getValue())));
      at++;
    }
    return rectangles;
  }

  private List<Html> years(List<String> periods) {
    double step = (double) WIDTH / periods.size();
    List<Html> labels = new ArrayList<>();
    double free = 0;
    for (int i = 0; i < periods.size(); i++) {
      String period = periods.get(i);
      double x = i * step;
      boolean begins = period.length() == 4 || period.endsWith("-01") || i == 0;
      if (begins && x >= free && x + YEAR_LABEL <= WIDTH + step) {
        labels.add(
            Html.of(
                "<text x=\"{}\" y=\"14\">{}</text>",
                Svg.number(x + 2),
                view.texts().time(period.substring(0, 4))));
        free = x + YEAR_LABEL;
      }
    }
    return labels;
  }
}
