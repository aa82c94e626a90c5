package thaipress.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensearch.node.Node;
import thaipress.ThaiPress;
import thaipress.cluster.ClusterIndex;
import thaipress.cluster.ClusterSearcher;
import thaipress.cluster.Exporter;
import thaipress.corpus.index.CorpusWriter;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Hit;
import thaipress.corpus.search.Order;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.OutputFormat;
import thaipress.model.Analysis;
import thaipress.model.Article;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Releases that were sent to three real nodes, one of which is stopped meanwhile, against the index
 * of our own. How many there are, {@code -Dopensearch.releases=2000} says.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ThreeNodesTest {

  private static final int RELEASES = Integer.getInteger("opensearch.releases", 300);

  /** Small, so that many are under way while a node stops. */
  private static final int BATCH = 25;

  /** Of so many hits of a query words, mentions and what is shown are compared. */
  private static final int SHOWN = 20;

  private static final List<String> FACTS =
      List.of("organisations", "dates", "participants", "objectives", "warnings");

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;
  private static final Map<String, Analysis> ANALYSES = new LinkedHashMap<>();
  private static final List<Exporter.Refusal> REFUSED =
      Collections.synchronizedList(new ArrayList<>());
  private static Exporter.Report report;
  private static Cluster nodes;
  private static thaipress.cluster.Cluster cluster;
  private static ClusterIndex index;
  private static CorpusSearcher local;
  private static ClusterSearcher remote;

  @BeforeAll
  static void ingest() throws Exception {
    nodes = Cluster.start(3, folder.resolve("nodes"));
    indexLocally();
    cluster = thaipress.cluster.Cluster.at(nodes.urls());
    index = new ClusterIndex(cluster, "thaipress-test");
    index.make();
    nodes.waitForAllCopies();
    report = exportWhileTheThirdNodeStops();
    index.refresh();
    remote = new ClusterSearcher(index);
  }

  private static void indexLocally() throws Exception {
    for (Article article : Releases.first(RELEASES)) {
      ANALYSES.put(article.id(), ThaiPress.standard().analyse(article));
    }
    try (CorpusWriter writer = CorpusWriter.open(folder.resolve("index"))) {
      for (Analysis analysis : ANALYSES.values()) {
        writer.add(analysis);
      }
    }
    local = CorpusSearcher.open(folder.resolve("index"));
  }

  private static Exporter.Report exportWhileTheThirdNodeStops() throws Exception {
    Thread stopping = new Thread(ThreeNodesTest::stopTheThirdNode, "stopping a node");
    try (Exporter exporter = new Exporter(index, BATCH, REFUSED::add)) {
      int added = 0;
      for (Analysis analysis : ANALYSES.values()) {
        exporter.add(analysis.article());
        if (++added == ANALYSES.size() / 3) {
          stopping.start();
        }
      }
      return exporter.finish();
    } finally {
      stopping.join();
    }
  }

  private static void stopTheThirdNode() {
    try (Node node = nodes.runner().getNode(2)) {
      assertThat(node.isClosed()).isFalse();
    } catch (IOException e) {
      throw new IllegalStateException("the third node could not be stopped", e);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable open : new AutoCloseable[] {local, cluster, nodes}) {
      if (open != null) {
        open.close();
      }
    }
  }

  @Test
  void nothingIsLostWhenANodeStopsInTheMiddle() throws Exception {
    assertThat(REFUSED).isEmpty();
    assertThat(report).isEqualTo(new Exporter.Report(ANALYSES.size(), 0, 0));
    assertThat(nodes.get("_cluster/health").at("number_of_nodes")).isEqualTo(2);
    assertThat(nodes.get("thaipress-test/_count").at("count")).isEqualTo(ANALYSES.size());
    assertThat(remote.ids("*")).containsExactlyInAnyOrderElementsOf(ANALYSES.keySet());
  }

  @Test
  void theFactsAreThoseOfTheLocalAnalysis() throws Exception {
    for (Map.Entry<String, Analysis> entry : ANALYSES.entrySet()) {
      Object found = nodes.get("thaipress-test/_doc/" + entry.getKey()).at("_source/thaipress");
      Map<String, Object> there = new LinkedHashMap<>();
      FACTS.forEach(kind -> there.put(kind, ((Map<?, ?>) found).get(kind)));
      there.values().removeIf(java.util.Objects::isNull);
      assertThat(there).as(entry.getKey()).isEqualTo(facts(entry.getValue()));
    }
  }

  /** As the command line has them in JSON, without what is null or empty. */
  private static Map<String, Object> facts(Analysis analysis) throws IOException {
    StringWriter out = new StringWriter();
    try (AnalysisWriter writer = OutputFormat.JSONL.to(out)) {
      writer.write(analysis);
    }
    Map<String, Object> facts = JSON.readValue(out.toString(), new TypeReference<>() {});
    facts.keySet().retainAll(FACTS);
    facts.values().removeIf(List.of()::equals);
    for (Object mentions : facts.values()) {
      for (Object mention : (List<?>) mentions) {
        ((Map<?, ?>) mention).values().removeIf(java.util.Objects::isNull);
      }
    }
    return facts;
  }

  static Stream<String> queries() throws IOException {
    try (InputStream in = ThreeNodesTest.class.getResourceAsStream("queries.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theHitsAreThoseOfTheLocalIndex(String query) throws IOException {
    Set<String> expected = new HashSet<>();
    for (Hit hit : local.search(query, 10_000).hits()) {
      expected.add(hit.id());
    }
    assertThat(new HashSet<>(remote.ids(query))).isEqualTo(expected);
    assertThat(remote.search(query, SHOWN, Order.NEWEST))
        .isEqualTo(local.select(query).hits(SHOWN, Order.NEWEST));
  }

  @Test
  void mostQueriesFindSomethingAndNotEverything() throws IOException {
    List<String> asked = queries().toList();
    long telling =
        asked.stream()
            .filter(query -> remotely(query) > 0 && remotely(query) < ANALYSES.size())
            .count();
    assertThat(asked).hasSizeGreaterThanOrEqualTo(50);
    assertThat(telling).isGreaterThan(asked.size() * 2L / 3);
  }

  private static int remotely(String query) {
    try {
      return remote.ids(query).size();
    } catch (IOException e) {
      throw new IllegalStateException(query, e);
    }
  }

  @Test
  void whatIsThereAlreadyIsNotSentAgain() {
    List<Exporter.Refusal> refusals = new ArrayList<>();
    try (Exporter exporter = new Exporter(index, refusals::add)) {
      ANALYSES.values().forEach(analysis -> exporter.add(analysis.article()));
      assertThat(exporter.finish()).isEqualTo(new Exporter.Report(0, ANALYSES.size(), 0));
    }
  }

  @Test
  void anotherIndexIsFilledFromTheFirstAndHasTheSameFacts() throws Exception {
    nodes.post(
        "_reindex?refresh=true",
        "{\"source\":{\"index\":\"thaipress-test\"},\"dest\":{\"index\":\"thaipress-again\"}}");
    ClusterSearcher again = new ClusterSearcher(new ClusterIndex(cluster, "thaipress-again"));
    for (String query : List.of("*", "ประชาชน", "\"พัฒนาคุณภาพ\"", "date:2562")) {
      assertThat(again.ids(query)).containsExactlyInAnyOrderElementsOf(remote.ids(query));
    }
    for (String id : ANALYSES.keySet().stream().limit(20).toList()) {
      assertThat(nodes.get("thaipress-again/_doc/" + id).at("_source"))
          .isEqualTo(nodes.get("thaipress-test/_doc/" + id).at("_source"));
    }
  }

  @Test
  void whatTheClusterRefusesIsReportedWithItsReason() {
    List<Exporter.Refusal> refusals = new ArrayList<>();
    Article wrong =
        new Article(
            "wrong",
            "",
            "x".repeat(4_000_001),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    try (Exporter exporter = new Exporter(index, refusals::add)) {
      exporter.add(wrong);
      assertThat(exporter.finish()).isEqualTo(new Exporter.Report(0, 0, 1));
    }
    assertThat(refusals).hasSize(1);
    assertThat(refusals.getFirst().reason()).contains("4000001 characters");
  }
}
