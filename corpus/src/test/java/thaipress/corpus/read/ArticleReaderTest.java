package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.model.Article;

class ArticleReaderTest {

  @TempDir Path folder;

  private final List<Article> articles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private void read(Path... paths) {
    List<String> names = Arrays.stream(paths).map(Path::toString).toList();
    reader(InputStream.nullInputStream()).read(names, articles::add, problems::add);
  }

  private void readStream(byte[] bytes) {
    reader(new ByteArrayInputStream(bytes)).read(List.of("-"), articles::add, problems::add);
  }

  private static ArticleReader reader(InputStream in) {
    return new ArticleReader(line -> Optional.empty(), in);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  private static String page(String title) {
    return "<html><meta charset=utf-8><h1>"
        + title
        + "</h1><p>กรมป่าไม้ปลูกป่าชายเลนร่วมกับประชาชนในจังหวัดระนอง 200 คน</p>";
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNamesWithAllBelowIt() throws IOException {
    file("b.txt", "ข่าวสอง");
    file("a/z.html", page("ข่าวหนึ่งของกรม"));
    file("c.jsonl", "{\"id\":\"j1\",\"text\":\"ข่าวสาม\"}\n");
    file("d.txt.gz", zipped("ข่าวสี่"));
    file("b.json", "{}");
    file("notes.md", "no");
    file(".hidden.txt", "no");
    read(folder);
    assertThat(ids()).containsExactly("a/z", "b", "j1", "d");
    assertThat(problems).isEmpty();
    assertThat(articles.get(0).source()).endsWith("z.html");
  }

  @Test
  void eachBadThingIsReportedAndTheRestIsRead() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = file("empty.txt", "");
    Path blank = file("blank.txt", " \n\u00A0");
    Path none = Files.createDirectory(folder.resolve("none"));
    Path good = file("good.txt", "ข่าว");
    read(missing, empty, blank, none, good);
    assertThat(ids()).containsExactly("good");
    assertThat(problems)
        .extracting(Problem::source)
        .containsExactly(missing.toString(), empty.toString(), blank.toString(), none.toString());
    assertThat(problems.get(0).toString()).isEqualTo(missing + ": no such file or folder");
    assertThat(problems.get(1).message()).isEqualTo("is empty");
  }

  @Test
  void aTruncatedGzipIsReported() throws IOException {
    byte[] whole = zipped("ข่าวที่ยาวพอสมควร ".repeat(2000));
    Path cut = file("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    read(cut, file("good.txt", "ข่าว"));
    assertThat(ids()).containsExactly("good");
    assertThat(problems)
        .containsExactly(
            new Problem(cut.toString(), "", "ends in the middle of its compressed data"));
  }

  @Test
  void whatIsNoGzipIsReported() throws IOException {
    read(file("no.txt.gz", "ข่าว"));
    assertThat(problems)
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("compressed");
  }

  @Test
  void theLinesOfATruncatedGzipThatAreWholeAreRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines
          .append("{\"id\":\"n")
          .append(i)
          .append("\",\"text\":\"ข่าว ")
          .append(i * 7919L)
          .append("\"}\n");
    }
    byte[] whole = zipped(lines.toString());
    read(file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 200)));
    assertThat(articles).hasSizeBetween(1000, 2999);
    assertThat(problems).singleElement().extracting(Problem::place).asString().startsWith("line ");
  }

  @Test
  void jsonLinesGiveIdsTextsPagesAndDays() throws IOException {
    file(
        "all.jsonl",
        """
        {"id":"one","text":"ข่าวหนึ่ง\\nเนื้อข่าว","published":"2023-02-01"}
        {"path":"2023/10/ข่าว_3.txt","text":"ข่าวสอง"}
        {"url":"https://example.org/news/77.html","html":"PAGE"}

        {"text":"ข่าวสี่"}
        """
            .replace("PAGE", page("ข่าวสามของกรม").replace("\"", "'")));
    read(folder.resolve("all.jsonl"));
    assertThat(problems).isEmpty();
    assertThat(ids())
        .containsExactly("one", "2023/10/ข่าว_3", "https://example.org/news/77", "all-5");
    assertThat(articles.get(0).published()).contains(LocalDate.of(2023, 2, 1));
    assertThat(articles.get(0).text()).isEqualTo("ข่าวหนึ่ง\nเนื้อข่าว");
    assertThat(articles.get(1).source()).isEqualTo("2023/10/ข่าว_3.txt");
    assertThat(articles.get(2).extracted()).isTrue();
  }

  @Test
  void aMalformedLineIsNamedByItsNumber() throws IOException {
    Path file =
        file("bad.jsonl", "{\"text\":\"ก\"}\n{\"text\":\n[1]\n{\"id\":\"x\"}\n{\"text\":\"ข\"}");
    read(file);
    assertThat(articles).hasSize(2);
    assertThat(problems).extracting(Problem::place).containsExactly("line 2", "line 3", "line 4");
    assertThat(problems.get(2).message()).startsWith("has neither \"text\" nor \"html\"");
  }

  @Test
  void invalidUtf8IsReplacedAndItsPlaceInTheFileTold() throws IOException {
    byte[] bytes = "กขค\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad = Arrays.copyOf(bytes, bytes.length + 1);
    bad[bytes.length] = (byte) 0xFF;
    Path file = file("bad.txt", bad);
    read(file);
    assertThat(articles).singleElement().extracting(Article::text).isEqualTo("กขค\n\uFFFD");
    assertThat(problems).singleElement().extracting(Problem::place).isEqualTo("byte 10");
  }

  @Test
  void aFolderThatLinksToItselfIsReadOnce() throws IOException {
    file("a.txt", "ข่าว");
    try {
      Files.createSymbolicLink(folder.resolve("loop"), folder);
    } catch (IOException | UnsupportedOperationException e) {
      org.junit.jupiter.api.Assumptions.abort("no symbolic links here");
    }
    read(folder);
    assertThat(ids()).containsExactly("a");
    assertThat(problems).hasSize(1);
  }

  @Test
  void theStreamIsKnownByHowItBegins() throws IOException {
    readStream(
        "{\"id\":\"j\",\"text\":\"ข่าว\"}\n{\"id\":\"k\",\"text\":\"ข่าว\"}"
            .getBytes(StandardCharsets.UTF_8));
    readStream(("<!DOCTYPE html>" + page("ข่าวของกรมป่าไม้")).getBytes(StandardCharsets.UTF_8));
    readStream(zipped("ข่าว"));
    readStream("ข่าว".getBytes(Charsets.THAI));
    assertThat(ids()).containsExactly("j", "k", "stdin", "stdin", "stdin");
    assertThat(articles)
        .extracting(Article::extracted)
        .containsExactly(false, false, true, false, false);
    assertThat(articles.get(4).text()).isEqualTo("ข่าว");
    readStream(new byte[0]);
    assertThat(problems).containsExactly(new Problem("-", "", "is empty"));
  }

  @Test
  void aLineOfFiftyMegabytesIsRead() throws IOException {
    int size = 50_000_000;
    byte[] line = new byte[size];
    Arrays.fill(line, (byte) 'a');
    byte[] begin = "{\"id\":\"big\",\"text\":\"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(begin, 0, line, 0, begin.length);
    line[size - 3] = '"';
    line[size - 2] = '}';
    line[size - 1] = '\n';
    readStream(line);
    assertThat(problems).isEmpty();
    assertThat(articles).singleElement().matches(article -> article.text().length() > 49_000_000);
  }

  @Test
  void articlesAreHandedOnBeforeTheFileEnds() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{\"text\":\"ข่าว\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    ArticleReader reader = reader(endless);
    assertThatThrownBy(
            () ->
                reader.read(
                    List.of("-"),
                    article -> {
                      articles.add(article);
                      if (articles.size() == 500) {
                        throw new IllegalStateException("enough");
                      }
                    },
                    problems::add))
        .hasMessage("enough");
  }

  @Test
  void aPageWithoutAnArticleIsReported() throws IOException {
    read(file("none.html", "<html><script>x</script></html>"));
    assertThat(articles).isEmpty();
    assertThat(problems)
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("has no article in it");
  }

  @Test
  void aFileThatVanishesWhileOthersAreReadIsReportedAndTheRestIsRead() throws IOException {
    file("a.txt", "ก");
    Path vanishing = file("b.txt", "ข");
    file("c.txt", "ค");
    List<String> names = List.of(folder.toString());
    reader(InputStream.nullInputStream())
        .read(
            names,
            article -> {
              articles.add(article);
              assertThat(vanishing.toFile().delete() || articles.size() > 1).isTrue();
            },
            problems::add);

    assertThat(ids()).containsExactly("a", "c");
    assertThat(problems).extracting(Problem::message).containsExactly("no such file");
  }
}
