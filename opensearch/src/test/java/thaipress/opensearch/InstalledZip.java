package thaipress.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What ships, together: a node that has the zip unpacked among its plugins, as {@code
 * opensearch-plugin install} does it, and the runnable jar that sends to it and asks it.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstalledZip {

  private static final Path ZIP = Path.of(System.getProperty("opensearch.zip", "none"));
  private static final Path JAR = Path.of(System.getProperty("thaipress.jar", "none"));
  private static final Path README = Path.of("..", "README.md");
  private static final String ADDRESS_OF_README = "http://localhost:9200";
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  @TempDir static Path folder;
  private static Process node;
  private static String address;

  /** What a command did. */
  private record Run(int status, String out, String err) {}

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Files.exists(ZIP) && Files.exists(JAR),
        "skipped: zip and jar are there when all is packaged");
    unzip(folder.resolve("node/node_1/plugins/thaipress"));
    int port = Cluster.freePort(1);
    address = "http://127.0.0.1:" + port;
    node =
        new ProcessBuilder(
                java(),
                "-Xmx768m",
                "-cp",
                classPathWithoutThaipress(),
                InstalledNode.class.getName(),
                folder.resolve("node").toString(),
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("node.log").toFile())
            .start();
    waitFor(address);
    Run indexed = run("demo", "--index", index());
    assertThat(indexed.status()).as(indexed.err()).isZero();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String index() {
    return folder.resolve("index").toString();
  }

  private static void unzip(Path to) throws IOException {
    Files.createDirectories(to);
    try (FileSystem zip = FileSystems.newFileSystem(ZIP);
        Stream<Path> files = Files.list(zip.getPath("/"))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  /** OpenSearch, the runner and the class that starts it. */
  private static String classPathWithoutThaipress() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !isOurs(Path.of(path)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOurs(Path path) {
    String name = path.getFileName().toString();
    return name.equals("classes")
        || Stream.of("thaipress-", "jsoup-", "opennlp-", "juniversalchardet-", "fastcsv-")
            .anyMatch(name::startsWith);
  }

  private static void waitFor(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    long begin = System.nanoTime();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (true) {
        try {
          http.send(request, HttpResponse.BodyHandlers.discarding());
          return;
        } catch (IOException e) {
          String log = Files.readString(folder.resolve("node.log"));
          assertThat(node.isAlive() && System.nanoTime() - begin < PATIENCE).as(log).isTrue();
          Thread.sleep(200);
        }
      }
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (node != null) {
      try (OutputStream input = node.getOutputStream()) {
        input.flush();
      }
      if (!node.waitFor(20, TimeUnit.SECONDS)) {
        node.destroyForcibly().waitFor();
      }
    }
  }

  /** Runs the jar. */
  private static Run run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    return new Run(status, Files.readString(out), Files.readString(err));
  }

  @Test
  @Order(1)
  void theSampleIsSentOnceHoweverOftenItIsSent() throws Exception {
    Run first = run("export", "--opensearch", address, "--index", "thaipress-demo", index());
    assertThat(first.err()).contains("96 sent, 0 there already, 0 refused");
    assertThat(first.status()).isZero();

    Run again = run("export", "--opensearch", address, "--index", "thaipress-demo", index());
    assertThat(again.err()).contains("0 sent, 96 there already, 0 refused");
  }

  @Test
  @Order(2)
  void searchPrintsTheSameForTheClusterAndForTheIndex() throws Exception {
    for (String query :
        List.of(
            "ประชาชน",
            "\"พัฒนาคุณภาพชีวิต\"",
            "org:สพฐ. date:2562",
            "participants:>100 -ครู",
            "objective:ส่งเสริม province:กทม.")) {
      String[] how = {"--sort", "newest", "--limit", "20", "--format", "jsonl", query};
      Run here = run(with(how, "search", "--index", index()));
      Run there = run(with(how, "search", "--opensearch", address, "--index", "thaipress-demo"));
      assertThat(there.err()).as(query).isEqualTo(here.err());
      assertThat(withoutScore(there.out())).as(query).isEqualTo(withoutScore(here.out()));
    }
  }

  /** The index of a cluster weighs words shard by shard and field by field. */
  private static String withoutScore(String lines) {
    return lines.replaceAll("\"score\":[-0-9.Ee]+", "\"score\":0");
  }

  private static String[] with(String[] last, String... first) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(last)).toArray(String[]::new);
  }

  @Test
  @Order(3)
  void whatIsRefusedIsNamedWithTheReason() throws Exception {
    Path file = folder.resolve("long.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"good\",\"text\":\"กรมอนามัยจัดอบรมครู 120 คน\"}\n{\"id\":\"long\",\"text\":\""
            + "ก ".repeat(2_100_000)
            + "\"}\n",
        StandardCharsets.UTF_8);
    Run run = run("export", "--opensearch", address, "--index", "thaipress-long", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("long", "characters", "1 sent, 0 there already, 1 refused");
  }

  @Test
  @Order(4)
  void theCommandsOfTheReadmeWork() throws Exception {
    List<String> commands =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("./thaipress ") && line.contains(ADDRESS_OF_README))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    for (String command : commands) {
      String[] words =
          Arrays.stream(command.replace(ADDRESS_OF_README, address).split(" "))
              .skip(1)
              .map(word -> word.equals("my-index") ? index() : word.replace("'", ""))
              .toArray(String[]::new);
      Run run = run(words);
      assertThat(run.status()).as(command + run.err()).isZero();
      assertThat(run.out() + run.err()).as(command).isNotBlank();
    }
  }

  @Test
  @Order(5)
  void theNodeHasThePluginFromTheZip() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/_cat/plugins?format=json")).build();
      String plugins = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertThat(plugins).contains("\"component\":\"thaipress\"");
    }
  }
}
