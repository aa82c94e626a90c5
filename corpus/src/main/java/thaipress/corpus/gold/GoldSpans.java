package thaipress.corpus.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention.Cue;
import thaipress.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Finds where the strings of a gold file stand in its text. An organisation's string stands for all
 * its places that lie in no place of a longer one, but for those that {@code except} counts off;
 * dates and participants follow one another; an objective is the next place of its string. {@code
 * start}, in code points, overrides.
 */
final class GoldSpans {

  private final String file;
  private final Article article;
  private final String text;
  private final CodePoints codePoints;

  GoldSpans(String file, Article article) {
    this.file = file;
    this.article = article;
    this.text = article.text();
    this.codePoints = new CodePoints(text);
  }

  Gold read(JsonNode gold) {
    return new Gold(
        article,
        published(gold),
        organisations(gold.path("organisations")),
        dates(gold.path("dates")),
        participants(gold.path("participants")),
        objectives(gold.path("objectives")));
  }

  private Optional<LocalDate> published(JsonNode gold) {
    JsonNode day = gold.path("published");
    if (!day.isString()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day.asString()));
    } catch (DateTimeException e) {
      throw new GoldException(file, "published is no date like 2023-02-23: " + day.asString());
    }
  }

  private List<Gold.Organisation> organisations(JsonNode entries) {
    List<JsonNode> byLength = new ArrayList<>();
    entries.forEach(byLength::add);
    byLength.sort(Comparator.comparingInt(entry -> -length(string(entry, "text"))));
    List<Gold.Organisation> found = new ArrayList<>();
    Taken taken = new Taken();
    for (JsonNode entry : byLength) {
      String canonical = string(entry, "canonical");
      String type = entry.path("type").asString("");
      for (Span place : places(entry, taken)) {
        found.add(new Gold.Organisation(place, canonical, type));
      }
    }
    found.sort(Comparator.comparing(Gold.Organisation::span));
    return found;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The places of one entry's string, which are then taken. */
  private List<Span> places(JsonNode entry, Taken taken) {
    String what = string(entry, "text");
    Set<Integer> except = new HashSet<>();
    entry.path("except").forEach(number -> except.add(number.asInt()));
    List<Span> places = new ArrayList<>();
    int number = 0;
    for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
      Span place = new Span(at, at + what.length());
      if (!taken.covers(place) && !except.contains(number++)) {
        places.add(place);
      }
    }
    places.forEach(taken::add);
    return places;
  }

  private List<Gold.Date> dates(JsonNode entries) {
    List<Gold.Date> found = new ArrayList<>();
    int at = 0;
    for (JsonNode entry : entries) {
      Span span = next(entry, at, "dates");
      found.add(new Gold.Date(span, string(entry, "value")));
      at = span.end();
    }
    return found;
  }

  private List<Gold.Participant> participants(JsonNode entries) {
    List<Gold.Participant> found = new ArrayList<>();
    int at = 0;
    for (JsonNode entry : entries) {
      Span span = next(entry, at, "participants");
      found.add(
          new Gold.Participant(
              span,
              number(entry.path("min")),
              number(entry.path("max")),
              entry.path("unit").asString(""),
              entry.path("who").asString(""),
              entry.path("total").asBoolean(false)));
      at = span.end();
    }
    return found;
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  private Span next(JsonNode entry, int from, String kind) {
    String what = string(entry, "text");
    int begin = start(entry).orElse(text.indexOf(what, from));
    if (begin < 0) {
      throw new GoldException(
          file,
          kind + ": not found in order: '" + what + "'; put it where it stands or correct it");
    }
    return span(begin, what);
  }

  private Optional<Integer> start(JsonNode entry) {
    JsonNode start = entry.path("start");
    return start.isNumber() ? Optional.of(codePoints.toUtf16(start.asInt())) : Optional.empty();
  }

  private Span span(int begin, String what) {
    int end = begin + what.length();
    if (end > text.length()) {
      throw new GoldException(file, "start lies behind the text's end for '" + what + "'");
    }
    return new Span(begin, end);
  }

  private List<Gold.Objective> objectives(JsonNode entries) {
    List<Gold.Objective> found = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (JsonNode entry : entries) {
      String what = string(entry, "text");
      int begin = start(entry).orElseGet(() -> objective(what, used.getOrDefault(what, 0)));
      Span span = span(begin, what);
      found.add(new Gold.Objective(span, cue(entry)));
      used.put(what, span.end());
    }
    found.sort(Comparator.comparing(objective -> objective.span().begin()));
    return found;
  }

  private int objective(String what, int from) {
    int begin = text.indexOf(what, from);
    begin = begin < 0 ? text.indexOf(what) : begin;
    if (begin < 0) {
      throw new GoldException(file, "objectives: not found: '" + what + "'; correct it");
    }
    return begin;
  }

  private Cue cue(JsonNode entry) {
    String cue = string(entry, "cue");
    for (Cue known : Cue.values()) {
      if (known.label().equals(cue)) {
        return known;
      }
    }
    throw new GoldException(file, "cue is neither explicit nor purpose: '" + cue + "'");
  }

  private String string(JsonNode entry, String key) {
    JsonNode value = entry.path(key);
    if (!value.isString() || (key.equals("text") && value.asString().isEmpty())) {
      throw new GoldException(file, "an entry has no \"" + key + "\": " + entry);
    }
    return value.asString();
  }

  /** The places of longer strings. */
  private static final class Taken {

    private final List<Span> spans = new ArrayList<>();

    void add(Span span) {
      spans.add(span);
    }

    boolean covers(Span place) {
      return spans.stream().anyMatch(span -> span.contains(place));
    }
  }
}
