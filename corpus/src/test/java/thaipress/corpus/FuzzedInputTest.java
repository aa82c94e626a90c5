package thaipress.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thaipress.ThaiPress;
import thaipress.corpus.gold.GoldException;
import thaipress.corpus.gold.GoldFolder;
import thaipress.corpus.read.ArticleReader;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/**
 * What Jazzer feeds with inputs of its own: {@code JAZZER_FUZZ=1 mvn -pl corpus -am test
 * -Dtest='FuzzedInputTest#text' -Dsurefire.failIfNoSpecifiedTests=false}. Without that, as in the
 * build, each target runs on the seeds and finds that stand beside the tests.
 */
class FuzzedInputTest {

  private static final ThaiPress PRESS = ThaiPress.standard();

  @FuzzTest(maxDuration = "1m")
  void text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Folded folded = Folded.of(text);
    assertThat(Folded.of(folded.toString()).toString()).isEqualTo(folded.toString());
    Analysis analysis = PRESS.analyse(Article.ofText("t", text));
    analysis.segmentation().sentences();
    for (List<? extends Mention> kind : kinds(analysis)) {
      int end = 0;
      for (Mention mention : kind) {
        assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().in(text)).isEqualTo(mention.text()).isNotEmpty();
        end = mention.span().end();
        assertThat(
                ThaiChars.isWhole(
                    folded, folded.viewOffset(mention.span().begin()), folded.viewOffset(end)))
            .isTrue();
      }
    }
  }

  private static List<List<? extends Mention>> kinds(Analysis analysis) {
    return List.of(
        analysis.organisations(), analysis.dates(), analysis.participants(), analysis.objectives());
  }

  private static void read(String name, byte[] bytes) {
    new ArticleReader(PRESS::firstDay, InputStream.nullInputStream())
        .read(
            name,
            new ByteArrayInputStream(bytes),
            article -> assertThat(spans(article)).allSatisfy(part -> assertThat(part).isNotNull()),
            problem -> assertThat(problem.message()).isNotBlank());
  }

  private static Stream<String> spans(Article article) {
    return article.body().stream().map(span -> span.in(article.text()));
  }

  @FuzzTest(maxDuration = "1m")
  void page(byte[] bytes) {
    read("a.html", bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void feed(byte[] bytes) {
    read("a.rss", bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void jsonLines(byte[] bytes) {
    read("a.jsonl", bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void gold(byte[] bytes) {
    Article article = Article.ofText("a", "กรมป่าไม้ปลูกป่า 5 ม.ค. 67 มี 81 คน เพื่อป่า");
    try {
      GoldFolder.parse("a", article, new String(bytes, StandardCharsets.UTF_8));
    } catch (GoldException e) {
      assertThat(Optional.ofNullable(e.getMessage())).isPresent();
    }
  }
}
