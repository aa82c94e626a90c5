package thaipress.opensearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Real nodes with the plugin in this JVM, asked over HTTP as anybody would. */
final class Cluster implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  /** Three nodes and the tests fit into this. */
  private static final long LEAST_HEAP = 900L << 20;

  private final OpenSearchRunner runner = new OpenSearchRunner();
  private final HttpClient http = HttpClient.newHttpClient();
  private final int nodes;
  private final int firstPort;

  /** An answer. */
  record Answer(int status, Map<String, Object> body) {

    Object at(String path) {
      Object found = body;
      for (String name : path.split("/")) {
        found =
            found instanceof java.util.List<?> list
                ? list.get(Integer.parseInt(name))
                : ((Map<?, ?>) found).get(name);
      }
      return found;
    }
  }

  private Cluster(int nodes, int firstPort, Path folder) {
    this.nodes = nodes;
    this.firstPort = firstPort;
    runner.onBuild(
        (number, settings) -> {
          settings.put("discovery.seed_hosts", all(firstPort + 100));
          if (nodes > 1) {
            settings.put("cluster.initial_cluster_manager_nodes", address(firstPort + 101));
          }
          settings.putList("node.roles", "data", "cluster_manager", "ingest");
          settings.put("transport.port", firstPort + 100 + number);
          settings.put("http.port", firstPort + number);
          settings.put("node.name", address(firstPort + 100 + number));
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
    OpenSearchRunner.Configs configs =
        OpenSearchRunner.newConfigs()
            .basePath(folder.toString())
            .clusterName("thaipress-test-" + firstPort)
            .numOfNode(nodes);
    runner.build(configs.pluginTypes(ThaipressPlugin.class.getName()));
  }

  /** Nodes on free ports; the test is skipped where there are none or memory is short. */
  static Cluster start(int nodes, Path folder) {
    Assumptions.assumeTrue(
        Runtime.getRuntime().maxMemory() >= LEAST_HEAP,
        "skipped: nodes of OpenSearch need a heap of " + (LEAST_HEAP >> 20) + " MB");
    return new Cluster(nodes, freePort(nodes), folder);
  }

  /** A port behind which those of the nodes are free, and those a hundred further on. */
  static int freePort(int nodes) {
    int port =
        IntStream.iterate(9210, first -> first < 9900, first -> first + 10)
            .filter(first -> (first / 100) % 2 == 0 && areFree(first, nodes))
            .findFirst()
            .orElse(0);
    Assumptions.assumeTrue(port > 0, "skipped: there are no free ports for nodes of OpenSearch");
    return port;
  }

  private static boolean areFree(int first, int nodes) {
    return IntStream.rangeClosed(1, nodes)
        .flatMap(n -> IntStream.of(first + n, first + 100 + n))
        .allMatch(Cluster::isFree);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String address(int port) {
    return "127.0.0.1:" + port;
  }

  private String all(int base) {
    return IntStream.rangeClosed(1, nodes)
        .mapToObj(n -> address(base + n))
        .collect(Collectors.joining(","));
  }

  /** The address of a node, counted from 1. */
  String url(int node) {
    return "http://" + address(firstPort + node);
  }

  /** The addresses of all nodes. */
  String urls() {
    return IntStream.rangeClosed(1, nodes).mapToObj(this::url).collect(Collectors.joining(","));
  }

  /** Waits until each shard has its copies, so that a node may go. */
  void waitForAllCopies() throws IOException, InterruptedException {
    Answer health = get("_cluster/health?wait_for_status=green&timeout=60s");
    if (!"green".equals(health.body().get("status"))) {
      throw new IllegalStateException("the cluster has not made its copies: " + health);
    }
  }

  OpenSearchRunner runner() {
    return runner;
  }

  Answer put(String path, Object body) throws IOException, InterruptedException {
    return ask("PUT", path, json(body));
  }

  Answer post(String path, Object body) throws IOException, InterruptedException {
    return ask("POST", path, json(body));
  }

  Answer get(String path) throws IOException, InterruptedException {
    return ask("GET", path, "");
  }

  static String json(Object body) {
    return body instanceof String text ? text : JSON.writeValueAsString(body);
  }

  private Answer ask(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url(1) + "/" + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(answer.statusCode(), JSON.readValue(answer.body(), new TypeReference<>() {}));
  }

  /** Puts pipeline and template in, as they ship. */
  void install() throws IOException, InterruptedException {
    put("_ingest/pipeline/thaipress", resource("pipeline.json"));
    put("_index_template/thaipress", resource("template.json"));
  }

  static String resource(String name) throws IOException {
    try (var in = Cluster.class.getResourceAsStream("/thaipress/corpus/cluster/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    runner.close();
    runner.clean();
  }
}
