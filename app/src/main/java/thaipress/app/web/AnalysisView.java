package thaipress.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.model.Analysis;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Warning;
import thaipress.text.Span;

/**
 * A release's text with every mention marked, and the card of its facts. A mark is a link to the
 * mention's line in the card, which holds what the mark shows when a reader points at it.
 */
final class AnalysisView {

  /** So many facts of a kind are shown before a reader asks for more. */
  private static final int SHOWN = 8;

  private static final List<String> KINDS =
      List.of("organisation", "date", "participants", "objective");

  private final View view;
  private final Analysis analysis;
  private final List<Span> hits;
  private final List<Mention> mentions;
  private final Map<Mention, Integer> numbers = new HashMap<>();

  /**
   * @param hits what a reader searched for
   */
  AnalysisView(View view, Analysis analysis, List<Span> hits) {
    this.view = view;
    this.analysis = analysis;
    this.hits = hits;
    this.mentions = analysis.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      numbers.put(mentions.get(i), i);
    }
  }

  /** What the colours mean; each kind can be switched off. */
  Html legend() {
    return Html.of(
        "<div class=\"legend\" role=\"group\" aria-label=\"{}\">{}</div>",
        view.get("legend.label"),
        KINDS.stream().map(this::legend).toList());
  }

  private Html legend(String kind) {
    return Html.of(
        "<label><input type=\"checkbox\" checked class=\"show-{}\"> <span class=\"m {}\">{}</span>"
            + " {}</label>",
        kind,
        kind,
        view.get("kind." + kind),
        mentions.stream().filter(mention -> mention.kind().equals(kind)).count());
  }

  /** The whole raw text. */
  Html text() {
    String text = analysis.article().text();
    boolean[] begun = new boolean[mentions.size()];
    List<Html> pieces = new ArrayList<>();
    for (Piece piece : Piece.cut(new Span(0, text.length()), mentions, hits)) {
      pieces.add(piece(piece, text, begun));
    }
    return Html.of("<div class=\"raw\" lang=\"th\">{}</div>", pieces);
  }

  private Html piece(Piece piece, String text, boolean[] begun) {
    Html words = Html.text(piece.span().in(text));
    Html marked = piece.hit() ? Html.of("<mark>{}</mark>", words) : words;
    return piece.mentions().isEmpty() ? marked : link(piece, marked, begun);
  }

  /** Only the first piece of a mention is reached by the keyboard and can be led to. */
  private Html link(Piece piece, Html words, boolean[] begun) {
    List<Html> classes = new ArrayList<>();
    List<Html> places = new ArrayList<>();
    int fresh = -1;
    for (int number : piece.mentions()) {
      classes.add(Html.text(mentions.get(number).kind()));
      places.add(Html.text(Integer.toString(number)));
      if (!begun[number]) {
        begun[number] = true;
        fresh = number;
      }
    }
    return Html.of(
        "<a class=\"m {}\" href=\"#f{}\" data-facts=\"{}\"{}>{}</a>",
        Html.join(classes, " "),
        piece.mentions().getFirst(),
        Html.join(places, " "),
        fresh < 0 ? Html.of(" tabindex=\"-1\"") : Html.of(" id=\"m{}\"", fresh),
        words);
  }

  /** When, who, how many and what for, each with the rule that found it. */
  Html card() {
    return Html.of("{}{}{}{}{}", warnings(), when(), who(), howMany(), whatFor());
  }

  private Html warnings() {
    return analysis.warnings().isEmpty()
        ? Html.EMPTY
        : Html.of(
            "<section class=\"warnings\" role=\"note\"><h2>{}</h2><ul>{}</ul></section>",
            view.get("card.warnings"),
            analysis.warnings().stream().map(this::warning).toList());
  }

  private Html warning(Warning warning) {
    return Html.of(
        "<li><strong>{}</strong><br><span lang=\"en\">{}</span><br><q lang=\"th\">{}</q></li>",
        view.texts().find("warning." + warning.code()).orElse(warning.code()),
        warning.message(),
        warning.span().in(analysis.article().text()));
  }

  private Html section(String key, List<Html> items) {
    return Html.of(
        "<section class=\"fact-list\"><h2>{}</h2>{}</section>",
        view.get(key),
        items.isEmpty()
            ? Html.of("<p class=\"none\">{}</p>", view.get("card.none"))
            : FoldedList.of(view, items, SHOWN));
  }

  private Html when() {
    Map<String, List<DateMention>> values = new LinkedHashMap<>();
    for (DateMention date : analysis.dates()) {
      String value = FactText.value(date, view.texts());
      values.computeIfAbsent(value, key -> new ArrayList<>()).add(date);
    }
    List<Html> items = new ArrayList<>();
    values.forEach((value, all) -> items.add(group(Html.of("<b lang=\"th\">{}</b>", value), all)));
    return section("card.when", items);
  }

  private Html group(Html heading, List<? extends Mention> all) {
    return Html.of(
        "<li class=\"group\">{}<ul>{}</ul></li>",
        heading,
        all.stream().map(mention -> item(mention, "", note(mention))).toList());
  }

  private String note(Mention mention) {
    return mention instanceof DateMention date && date.inferred() ? view.get("card.inferred") : "";
  }

  private Html who() {
    List<Html> items = new ArrayList<>();
    analysis.bodies().forEach((name, all) -> items.add(group(body(name, all), all)));
    return section("card.who", items);
  }

  private Html body(String name, List<OrganisationMention> all) {
    String type = all.getFirst().type().label();
    return Html.of(
        "<a class=\"search\" href=\"{}\" lang=\"th\">{}</a> <span class=\"note\">{}</span>",
        view.link("/").with("org", name),
        name,
        view.texts().find("type." + type).orElse(type));
  }

  private Html howMany() {
    List<Html> items = new ArrayList<>();
    for (ParticipantMention count : analysis.participants()) {
      String who = count.who().orElse("");
      String total = count.total() ? view.get("card.total") : "";
      String between = who.isEmpty() || total.isEmpty() ? "" : " · ";
      items.add(item(count, FactText.value(count, view.texts()), total + between + who));
    }
    return section("card.how-many", items);
  }

  private Html whatFor() {
    List<Html> items = new ArrayList<>();
    for (ObjectiveMention objective : analysis.objectives()) {
      items.add(item(objective, "", FactText.value(objective, view.texts())));
    }
    return section("card.what-for", items);
  }

  private Html item(Mention mention, String value, String note) {
    int number = numbers.getOrDefault(mention, 0);
    return Html.of(
        """
        <li id="f{}" class="fact {}" data-kind="{}" data-value="{}" data-rule="{}">{}\
        <a href="#m{}" lang="th" class="quote">{}</a>{} <span class="rule" title="{}">{}</span></li>
        """,
        number,
        mention.kind(),
        view.get("kind." + mention.kind()),
        FactText.value(mention, view.texts()),
        mention.rule(),
        value.isEmpty() ? Html.EMPTY : Html.of("<b lang=\"th\">{}</b> ", value),
        number,
        mention.text(),
        note.isEmpty() ? Html.EMPTY : Html.of(" <span class=\"note\" lang=\"th\">{}</span>", note),
        view.get("card.rule"),
        mention.rule());
  }
}
