package thaipress.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;

/** An index of a cluster, with the pipeline and the mapping that our plugin wants. */
public final class ClusterIndex {

  /** OpenSearch allows more, which would have to be quoted in a path. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private static final String FILES = "/thaipress/corpus/cluster/";

  private final Cluster cluster;
  private final String name;

  /**
   * An index that may not be there yet.
   *
   * @throws IllegalArgumentException if no index can have this name
   */
  public ClusterIndex(Cluster cluster, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "expected an index's name of small Latin letters, digits, '.', '_' and '-', found '"
              + name
              + "'");
    }
    this.cluster = cluster;
    this.name = name;
  }

  Cluster cluster() {
    return cluster;
  }

  /** A path below the index. */
  String path(String rest) {
    return "/" + name + "/" + rest;
  }

  /** Makes the index, its pipeline and its template where they are missing. */
  public void make() throws IOException {
    putMissing("/_ingest/pipeline/thaipress", file("pipeline.json"));
    Map<String, Object> template = file("template.json");
    putMissing("/_index_template/thaipress", template);
    putMissing("/" + name, index(template));
  }

  private void putMissing(String path, Map<String, Object> what) throws IOException {
    if (!cluster.has(path)) {
      cluster.ask("PUT", path, what);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> index(Map<String, Object> template) {
    return (Map<String, Object>) Objects.requireNonNull(template.get("template"));
  }

  private static Map<String, Object> file(String name) throws IOException {
    try (InputStream in = ClusterIndex.class.getResourceAsStream(FILES + name)) {
      return Cluster.JSON.readValue(Objects.requireNonNull(in, name), new TypeReference<>() {});
    }
  }

  /** Makes what was sent visible to searches. */
  public void refresh() throws IOException {
    cluster.ask("POST", path("_refresh"), Map.of());
  }
}
