package thaipress.corpus.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import thaipress.corpus.index.CountRange;
import thaipress.corpus.index.DayRange;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.Grain;
import thaipress.corpus.index.Provinces;
import thaipress.corpus.index.SmallIndex;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.segment.LatticeSegmenter;

/**
 * A query in our language for an OpenSearch cluster with our plugin: it finds there what {@link
 * CorpusSearcher} finds in an index of our own.
 */
public final class ClusterQuery {

  /** Where the plugin's processor puts its fields. */
  private static final String PREFIX = "thaipress.";

  /** Dates of a range in our terms have no greater bounds. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final String text;
  private final Reader reader;
  private final Map<String, Set<String>> bodies;
  private final QueryNode node;

  private ClusterQuery(
      String text, Reader reader, Map<String, Set<String>> bodies, QueryNode node) {
    this.text = text;
    this.reader = reader;
    this.bodies = bodies;
    this.node = node;
  }

  /** Understands queries; made once for many. */
  public static final class Reader {

    private final Lexicon lexicon;
    private final LatticeSegmenter segmenter;
    private final BodyNames names;
    private final Provinces provinces;

    /**
     * Reads queries to one index of a cluster.
     *
     * @param indexed asks that index
     */
    public Reader(Lexicon lexicon, IndexedNames indexed) {
      this.lexicon = lexicon;
      segmenter = new LatticeSegmenter(lexicon);
      names = new BodyNames(lexicon, indexed);
      provinces = new Provinces(lexicon);
    }

    /**
     * The meaning of a query.
     *
     * @throws QueryException if the query cannot be understood
     */
    public ClusterQuery read(String query) throws IOException {
      Map<String, Set<String>> bodies = new HashMap<>();
      QueryNode node = parse(query, bodies, UNKNOWN);
      return new ClusterQuery(query, this, bodies, node);
    }

    private QueryNode parse(String query, Map<String, Set<String>> bodies, Vocabulary words)
        throws IOException {
      return QueryParser.parse(query, segmenter, new Knowledge(names, bodies, provinces, words));
    }
  }

  /** The words of the index are known to its shards alone, which cut phrases themselves. */
  private static final Vocabulary UNKNOWN = new Vocabulary(Map.of());

  /**
   * What a query is read with.
   *
   * @param bodies what names of bodies turned out to mean; the cluster is asked once for each
   */
  private record Knowledge(
      BodyNames names, Map<String, Set<String>> bodies, Provinces provinces, Vocabulary vocabulary)
      implements QueryParser.Knowledge {

    @Override
    public Set<String> bodies(String name) throws IOException {
      Set<String> known = bodies.get(name);
      if (known == null) {
        known = names.resolve(name);
        bodies.put(name, known);
      }
      return known;
    }

    @Override
    public Optional<String> province(String name) {
      return provinces.resolve(name);
    }
  }

  /**
   * Releases that the query found, as they are shown: with the words and mentions that it asked
   * for, which an index of just these releases tells.
   *
   * @param scores one for each release
   */
  public List<Hit> hits(List<Analysis> analyses, List<Float> scores) throws IOException {
    List<Hit> hits = new ArrayList<>();
    try (SmallIndex small = SmallIndex.of(analyses, reader.lexicon)) {
      Vocabulary words = Vocabulary.of(small.lucene(), Fields.TEXT);
      CompiledQuery query =
          new CompiledQuery(new IndexSearcher(small.lucene()), reader.parse(text, bodies, words));
      for (int i = 0; i < analyses.size(); i++) {
        hits.add(Subset.hit(query, i, analyses.get(i), scores.get(i)));
      }
    }
    return hits;
  }

  /** The query in OpenSearch's terms: maps, lists, strings and numbers, as they stand in JSON. */
  public Map<String, Object> body() {
    return body(node);
  }

  private static Map<String, Object> body(QueryNode node) {
    return switch (node) {
      case QueryNode.Everything all -> everything();
      case QueryNode.And and -> and(and.parts());
      case QueryNode.Or or -> any(or.parts().stream().map(ClusterQuery::body).toList());
      case QueryNode.Not not -> and(List.of(not));
      case QueryNode.Words words -> words(field(words.field()), words.terms(), words.slop());
      case QueryNode.Phrase phrase -> phrase(phrase);
      case QueryNode.Pattern pattern ->
          on("wildcard", field(pattern.field()), Map.of("value", pattern.pattern()));
      case QueryNode.Similar similar -> similar(similar);
      case QueryNode.Province province -> term(PREFIX + "province", province.name());
      case QueryNode.Exact exact -> term(field(exact.field()), exact.value());
      case QueryNode.Organisation body ->
          Map.of("terms", Map.of(PREFIX + "organisation", List.copyOf(body.keys())));
      case QueryNode.Type type -> term(PREFIX + "organisation_type", type.type().label());
      case QueryNode.Mentioned date -> mentioned(date.days(), date.grain());
      case QueryNode.Published day -> range(PREFIX + "published", day.days(), "");
      case QueryNode.Participants count ->
          count(PREFIX + (count.any() ? "count" : "head_count"), count.range());
    };
  }

