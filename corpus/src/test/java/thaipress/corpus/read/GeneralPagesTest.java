package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.model.Article;
import thaipress.text.Span;

/**
 * News pages as sites build them, each named after what makes it hard, with invented text: {@code
 * general/NAME.html}, and in {@code general/NAME.txt} the lines of its body.
 */
class GeneralPagesTest {

  private final HtmlReader reader = new HtmlReader(line -> Optional.empty());

  static List<Path> pages() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(GeneralPagesTest.class.getResource("general")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theBodyIsTakenAndNothingElse(Path page) throws IOException {
    String expected = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
    Article article = reader.read("x", "", Files.readString(page));
    assertThat(String.join("\n", body(article))).isEqualTo(expected.strip());
  }

  private static List<String> body(Article article) {
    return article.body().stream().map((Span span) -> span.in(article.text())).toList();
  }
}
