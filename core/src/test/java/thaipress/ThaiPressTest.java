package thaipress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Segmentation;
import thaipress.testing.RuleTexts;

class ThaiPressTest {

  private static final ThaiPress PRESS = ThaiPress.standard();

  /** The examples of all rules one by one, and all in one text so often that groups end. */
  private static List<Article> articles() {
    List<String> texts = RuleTexts.all();
    List<Article> articles = new ArrayList<>();
    String all = String.join("\n", texts);
    for (int length = 0; length < 400_000; length += all.length()) {
      articles.add(Article.ofText("long" + length, all));
    }
    articles.add(Article.ofText("empty", ""));
    texts.forEach(text -> articles.add(Article.ofText("short", text)));
    return articles;
  }

  @Test
  void analysesSeveralArticlesAsItDoesEach() {
    List<Article> articles = articles();
    List<Analysis> together = PRESS.analyseAll(articles);
    assertThat(together).hasSameSizeAs(articles);
    for (int i = 0; i < articles.size(); i++) {
      Analysis alone = PRESS.analyse(articles.get(i));
      assertThat(together.get(i))
          .usingRecursiveComparison()
          .ignoringFields("segmentation")
          .isEqualTo(alone);
      assertThat(words(together.get(i))).isEqualTo(words(alone));
    }
  }

  private static List<String> words(Analysis analysis) {
    Segmentation words = analysis.segmentation();
    return IntStream.range(0, words.size()).mapToObj(words::word).toList();
  }

  @Test
  void analysesNoArticlesToo() {
    assertThat(PRESS.analyseAll(List.of())).isEmpty();
  }
}
