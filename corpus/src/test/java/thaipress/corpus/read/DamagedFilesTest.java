package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import thaipress.corpus.HostileReleases;
import thaipress.model.Article;

/** Files of every kind that are cut, or of which bytes have changed. */
class DamagedFilesTest {

  private static final int ROUNDS = Integer.getInteger("thaipress.damages", 150);

  private final HostileReleases releases = new HostileReleases(DamagedFilesTest.class);
  private final Random random = releases.random();
  private final List<Article> articles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private void read(String name, byte[] bytes) {
    articles.clear();
    problems.clear();
    new ArticleReader(line -> Optional.empty(), InputStream.nullInputStream())
        .read(name, new ByteArrayInputStream(bytes), articles::add, problems::add);
  }

  private static byte[] zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Some bytes changed, taken out or doubled, or the end cut off. */
  private byte[] damaged(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
    int rate = 1 + random.nextInt(bytes.length);
    for (int at = 0; at < end; at++) {
      int what = random.nextInt(rate) == 0 ? random.nextInt(4) : 4;
      if (what != 0) {
        out.write(what == 1 ? random.nextInt(256) : bytes[at]);
      }
      if (what == 2) {
        out.write(bytes, Math.max(0, at - 20), Math.min(at, 20));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aDamagedFileOfAnyKindGivesArticlesOrProblemsThatNameIt() {
    List<String> names = List.of("a.txt", "a.html", "a.jsonl", "a.rss", "a.atom", "a.txt.gz");
    for (int round = 0; round < ROUNDS; round++) {
      String text = releases.whole();
      String line = text.replace("\"", "\\\"").replace("\n", "\\n");
      String paragraphs = "<p>" + text.replace("\n", "</p><p>") + "</p>";
      List<String> contents =
          List.of(
              text,
              "<html><head><title>x</title></head><body><h1>y</h1>" + paragraphs,
              "{\"id\": \"a\", \"text\": \"" + line + "\", \"date\": \"2024-01-05\"}\n",
              "<rss><channel><item><title>x</title><description><![CDATA["
                  + paragraphs
                  + "]]></description></item></channel></rss>",
              "<feed><entry><title>x</title><content type=\"html\">"
                  + paragraphs.replace("<", "&lt;")
                  + "</content></entry></feed>",
              text);
      int kind = round % names.size();
      read(names.get(kind), damaged(utf8(contents.get(kind))));
      assertSound(names.get(kind));
    }
  }

  private void assertSound(String name) {
    for (Problem problem : problems) {
      assertThat(problem.source()).contains(name);
      assertThat(problem.message()).isNotBlank();
    }
    for (Article article : articles) {
      article.body().forEach(span -> assertThat(span.in(article.text())).hasSize(span.length()));
    }
  }

  @Test
  void aZippedTextWithAnyByteChangedIsReportedOrReadsAsItWas() throws IOException {
    String text = "กรมป่าไม้ปลูกป่าชายเลนร่วมกับประชาชน 200 คน";
    byte[] zipped = zipped(utf8(text));
    for (int at = 0; at < zipped.length; at++) {
      byte[] damaged = zipped.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      read("a.txt.gz", damaged);
      assertThat(articles).allSatisfy(article -> assertThat(article.text()).isEqualTo(text));
      assertThat(articles.size() + problems.size()).as("byte %d", at).isEqualTo(1);
      read("a.txt.gz", Arrays.copyOf(zipped, at));
      assertThat(articles).isEmpty();
      assertThat(problems).as("cut at %d", at).hasSize(1);
    }
  }
}