  private static String field(String local) {
    return switch (local) {
      case Fields.TEXT -> PREFIX + "words";
      case Fields.TITLE -> PREFIX + "title_words";
      case Fields.OBJECTIVE -> PREFIX + "objective_words";
      case Fields.ID -> "id";
      default -> PREFIX + local;
    };
  }

  private static Map<String, Object> everything() {
    return Map.of("match_all", Map.of());
  }

  private static Map<String, Object> on(String kind, String field, Map<String, Object> options) {
    return Map.of(kind, Map.of(field, options));
  }

  private static Map<String, Object> term(String field, String value) {
    return on("term", field, Map.of("value", value));
  }

  private static Map<String, Object> any(List<Map<String, Object>> queries) {
    return Map.of("bool", Map.of("should", queries, "minimum_should_match", 1));
  }

  private static Map<String, Object> and(List<QueryNode> parts) {
    List<Object> must = new ArrayList<>();
    List<Object> mustNot = new ArrayList<>();
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Not not) {
        mustNot.add(body(not.part()));
      } else {
        must.add(body(part));
      }
    }
    if (must.isEmpty()) {
      must.add(everything());
    }
    return Map.of("bool", Map.of("must", must, "must_not", mustNot));
  }

  private static Map<String, Object> words(String field, List<String> terms, int slop) {
    return terms.size() == 1
        ? term(field, terms.getFirst())
        : Map.of("thaipress_phrase", Map.of("field", field, "terms", terms, "slop", slop));
  }

  private static Map<String, Object> phrase(QueryNode.Phrase phrase) {
    return Map.of(
        "thaipress_phrase",
        Map.of(
            "field", field(phrase.field()),
            "vocabulary", PREFIX + "words",
            "query", phrase.text(),
            "open", phrase.open()));
  }

  private static Map<String, Object> similar(QueryNode.Similar similar) {
    return on(
        "fuzzy",
        field(similar.field()),
        Map.of("value", similar.term(), "fuzziness", similar.edits(), "prefix_length", 1));
  }

  /** As {@link QueryCompiler} has it; intervals of each grain are a field of their own. */
  private static Map<String, Object> mentioned(DayRange days, Grain grain) {
    List<Map<String, Object>> ways = new ArrayList<>();
    ways.add(range(PREFIX + "date", days, "within"));
    for (Grain fine : Grain.values()) {
      if (fine.compareTo(grain) <= 0) {
        ways.add(range(PREFIX + "date_interval." + name(fine), days, "intersects"));
      }
    }
    return Map.of("constant_score", Map.of("filter", any(ways)));
  }

  /** The name of a grain in the cluster's fields. */
  public static String name(Grain grain) {
    return switch (grain) {
      case DAY -> "day";
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case HALF_YEAR -> "half_year";
      case YEAR -> "year";
    };
  }

  /**
   * A day in the cluster's notation; what lies before or behind the years of four digits is cut.
   */
  public static String day(int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return (day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day)
        .toString();
  }

  private static Map<String, Object> range(String field, DayRange days, String relation) {
    Map<String, Object> bounds = Map.of("gte", day(days.first()), "lte", day(days.last()));
    return on("range", field, relation.isEmpty() ? bounds : with(bounds, relation));
  }

  private static Map<String, Object> count(String field, CountRange range) {
    Map<String, Object> bounds = Map.of("gte", number(range.min()), "lte", number(range.max()));
    return on("range", field, with(bounds, "within"));
  }

  private static Map<String, Object> with(Map<String, Object> bounds, String relation) {
    Map<String, Object> all = new TreeMap<>(bounds);
    all.put("relation", relation);
    return all;
  }

  /** A count as an integer of 32 bits; what is greater is the greatest. */
  public static int number(long count) {
    return (int) Math.min(Integer.MAX_VALUE, count);
  }
}
