package thaipress.cluster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thaipress.ThaiPress;
import thaipress.corpus.search.ClusterQuery;
import thaipress.corpus.search.Hits;
import thaipress.corpus.search.Order;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Provenance;
import thaipress.text.Span;

/** Answers questions in our language to an index of a cluster. */
public final class ClusterSearcher {

  /** OpenSearch gives no more at once. */
  public static final int MOST = 10_000;

  private final ClusterIndex index;
  private final ThaiPress thaipress = ThaiPress.standard();
  private final ClusterQuery.Reader reader;

  /** A searcher of an index. */
  public ClusterSearcher(ClusterIndex index) {
    this.index = index;
    this.reader = new ClusterQuery.Reader(Lexicon.standard(), new ClusterNames(index));
  }

  /**
   * The releases that match a query. What is shown of each is read from its text here.
   *
   * @param limit the greatest number of hits, at most {@value #MOST}
   * @param order by the match or by the day
   * @throws thaipress.corpus.search.QueryException if the query cannot be understood
   * @throws IllegalArgumentException if the order or the limit is none that a cluster offers
   */
  public Hits search(String query, int limit, Order order) throws IOException {
    if (limit > MOST) {
      throw new IllegalArgumentException("a cluster gives at most " + MOST + " hits at once");
    }
    ClusterQuery asked = reader.read(query);
    Map<?, ?> hits = ask(asked, limit, order, true);
    List<Analysis> analyses = new ArrayList<>();
    List<Float> scores = new ArrayList<>();
    for (Object hit : list(hits.get("hits"))) {
      if (hit instanceof Map<?, ?> map && map.get("_source") instanceof Map<?, ?> source) {
        analyses.add(thaipress.analyse(article(source)));
        scores.add(map.get("_score") instanceof Number number ? number.floatValue() : 0f);
      }
    }
    return new Hits(total(hits), asked.hits(analyses, scores));
  }

  /**
   * The ids of the releases that match a query, at most {@value #MOST}, the best first.
   *
   * @throws thaipress.corpus.search.QueryException if the query cannot be understood
   */
  public List<String> ids(String query) throws IOException {
    Map<?, ?> hits = ask(reader.read(query), MOST, Order.BEST, false);
    return list(hits.get("hits")).stream()
        .map(hit -> String.valueOf(((Map<?, ?>) hit).get("_id")))
        .toList();
  }

  private Map<?, ?> ask(ClusterQuery query, int limit, Order order, boolean texts)
      throws IOException {
    Map<String, Object> body =
        Map.of(
            "query",
            query.body(),
            "size",
            limit,
            "track_total_hits",
            true,
            "sort",
            sort(order),
            "_source",
            texts ? List.of("id", "source", "url", "published", "text", "parts") : false);
    // Scores of several shards can be compared when all weigh terms by the whole index.
    String path = index.path("_search?search_type=dfs_query_then_fetch");
    Object hits = index.cluster().ask("POST", path, body).get("hits");
    return hits instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<Object> sort(Order order) {
    return switch (order) {
      case BEST -> List.of("_score", Map.of("id", "asc"));
      case NEWEST -> List.of(day("desc"), Map.of("id", "asc"));
      case OLDEST -> List.of(day("asc"), Map.of("id", "asc"));
      default ->
          throw new IllegalArgumentException(
              "a cluster sorts by best, newest and oldest, not by " + order);
    };
  }

  private static Map<String, Object> day(String order) {
    return Map.of("thaipress.day", Map.of("order", order, "missing", "_last"));
  }

  private static long total(Map<?, ?> hits) {
    return hits.get("total") instanceof Map<?, ?> total
            && total.get("value") instanceof Number number
        ? number.longValue()
        : 0;
  }

  private static Article article(Map<?, ?> source) {
    Map<?, ?> parts = source.get("parts") instanceof Map<?, ?> map ? map : Map.of();
    List<Span> body = new ArrayList<>();
    list(parts.get("body")).forEach(span -> span(span).ifPresent(body::add));
    Article article =
        new Article(
            string(source, "id").orElse(""),
            string(source, "source").orElse(""),
            string(source, "text").orElse(""),
            span(parts.get("title")),
            span(parts.get("date_line")),
            body,
            string(source, "published").map(LocalDate::parse));
    return article.withProvenance(new Provenance(string(source, "url"), Optional.empty()));
  }

  private static Optional<String> string(Map<?, ?> source, String name) {
    return Optional.ofNullable(source.get(name)).map(Object::toString);
  }

  private static Optional<Span> span(@Nullable Object given) {
    return given instanceof Map<?, ?> map
            && map.get("begin") instanceof Integer begin
            && map.get("end") instanceof Integer end
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
