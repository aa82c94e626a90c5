package thaipress.app.web;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thaipress.ThaiPress;
import thaipress.corpus.index.CorpusWriter;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.model.Article;

/**
 * A server on a free port over the sample corpus and some releases that mean harm, and a client.
 */
final class TestSite implements Closeable {

  /** A release that tries to run a script from everywhere. */
  static final String EVIL = "evil/<b>\"'&";

  static final String EVIL_TITLE = "<script>window.owned=1</script> อบรมครู</title><img src=x>";

  private static final String EVIL_TEXT =
      EVIL_TITLE
          + "\n"
          + "3 มีนาคม 2566\n\n"
          + "องค์การบริหารส่วนจังหวัด<img src=x onerror=\"window.owned=1\">ลำพูนจัดอบรมครู จำนวน 45"
          + " คน เพื่อพัฒนาทักษะดิจิทัลของโรงเรียน\"><svg onload='window.owned=1'>"
          + " \u0000\u200B\u202E\n"
          + "</textarea></style><!-- ]]> {{7*7}} ${7*7}\n";

  private static final String TWIN =
      "กรมอนามัยชวนประชาชนออกกำลังกาย\n"
          + "5 มกราคม 2566\n\n"
          + "วันอังคารที่ 5 มกราคม 2566 กรมอนามัย จัดกิจกรรมเดินวิ่งเพื่อสุขภาพ ณ"
          + " สวนสาธารณะจังหวัดนนทบุรี มีประชาชนเข้าร่วมกว่า 300 คน"
          + " โดยมีวัตถุประสงค์เพื่อส่งเสริมสุขภาพของประชาชนทุกวัย"
          + " และเชิญชวนให้ออกกำลังกายเป็นประจำ";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final WebServer server;
  private final List<Exception> failures = new ArrayList<>();

  private TestSite(Path folder) {
    try {
      index(folder);
      server = WebServer.start(folder, "127.0.0.1", 0, List.of(), failures::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestSite in(Path folder) {
    return new TestSite(folder);
  }

  private static void index(Path folder) throws IOException {
    ThaiPress thaipress = ThaiPress.standard();
    SampleCorpus corpus = new SampleCorpus();
    try (CorpusWriter writer = CorpusWriter.open(folder)) {
      Consumer<Article> add = article -> add(writer, thaipress, article);
      corpus.releases().forEach(release -> add.accept(corpus.article(release)));
      read("twin1.txt", TWIN, add);
      read("twin2.txt", TWIN, add);
      read("evil.txt", EVIL_TEXT, article -> add.accept(named(article)));
    }
  }

  private static Article named(Article article) {
    return new Article(
        EVIL,
        "javascript:window.owned=1",
        article.text(),
        article.title(),
        article.dateLine(),
        article.body(),
        article.published());
  }

  private static void add(CorpusWriter writer, ThaiPress thaipress, Article article) {
    try {
      writer.add(thaipress.analyse(article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String name, String text, Consumer<Article> articles) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    new ArticleReader(InputStream.nullInputStream())
        .read(
            name,
            in,
            articles,
            problem -> {
              throw new IllegalStateException(problem.message());
            });
  }

  WebServer server() {
    return server;
  }

  /** What went wrong in the server itself. */
  List<Exception> failures() {
    return failures;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** A path with parameters, names and values in turn. */
  static String path(String path, String... namesAndValues) {
    StringBuilder address = new StringBuilder(path);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      address.append(i == 0 ? '?' : '&').append(namesAndValues[i]).append('=');
      address.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return address.toString();
  }

  HttpResponse<String> get(String path, String... namesAndValues) {
    return send(HttpRequest.newBuilder(URI.create(address(path(path, namesAndValues)))));
  }

  HttpResponse<String> post(String path, String type, byte[] body) {
    return send(
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends bytes that no proper client would, and reads all that comes back. */
  String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
