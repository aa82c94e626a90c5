package thaipress.opensearch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import thaipress.ThaiPress;
import thaipress.cluster.ClusterIndex;
import thaipress.cluster.ClusterSearcher;
import thaipress.cluster.Exporter;
import thaipress.corpus.search.Order;
import thaipress.model.Article;
import thaipress.model.Segmentation;

/**
 * Measures what {@code docs/scale.md} reports, in one JVM with the nodes: releases a second through
 * the processor with one, two and three nodes; then how queries, disk and words grow with the
 * releases of one node. Processor time is that of the JVM, all nodes and the client. The argument
 * is the file for the figures.
 */
final class Throughput {

  private static final int RELEASES = Integer.getInteger("opensearch.releases", 8_000);

  /** So many go into each of the clusters that are compared; half of them to warm up. */
  private static final int SENT = 2_000;

  private static final int ROUNDS = 3;

  private final PrintStream out;
  private final List<Article> articles;
  private final List<String> queries;

  /** Time by the clock and of the processors, in milliseconds. */
  private record Cost(double clock, double processor) {

    private static final ProcessHandle PROCESS = ProcessHandle.current();

    static Cost now() {
      Duration used = PROCESS.info().totalCpuDuration().orElse(Duration.ZERO);
      return new Cost(System.nanoTime() / 1e6, used.toNanos() / 1e6);
    }

    Cost since(Cost begin) {
      return new Cost(clock - begin.clock, processor - begin.processor);
    }

    Cost each(int count) {
      return new Cost(clock / count, processor / count);
    }
  }

  private Throughput(PrintStream out, List<Article> articles, List<String> queries) {
    this.out = out;
    this.articles = articles;
    this.queries = queries;
  }

  public static void main(String[] arguments) throws Exception {
    // A node takes the standard streams for its log.
    try (PrintStream out = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
      new Throughput(out, Releases.first(RELEASES), ThreeNodesTest.queries().toList()).measure();
    }
  }

  private void measure() throws Exception {
    analyseHere();
    measure(1, 0, "warming up");
    for (int nodes = 1; nodes <= 3; nodes++) {
      measure(nodes, 0, nodes + " nodes, no replica");
    }
    measure(3, 1, "3 nodes, one replica");
    grow();
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  /** What the analysis alone costs, on one thread, and how many words there are. */
  private void analyseHere() {
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> words = new HashSet<>();
      long characters = 0;
      Cost begin = Cost.now();
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        Segmentation cut = ThaiPress.standard().analyse(article).segmentation();
        for (int word = 0; word < cut.size(); word++) {
          if (cut.kind(word).isSearchable()) {
            words.add(cut.word(word));
          }
        }
        characters += article.text().length();
        if (round == 0 && Integer.bitCount(i + 1) == 1 && i > 500) {
          print("%d releases: %d different words", i + 1, words.size());
        }
      }
      Cost each = Cost.now().since(begin).each(articles.size());
      print(
          "analysis alone: %.2f ms a release of %d characters; %d different words",
          each.clock, characters / articles.size(), words.size());
    }
  }

  private void measure(int nodes, int replicas, String name) throws Exception {
    Path folder = Files.createTempDirectory("thaipress");
    try (Cluster cluster = Cluster.start(nodes, folder);
        var client = thaipress.cluster.Cluster.at(cluster.urls())) {
      ClusterIndex index = new ClusterIndex(client, "thaipress-test");
      begin(cluster, index, replicas);
      int most = Math.min(SENT, articles.size());
      send(index, articles.subList(0, most / 2));
      Cost each = send(index, articles.subList(most / 2, most));
      print(
          "%s: %.0f releases/s; a release takes %.2f ms, %.2f ms of the processors",
          name, 1000 / each.clock, each.clock, each.processor);
    }
  }

  /** One node, which gets half as many releases again and again. */
  private void grow() throws Exception {
    Path folder = Files.createTempDirectory("thaipress");
    try (Cluster cluster = Cluster.start(1, folder);
        var client = thaipress.cluster.Cluster.at(cluster.urls())) {
      ClusterIndex index = new ClusterIndex(client, "thaipress-test");
      begin(cluster, index, 0);
      int done = 0;
      for (int part = 8; part >= 1; part /= 2) {
        send(index, articles.subList(done, articles.size() / part));
        done = articles.size() / part;
        index.refresh();
        cluster.post("thaipress-test/_forcemerge?max_num_segments=1&flush=true", "");
        Object bytes =
            cluster.get("thaipress-test/_stats/store").at("_all/primaries/store/size_in_bytes");
        Cost query = ask(new ClusterSearcher(index));
        print(
            "%d releases: %.0f bytes a release on disk of %.0f of text; a query takes %.2f ms,"
                + " %.2f ms of the processors",
            done,
            ((Number) bytes).doubleValue() / done,
            bytes(articles.subList(0, done)),
            query.clock,
            query.processor);
      }
    }
  }

  private static double bytes(List<Article> articles) {
    return articles.stream()
        .mapToInt(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
        .average()
        .orElse(0);
  }

  private static void begin(Cluster cluster, ClusterIndex index, int replicas) throws Exception {
    index.make();
    cluster.put("thaipress-test/_settings", Map.of("index.number_of_replicas", replicas));
    cluster.waitForAllCopies();
  }

  private Cost send(ClusterIndex index, List<Article> articles) {
    Cost begin = Cost.now();
    try (Exporter exporter = new Exporter(index, refusal -> print("%s", refusal))) {
      articles.forEach(exporter::add);
      exporter.finish();
    }
    return Cost.now().since(begin).each(articles.size());
  }

  /** The queries' mean, their first hit alone shown, in the second half of the rounds. */
  private Cost ask(ClusterSearcher searcher) throws Exception {
    Cost begin = Cost.now();
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      begin = round == 0 ? Cost.now() : begin;
      for (String query : queries) {
        searcher.search(query, 1, Order.BEST);
      }
    }
    return Cost.now().since(begin).each(ROUNDS * queries.size());
  }
}
