package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.ThaiPress;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.Article;

/** The rows of docs/queries.md, each with the texts that it names. */
class DocumentedQueriesTest {

  @TempDir static Path folder;

  private static CorpusSearcher searcher;
  private static final Map<String, String> IDS = new HashMap<>();

  record Row(String query, String found, String notFound) {
    @Override
    public String toString() {
      return query;
    }
  }

  static List<Row> rows() throws IOException {
    Path page = Path.of("docs", "queries.md");
    Path here = Files.exists(page) ? page : Path.of("..").resolve(page);
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(here)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() == 6 && cells.get(1).startsWith("`")) {
        rows.add(new Row(cells.get(1).replace("`", ""), cells.get(2), cells.get(3)));
      }
    }
    return rows;
  }

  @BeforeAll
  static void index() throws IOException {
    Path index = folder.resolve("index");
    List<String> texts =
        rows().stream()
            .flatMap(row -> Stream.of(row.found, row.notFound))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      for (String text : texts) {
        IDS.put(text, "r" + IDS.size());
        writer.add(ThaiPress.standard().analyse(Article.ofText(IDS.get(text), text)));
      }
    }
    searcher = CorpusSearcher.open(index);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aQueryFindsWhatThePageSays(Row row) throws IOException {
    List<String> found = searcher.select(row.query).ids();

    assertThat(found).contains(IDS.get(row.found));
    if (!row.notFound.isEmpty()) {
      assertThat(found).doesNotContain(IDS.get(row.notFound));
    }
  }
}
