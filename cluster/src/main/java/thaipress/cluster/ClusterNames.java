package thaipress.cluster;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thaipress.corpus.index.Fields;
import thaipress.corpus.search.IndexedNames;

/** The names of bodies in an index of a cluster, found by counting its keywords. */
final class ClusterNames implements IndexedNames {

  /** More names than these have no common part that says anything. */
  private static final int MOST = 10_000;

  private static final String KEYS = "thaipress.organisation";
  private static final String ALIASES = "thaipress.organisation_alias";

  private final ClusterIndex index;

  ClusterNames(ClusterIndex index) {
    this.index = index;
  }

  @Override
  public boolean has(String key) throws IOException {
    Map<String, Object> query = Map.of("query", Map.of("term", Map.of(KEYS, key)));
    return index.cluster().ask("POST", index.path("_count"), query).get("count")
            instanceof Number count
        && count.longValue() > 0;
  }

  @Override
  public Set<String> called(String key) throws IOException {
    String prefix = key + Fields.ALIAS_SEPARATOR;
    Map<String, Object> those = Map.of("prefix", Map.of(ALIASES, prefix));
    Set<String> keys = new HashSet<>();
    for (String alias : values(those, ALIASES, quote(prefix) + ".*")) {
      keys.add(alias.substring(prefix.length()));
    }
    return keys;
  }

  @Override
  public Set<String> containing(String part) throws IOException {
    return values(Map.of("match_all", Map.of()), KEYS, ".*" + quote(part) + ".*");
  }

  private Set<String> values(Map<String, Object> query, String field, String pattern)
      throws IOException {
    Map<String, Object> terms = Map.of("field", field, "include", pattern, "size", MOST);
    Map<String, Object> body =
        Map.of("size", 0, "query", query, "aggs", Map.of("names", Map.of("terms", terms)));
    Object answer = index.cluster().ask("POST", index.path("_search"), body).get("aggregations");
    Set<String> values = new HashSet<>();
    if (answer instanceof Map<?, ?> all
        && all.get("names") instanceof Map<?, ?> names
        && names.get("buckets") instanceof List<?> buckets) {
      for (Object bucket : buckets) {
        values.add(String.valueOf(((Map<?, ?>) bucket).get("key")));
      }
    }
    return values;
  }

  /** In Lucene's regular expressions any sign may be quoted; letters need not be. */
  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !Character.isLetterOrDigit(c) && c != Fields.ALIAS_SEPARATOR) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }
}
