package thaipress.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.ThaiPress;
import thaipress.cluster.ClusterIndex;
import thaipress.cluster.ClusterSearcher;
import thaipress.cluster.Exporter;
import thaipress.corpus.index.CorpusWriter;
import thaipress.corpus.read.PlainTextReader;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Hit;
import thaipress.model.Analysis;
import thaipress.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Releases that were sent to three real nodes, one of which is stopped meanwhile, against the index
 * of our own. How many there are, {@code -Dopensearch.releases=2000} says.
 */
class ThreeNodesTest {

  private static final int RELEASES = Integer.getInteger("opensearch.releases", 300);
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
    cluster = thaipress.cluster.Cluster.at(nodes.url(1) + "," + nodes.url(2));
    index = new ClusterIndex(cluster, "thaipress-test");
    index.make();
    report = export(ANALYSES.size() / 2);
    index.refresh();
    remote = new ClusterSearcher(index);
  }

  private static void indexLocally() throws Exception {
    for (Article article : articles()) {
      ANALYSES.put(article.id(), ThaiPress.standard().analyse(article));
    }
    try (CorpusWriter writer = CorpusWriter.open(folder.resolve("index"))) {
      for (Analysis analysis : ANALYSES.values()) {
        writer.add(analysis);
      }
    }
    local = CorpusSearcher.open(folder.resolve("index"));
  }

  /** Sends all; behind some of them the third node goes away. */
  private static Exporter.Report export(int stopBehind) throws Exception {
    try (Exporter exporter = new Exporter(index, REFUSED::add)) {
      int sent = 0;
      for (Analysis analysis : ANALYSES.values()) {
        exporter.add(analysis.article());
        if (++sent == stopBehind) {
          nodes.runner().getNode(2).close();
        }
      }
      return exporter.finish();
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

  /** Of the corpus beside the project where there is one, else of the sample. */
  static List<Article> articles() throws Exception {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path corpus = at.resolve("shared/corpora/thaigov-12k.jsonl.gz");
      if (Files.exists(corpus)) {
        return articles(corpus);
      }
    }
    SampleCorpus sample = new SampleCorpus();
    return sample.releases().stream().map(sample::article).limit(RELEASES).toList();
  }

  private static List<Article> articles(Path corpus) throws Exception {
    PlainTextReader reader = new PlainTextReader(line -> ThaiPress.standard().firstDay(line));
    List<Article> articles = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(corpus));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < RELEASES;
          line = lines.readLine()) {
        JsonNode release = JSON.readTree(line);
        String path = release.get("path").asString();
        articles.add(reader.read("r" + articles.size(), path, release.get("text").asString()));
      }
    }
    return articles;
  }

  @Test
  void nothingIsLostWhenANodeStopsInTheMiddle() throws Exception {
    assertThat(REFUSED).isEmpty();
    assertThat(report.sent()).isEqualTo(ANALYSES.size());
    assertThat(nodes.get("_cluster/health").at("number_of_nodes")).isEqualTo(2);
    assertThat(nodes.get("thaipress-test/_count").at("count")).isEqualTo(ANALYSES.size());
    assertThat(remote.ids("*")).containsExactlyInAnyOrderElementsOf(ANALYSES.keySet());
  }

  @Test
  void theFactsAreThoseOfTheLocalAnalysis() throws Exception {
    for (Map.Entry<String, Analysis> entry : ANALYSES.entrySet()) {
      Map<String, Object> expected = AnalysisFields.of(entry.getValue());
      List.of("words", "title_words", "objective_words").forEach(expected::remove);
      Object found = nodes.get("thaipress-test/_doc/" + entry.getKey()).at("_source/thaipress");
      assertThat(JSON.valueToTree(found).equals(JSON.readTree(JSON.writeValueAsString(expected))))
          .as(entry.getKey())
          .isTrue();
    }
  }

  static Stream<String> queries() throws Exception {
    try (InputStream in = ThreeNodesTest.class.getResourceAsStream("queries.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theHitsAreThoseOfTheLocalIndex(String query) throws Exception {
    Set<String> expected = new HashSet<>();
    for (Hit hit : local.search(query, 10_000).hits()) {
      expected.add(hit.id());
    }
    assertThat(new HashSet<>(remote.ids(query))).isEqualTo(expected);
  }

  @Test
  void whatIsThereAlreadyIsNotSentAgain() throws Exception {
    Exporter.Report again = export(-1);
    assertThat(again).isEqualTo(new Exporter.Report(0, ANALYSES.size(), 0));
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
  }

  @Test
  void whatTheClusterRefusesIsReportedWithItsReason() throws Exception {
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
