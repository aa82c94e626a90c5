package thaipress.corpus.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thaipress.ThaiPress;
import thaipress.corpus.read.ArticleReader;
import thaipress.model.Article;

/** What docs/formats.md shows is what the writers write. */
class DocumentedFormatsTest {

  private static final Path PAGE = Path.of("..", "docs", "formats.md");
  private static final String FENCE = "```";

  @ParameterizedTest
  @EnumSource
  void writesWhatTheDocumentationShows(OutputFormat format) throws IOException {
    String page = Files.readString(PAGE);
    String release = block(page, 0);
    String shown = block(page, page.indexOf("\n## " + format.label() + "\n"));

    assertThat(written(format, release).replace("\r\n", "\n")).contains(shown);
  }

  /** The inside of the first fenced block behind an offset. */
  private static String block(String page, int from) {
    int open = page.indexOf('\n', page.indexOf(FENCE, from)) + 1;
    return page.substring(open, page.indexOf(FENCE, open));
  }

  private static String written(OutputFormat format, String release) throws IOException {
    StringWriter out = new StringWriter();
    try (AnalysisWriter writer = format.to(out)) {
      for (Article article : articles(release)) {
        writer.write(ThaiPress.standard().analyse(article));
      }
    }
    return out.toString();
  }

  private static List<Article> articles(String release) {
    InputStream in = new ByteArrayInputStream(release.getBytes(StandardCharsets.UTF_8));
    List<Article> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    new ArticleReader(InputStream.nullInputStream())
        .read("saving.txt", in, articles::add, problem -> problems.add(problem.toString()));
    assertThat(problems).isEmpty();
    return articles;
  }
}
