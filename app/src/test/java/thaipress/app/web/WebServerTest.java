package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.corpus.index.IndexException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server over HTTP. */
class WebServerTest {

  private static final int RELEASES = 99;

  @TempDir static Path folder;

  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  @AfterEach
  void nothingWentWrongInTheServer() {
    assertThat(site.failures()).isEmpty();
  }

  private static JsonNode json(String path, String... parameters) {
    HttpResponse<String> answer = site.get(path, parameters);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static Document page(String path, String... parameters) {
    HttpResponse<String> answer = site.get(path, parameters);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body(), site.address(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=%E0%B8%84%E0%B8%A3%E0%B8%B9&lang=en&sort=newest&page=2",
        "/release?id=edu01",
        "/analyse",
        "/explore",
        "/explore?q=%E0%B8%84%E0%B8%A3%E0%B8%B9&order=left",
        "/explore/time?q=%E0%B8%84%E0%B8%A3%E0%B8%B9",
        "/explore/bodies",
        "/explore/typical?q=type:hospital",
        "/explore/neighbours?q=%E0%B8%84%E0%B8%A3%E0%B8%B9",
        "/api",
        "/api/index",
        "/assets/page.js"
      })
  void everyAnswerForbidsWhatPagesMustNotDo(String path) {
    HttpResponse<String> answer = site.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, List<String>> headers = answer.headers().map();
    assertThat(headers.get("Content-Security-Policy").getFirst())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.get("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers).doesNotContainKeys("Server", "Set-Cookie", "Access-Control-Allow-Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/release?id=edu01", "/explore/time", "/analyse", "/api"})
  void noPageHasScriptOrStyleInItNorLoadsAnythingFromElsewhere(String path) {
    Document page = page(path);

    assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select("script, link, img").eachAttr("abs:src"))
        .allMatch(address -> address.startsWith(site.address("/assets/")));
  }

  @Test
  void aReleaseThatMeansHarmIsShownAsText() {
    for (Document page :
        List.of(
            page("/", "q", "อบรมครู"),
            page("/release", "id", TestSite.EVIL, "q", "อบรมครู"),
            page("/explore", "q", "อบรมครู"))) {
      assertThat(page.select("main script, main img, svg[onload]")).isEmpty();
      assertThat(page.select("a[href^=javascript]")).isEmpty();
      assertThat(page.head().select("script")).hasSize(1);
    }
    Document release = page("/release", "id", TestSite.EVIL);
    assertThat(release.select("h1").text()).startsWith("<script>window.owned=1</script>");
    assertThat(release.title()).startsWith("<script>window.owned=1</script>");
    assertThat(release.select(".raw").text()).contains("<svg onload='window.owned=1'>");
  }

  @Test
  void whatIsSearchedForIsShownAsText() {
    String query = "\"><script>window.owned=1</script>' ครู";
    for (String path : List.of("/", "/explore", "/explore/time", "/explore/typical")) {
      Document page = Jsoup.parse(site.get(path, "q", query).body());

      assertThat(page.select("main script")).isEmpty();
    }
    Document wrong = Jsoup.parse(site.get("/", "q", "date:<script>window.owned=1</script>").body());
    assertThat(wrong.select("main script")).isEmpty();
    assertThat(wrong.select(".wrong").text()).contains("<script>window.owned=1</script>");
    assertThat(site.get("/api/%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "evil.example:8080, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost, 200",
    "localhost:1234, 200",
    "127.0.0.1:8080, 200",
    "[::1]:8080, 200"
  })
  void onlyNamesThatCannotBeMadeToPointHereAreAnswered(String host, int status) {
    String answer =
        site.raw("GET /api/index HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void aFormOfAnotherSiteIsNotAccepted() {
    HttpResponse<String> answer =
        site.send(
            HttpRequest.newBuilder(URI.create(site.address("/api/analyse")))
                .header("Content-Type", "text/plain")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("ครู")));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/assets/../../../etc/passwd",
        "/assets/..%2f..%2fpom.xml",
        "/assets/%2e%2e/pom.xml",
        "/assets//etc/passwd",
        "/assets/package-info.class",
        "/release?id=../../../../etc/passwd",
        "/api/release?id=/etc/passwd",
        "/%00",
        "/%ff",
        "/assets/page.css%00.js"
      })
  void noPathLeadsToTheFileSystem(String path) {
    String answer =
        site.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("root:", "<project");
    assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    byte[] large = new byte[Limits.BODY + 1];
    byte[] longText = "ก".repeat(Limits.TEXT + 1).getBytes(StandardCharsets.UTF_8);

    assertThat(site.post("/api/analyse", "text/plain", large).statusCode()).isEqualTo(413);
    assertThat(site.post("/api/analyse", "text/plain", longText).statusCode()).isEqualTo(400);
    assertThat(site.post("/api/analyse", "text/plain", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(site.get("/", "q", "ก".repeat(1001)).statusCode()).isEqualTo(400);
    assertThat(site.get("/api/search", "limit", "1001").statusCode()).isEqualTo(400);
  }

  @RepeatedTest(10)
  void whoIsStillSendingSeesTheRefusal() {
    byte[] larger = new byte[4 * Limits.BODY];

    assertThat(site.post("/api/analyse", "text/plain", larger).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyWithoutLengthIsHeldToTheLimitToo() {
    byte[] large = new byte[Limits.BODY + 1];
    HttpResponse<String> answer =
        site.send(
            HttpRequest.newBuilder(URI.create(site.address("/api/analyse")))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(List.of(large)))));

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search?q=date:xx",
        "/api/search?q=*%E0%B8%81*",
        "/api/search?q=(((",
        "/api/search?sort=upwards",
        "/api/search?from=yesterday",
        "/api/search?size=1-2",
        "/api/search?limit=-1",
        "/api/search?colour=red",
        "/api/search?format=svg",
        "/api/timeline?q=a&q=b&q=c&q=d&q=e",
        "/api/typical?kind=places",
        "/api/release?id=edu01&format=exe",
        "/api/analyse?published=today"
      })
  void theApiSaysWhatIsWrongAsAProblem(String path) {
    HttpResponse<String> answer =
        path.startsWith("/api/analyse")
            ? site.post(path, "text/plain", "ครู".getBytes(StandardCharsets.UTF_8))
            : site.get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json; charset=utf-8");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("detail").asString()).isNotBlank();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(site.get("/release", "id", "nothing").statusCode()).isEqualTo(404);
    assertThat(site.get("/api/release", "id", "nothing").statusCode()).isEqualTo(404);
    assertThat(site.get("/api/nothing").statusCode()).isEqualTo(404);
    assertThat(site.post("/api/search", "text/plain", new byte[0]).statusCode()).isEqualTo(405);
  }

  @Test
  void everyFacetCountsAsManyReleasesAsItFinds() {
    Map<String, String> parameters =
        Map.of("organisation", "org", "type", "type", "province", "province", "head-count", "size");
    JsonNode rows = json("/api/facets", "q", "ครู", "limit", "5").path("rows");

    assertThat(rows.size()).isGreaterThan(10);
    for (JsonNode row : rows) {
      String facet = row.path("facet").asString();
      String value = row.path("value").asString();
      JsonNode found =
          parameters.containsKey(facet)
              ? json("/api/search", "q", "ครู", "limit", "0", parameters.get(facet), value)
              : json("/api/search", "q", "ครู", "limit", "0", "from", value, "to", value);
      assertThat(found.path("total").asInt())
          .as(row.toString())
          .isEqualTo(row.path("releases").asInt());
    }
  }

  @Test
  void theWholeStateOfASearchStandsInItsAddress() {
    Document page =
        page("/", "q", "ครู", "type", "school", "from", "2562", "sort", "oldest", "lang", "en");

    assertThat(page.select("#q").val()).isEqualTo("ครู");
    assertThat(page.select("select[name=sort] [selected]").val()).isEqualTo("oldest");
    assertThat(page.select("input[name=from]").val()).isEqualTo("2019");
    assertThat(page.select(".chips li")).hasSize(2);
    assertThat(page.select("input[type=hidden][name=type]").val()).isEqualTo("school");
    assertThat(page.select("a.language").attr("href"))
        .contains("lang=th", "type=school", "from=2562", "sort=oldest");
    assertThat(page.select(".facets a").eachAttr("href"))
        .allMatch(link -> link.contains("lang=en") && link.contains("sort=oldest"));
  }

  @Test
  void aFacetIsTakenAndGivenBackByItsLink() {
    Document all = page("/", "q", "ครู");
    Element facet = all.selectFirst(".facets a");
    Document narrowed = Jsoup.parse(site.get(facet.attr("href")).body());

    assertThat(narrowed.select(".facets a[aria-current]")).isNotEmpty();
    assertThat(narrowed.select("h1").text()).contains(facet.select(".number").text());
    String back = narrowed.selectFirst(".chips a").attr("href");
    assertThat(Jsoup.parse(site.get(back).body()).select("h1").text())
        .isEqualTo(all.select("h1").text());
  }

  @Test
  void nearDuplicatesAreFoldedUnlessAskedFor() {
    Document folded = page("/", "q", "title:กรมอนามัยชวนประชาชนออกกำลังกาย");
    Document all = page("/", "q", "title:กรมอนามัยชวนประชาชนออกกำลังกาย", "all", "true");

    assertThat(folded.select(".hits > li")).hasSize(1);
    assertThat(folded.select(".near a").eachAttr("href")).anyMatch(link -> link.contains("twin2"));
    assertThat(all.select(".hits > li")).hasSize(2);
  }

  @Test
  void aReleaseShowsItsFactsWithRulesAndWarnings() {
    Document release = page("/release", "id", "twin1", "lang", "en");

    assertThat(release.select(".raw a.m.organisation").eachText()).contains("กรมอนามัย");
    Element mark = release.selectFirst(".raw a.m.date");
    Element fact = release.getElementById(mark.attr("href").substring(1));
    assertThat(fact.attr("data-value")).startsWith("2023-01-05");
    assertThat(fact.attr("data-rule")).isNotEmpty();
    assertThat(release.select(".warnings").text()).contains("weekday");
    assertThat(release.select(".related a").eachAttr("href"))
        .anyMatch(link -> link.contains("twin2"));
    assertThat(release.select(".raw").first().wholeText()).startsWith("กรมอนามัยชวน");
  }

  @Test
  void theMarkedTextIsTheRawTextToTheLetter() {
    for (String id : List.of("edu01", "loc01", "med13", "twin1")) {
      String raw = json("/api/release", "id", id).path("text").asString();
      String shown =
          page("/release", "id", id, "q", "ครู OR ประชาชน").selectFirst(".raw").wholeText();

      assertThat(shown).isEqualTo(raw.replace("\r\n", "\r\n"));
    }
  }

  @Test
  void aReleaseIsGivenInEveryForm() {
    JsonNode json = json("/api/release", "id", "twin1");
    assertThat(json.propertyNames())
        .contains("id", "source", "title", "published", "text")
        .contains("organisations", "dates", "participants", "objectives", "warnings");
    JsonNode date = json.path("dates").path(0);
    assertThat(
            json.path("text")
                .asString()
                .substring(date.path("begin").asInt(), date.path("end").asInt()))
        .isEqualTo(date.path("text").asString());
    assertThat(site.get("/api/release", "id", "twin1", "format", "brat").body())
        .startsWith("T1\tOrganisation 0 ");
    assertThat(site.get("/api/release", "id", "twin1", "format", "conllu").body())
        .startsWith("# newdoc id = twin1");
  }

  @Test
  void aTextIsAnalysedAndNotKept() {
    String form =
        "--x\r\n"
            + "Content-Disposition: form-data; name=\"text\"\r\n\r\n"
            + "อบจ.ลำพูน อบรมครู\n"
            + "วันนี้ องค์การบริหารส่วนจังหวัดลำพูนจัดอบรมครู จำนวน 45 คน\r\n"
            + "--x\r\n"
            + "Content-Disposition: form-data; name=\"published\"\r\n\r\n"
            + "2023-03-03\r\n"
            + "--x--\r\n";
    HttpResponse<String> answer =
        site.post(
            "/analyse?lang=en",
            "multipart/form-data; boundary=x",
            form.getBytes(StandardCharsets.UTF_8));
    Document page = Jsoup.parse(answer.body());

    assertThat(page.select(".fact.participants").attr("data-value")).isEqualTo("45 คน");
    assertThat(page.select(".fact.date").attr("data-value")).isEqualTo("2023-03-03");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(json("/api/index").path("releases").asInt()).isEqualTo(RELEASES);
  }

  @Test
  void aSavedPageIsAnalysedByWhatIsInIt() {
    String html =
        "<!DOCTYPE"
            + " html><html><head><title>x</title></head><body><nav>เมนู</nav><article><h1>อบจ.ลำพูน"
            + " อบรมครู</h1><p>วันที่ 3 มีนาคม 2566 องค์การบริหารส่วนจังหวัดลำพูนจัดอบรมครู จำนวน"
            + " 45 คน</p></article></body></html>";
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--x\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"../../etc/x.html\"\r\n\r\n"
            + html
            + "\r\n--x--\r\n";
    HttpResponse<String> answer =
        site.post(
            "/analyse", "multipart/form-data; boundary=x", form.getBytes(StandardCharsets.UTF_8));

    Document page = Jsoup.parse(answer.body());
    assertThat(page.select(".raw").text()).startsWith("อบจ.ลำพูน อบรมครู").doesNotContain("เมนู");
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                site.post("/api/analyse", "text/html", html.getBytes(StandardCharsets.UTF_8))
                    .body());
    assertThat(json.path("dates").path(0).path("value").asString()).isEqualTo("2023-03-03");
  }

  @Test
  void tablesAreGivenAsCsvAndDrawingsAsSvg() {
    String csv = site.get("/api/concordance", "q", "ครู", "format", "csv", "bom", "true").body();
    assertThat(csv).startsWith("\uFEFFid,source,published,");
    String svg =
        site.get("/api/timeline", "q", "<b>\"ครู\"</b>", "q", "ครู", "format", "svg").body();
    assertThat(svg).startsWith("<svg xmlns=").contains("&lt;b&gt;").doesNotContain("<b>");
    assertThat(site.get("/api/typical", "q", "type:hospital", "format", "svg").body())
        .contains("<rect class=\"column\"");
  }

  @Test
  void thePageSpeaksTheLanguageOfTheBrowserOrOfTheAddress() {
    HttpRequest.Builder english =
        HttpRequest.newBuilder(URI.create(site.address("/"))).header("Accept-Language", "en-GB,en");
    assertThat(Jsoup.parse(site.send(english).body()).select("html").attr("lang")).isEqualTo("en");
    assertThat(page("/").select("html").attr("lang")).isEqualTo("th");
    assertThat(page("/", "lang", "en").select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void aServerThatWasClosedAnswersNoMore(@TempDir Path other) throws IOException {
    TestSite closing = TestSite.in(other);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(closing.address("/api/index")));
    assertThat(closing.send(request).statusCode()).isEqualTo(200);
    closing.close();
    closing.close();

    assertThatThrownBy(() -> closing.send(request)).hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void whatIsBeingAnsweredIsFinishedBeforeTheEnd(@TempDir Path other) throws Exception {
    TestSite closing = TestSite.in(other);
    assertThat(closing.get("/").statusCode()).isEqualTo(200);
    try (Socket socket = new Socket("127.0.0.1", closing.server().port())) {
      OutputStream out = socket.getOutputStream();
      byte[] text = "กรมอนามัย 25 เม.ย. 62".getBytes(StandardCharsets.UTF_8);
      String head =
          "POST /api/analyse HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Connection: close\r\nContent-Length: ";
      out.write((head + text.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      Thread.sleep(500);
      CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> close(closing));
      Thread.sleep(100);
      out.write(text);
      out.flush();

      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200")
          .contains("2019-04-25");
      closed.get(20, TimeUnit.SECONDS);
    }
  }

  private static void close(TestSite site) {
    try {
      site.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    int port = site.server().port();

    assertThatThrownBy(() -> WebServer.start(folder, "127.0.0.1", port, List.of(), e -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot listen at 127.0.0.1:" + port);
  }

  @Test
  void aFolderWithoutAnIndexIsRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> WebServer.start(empty, "127.0.0.1", 0, List.of(), e -> {}))
        .isInstanceOf(IndexException.class);
  }
}
