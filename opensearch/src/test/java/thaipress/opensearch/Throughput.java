package thaipress.opensearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thaipress.cluster.ClusterIndex;
import thaipress.cluster.ClusterSearcher;
import thaipress.cluster.Exporter;
import thaipress.model.Article;

/**
 * Measures what {@code docs/scale.md} reports: releases a second through the processor and time of
 * queries with one, two and three nodes in one JVM, bytes on disk a release.
 */
final class Throughput {

  private Throughput() {}

  public static void main(String[] arguments) throws Exception {
    List<Article> articles = Releases.first(Integer.getInteger("opensearch.releases", 2_000));
    List<String> queries = ThreeNodesTest.queries().toList();
    for (int nodes = 1; nodes <= 3; nodes++) {
      Path folder = Files.createTempDirectory("thaipress");
      try (Cluster cluster = Cluster.start(nodes, folder);
          var client = thaipress.cluster.Cluster.at(cluster.url(1))) {
        measure(nodes, cluster, new ClusterIndex(client, "thaipress-test"), articles, queries);
      }
    }
  }

  private static void measure(
      int nodes, Cluster cluster, ClusterIndex index, List<Article> articles, List<String> queries)
      throws Exception {
    index.make();
    cluster.put("thaipress-test/_settings", Map.of("index.number_of_replicas", 0));
    int half = articles.size() / 2;
    send(index, articles.subList(0, half));
    double seconds = send(index, articles.subList(half, articles.size()));
    index.refresh();
    cluster.post("thaipress-test/_forcemerge?max_num_segments=1&flush=true", "");
    Object bytes =
        cluster.get("thaipress-test/_stats/store").at("_all/primaries/store/size_in_bytes");
    ClusterSearcher searcher = new ClusterSearcher(index);
    ask(searcher, queries);
    double asked = ask(searcher, queries);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d nodes: %.0f releases/s, %.1f ms a query, %.0f bytes a release",
            nodes,
            (articles.size() - half) / seconds,
            1000 * asked / queries.size(),
            ((Number) bytes).doubleValue() / articles.size()));
  }

  private static double send(ClusterIndex index, List<Article> articles) {
    long begin = System.nanoTime();
    try (Exporter exporter = new Exporter(index, System.out::println)) {
      articles.forEach(exporter::add);
      exporter.finish();
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double ask(ClusterSearcher searcher, List<String> queries) throws Exception {
    long begin = System.nanoTime();
    for (String query : queries) {
      searcher.ids(query);
    }
    return (System.nanoTime() - begin) / 1e9;
  }
}
