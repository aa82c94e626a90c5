package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.model.Article;
import thaipress.text.Span;

/**
 * Pages with the bones of real sites, their order of elements and names of classes, and with
 * invented text, in eleven languages: {@code sites/NAME.html}, and in {@code sites/NAME.txt} what
 * the article says. They are scored as the public benchmark of article extraction scores, since a
 * line more or less on a page is a matter of taste.
 */
class SitePagesTest {

  private static final HtmlReader READER = new HtmlReader(line -> Optional.empty());

  @Test
  void theTextsOfTheArticlesAreFoundAndLittleElse() throws IOException, URISyntaxException {
    Map<String, ShingleScore> scores = scores();
    ShingleScore mean = ShingleScore.mean(scores.values());
    String worst = worst(scores);

    assertThat(mean.precision()).as(worst).isGreaterThan(0.972);
    assertThat(mean.recall()).as(worst).isGreaterThan(0.991);
    assertThat(scores.values()).as(worst).filteredOn(score -> score.f1() < 0.9).hasSizeLessThan(8);
  }

  private static Map<String, ShingleScore> scores() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(SitePagesTest.class.getResource("sites")).toURI());
    Map<String, ShingleScore> scores = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        String name = page.getFileName().toString().replace(".html", "");
        String expected = Files.readString(folder.resolve(name + ".txt"));
        scores.put(name, ShingleScore.of(expected, body(Files.readString(page))));
      }
    }
    return scores;
  }

  private static String body(String html) {
    Article article = READER.read("x", "", html);
    List<Span> spans = article.body();
    return spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining("\n"));
  }

  private static String worst(Map<String, ShingleScore> scores) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue().f1() < 0.97)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
