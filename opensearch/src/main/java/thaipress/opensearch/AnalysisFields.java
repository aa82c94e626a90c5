package thaipress.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thaipress.corpus.index.CountRange;
import thaipress.corpus.index.DayRange;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.Grain;
import thaipress.corpus.index.NameKey;
import thaipress.corpus.index.Provinces;
import thaipress.corpus.index.TextParts;
import thaipress.corpus.search.ClusterQuery;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Warning;
import thaipress.text.Span;

/**
 * What the processor adds to a document: the mentions with their spans, in the words of our JSON
 * output, and the fields that are searched, which hold what the fields of an index of our own do.
 */
final class AnalysisFields {

  /** Loaded at the first use, for all pipelines of the node. */
  private static final class Known {
    static final Provinces PROVINCES = new Provinces(Lexicon.standard());
    static final String LEXICON = Lexicon.standard().digest();
  }

  private final Analysis analysis;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private AnalysisFields(Analysis analysis) {
    this.analysis = analysis;
  }

  static Map<String, Object> of(Analysis analysis) {
    return new AnalysisFields(analysis).build();
  }

  private Map<String, Object> build() {
    addArticle();
    addMentions();
    addOrganisations();
    addDates();
    addCounts();
    put("province", distinct(Known.PROVINCES.find(analysis), Provinces.Named::province));
    put("warning", distinct(analysis.warnings(), Warning::code));
    fields.put("lexicon", Known.LEXICON);
    return fields;
  }

  private void put(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, new ArrayList<>(values));
    }
  }

  private static <T> Set<String> distinct(Collection<T> all, Function<T, String> value) {
    Set<String> values = new LinkedHashSet<>();
    all.forEach(one -> values.add(value.apply(one)));
    return values;
  }

  private void addArticle() {
    Article article = analysis.article();
    article.title().ifPresent(span -> fields.put("title", span.in(article.text())));
    Set<String> sources = new LinkedHashSet<>(List.of(article.source()));
    article.provenance().url().ifPresent(sources::add);
    put("source", sources);
    addWords("words", TextParts.of(article));
    addWords("title_words", article.title().stream().toList());
    addWords("objective_words", analysis.objectives().stream().map(Mention::span).toList());
    DayRange.published(article).ifPresent(day -> putDay("published", day));
    DayRange.of(analysis).ifPresent(day -> putDay("day", day));
  }

  private void putDay(String name, DayRange day) {
    fields.put(name, ClusterQuery.day(day.first()));
  }

  private void addWords(String name, List<Span> parts) {
    if (!parts.isEmpty()) {
      fields.put(name, Tokens.of(analysis.segmentation(), parts));
    }
  }

  private void addOrganisations() {
    Set<String> keys = new LinkedHashSet<>();
    for (OrganisationMention mention : analysis.organisations()) {
      keys.add(NameKey.of(mention.canonical()));
      keys.add(NameKey.of(mention.text()));
    }
    keys.remove("");
    put("organisation", keys);
    put("organisation_alias", distinct(analysis.organisations(), AnalysisFields::alias));
    put("organisation_name", distinct(analysis.organisations(), OrganisationMention::canonical));
    put("organisation_type", distinct(analysis.organisations(), body -> body.type().label()));
  }

  private static String alias(OrganisationMention body) {
    return NameKey.of(body.text()) + Fields.ALIAS_SEPARATOR + NameKey.of(body.canonical());
  }

  private void addDates() {
    List<Object> dates = new ArrayList<>();
    Map<String, List<Object>> intervals = new LinkedHashMap<>();
    for (DateMention mention : analysis.dates()) {
      Optional<DayRange> days = DayRange.of(mention.value());
      if (days.isPresent()) {
        dates.add(range(days.get()));
        if (mention.value() instanceof DateValue.Interval interval) {
          intervals
              .computeIfAbsent(ClusterQuery.name(Grain.of(interval)), grain -> new ArrayList<>())
              .add(range(days.get()));
        }
      }
    }
    put("date", dates);
    if (!intervals.isEmpty()) {
      fields.put("date_interval", new HashMap<>(intervals));
    }
  }

  private static Map<String, Object> range(DayRange days) {
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("gte", ClusterQuery.day(days.first()));
    range.put("lte", ClusterQuery.day(days.last()));
    return range;
  }

  private void addCounts() {
    Optional<ParticipantMention> head = analysis.headCount();
    put("count", analysis.participants().stream().map(AnalysisFields::range).toList());
    put(
        "head_count",
        head.map(List::of).orElse(analysis.participants()).stream()
            .map(AnalysisFields::range)
            .toList());
  }

  private static Map<String, Object> range(ParticipantMention mention) {
    CountRange count = CountRange.of(mention);
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("gte", ClusterQuery.number(count.min()));
    range.put("lte", ClusterQuery.number(count.max()));
    return range;
  }

  private void addMentions() {
    put("organisations", analysis.organisations().stream().map(AnalysisFields::mention).toList());
    put("dates", analysis.dates().stream().map(AnalysisFields::mention).toList());
    put("participants", analysis.participants().stream().map(AnalysisFields::mention).toList());
    put("objectives", analysis.objectives().stream().map(AnalysisFields::mention).toList());
    put("warnings", analysis.warnings().stream().map(AnalysisFields::warning).toList());
  }

  private static Map<String, Object> mention(Mention mention) {
    Map<String, Object> all = span(mention.span());
    all.put("text", mention.text());
    switch (mention) {
      case OrganisationMention body -> addTo(all, body);
      case DateMention date -> addTo(all, date);
      case ParticipantMention count -> addTo(all, count);
      case ObjectiveMention aim -> addTo(all, aim);
    }
    all.put("rule", mention.rule());
    return all;
  }

  private static void addTo(Map<String, Object> all, OrganisationMention body) {
    all.put("canonical", body.canonical());
    all.put("type", body.type().label());
  }

  private static void addTo(Map<String, Object> all, DateMention date) {
    all.put("value", date.value().notation());
    all.put("inferred", date.inferred());
  }

  private static void addTo(Map<String, Object> all, ParticipantMention count) {
    putKnown(all, "min", count.min().isPresent() ? count.min().getAsLong() : null);
    putKnown(all, "max", count.max().isPresent() ? count.max().getAsLong() : null);
    all.put("unit", count.unit());
    putKnown(all, "who", count.who().orElse(null));
    all.put("total", count.total());
  }

  private static void addTo(Map<String, Object> all, ObjectiveMention aim) {
    all.put("cue", aim.cue().label());
    putKnown(all, "number", aim.number().isPresent() ? aim.number().getAsInt() : null);
    all.put("clean", aim.clean());
  }

  private static void putKnown(Map<String, Object> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, value);
    }
  }

  private static Map<String, Object> warning(Warning warning) {
    Map<String, Object> all = span(warning.span());
    all.put("code", warning.code());
    all.put("message", warning.message());
    return all;
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("begin", span.begin());
    all.put("end", span.end());
    return all;
  }
}
