package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.corpus.Release;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.OrganisationType;

/** Queries that nobody would ask: refused with their place, or answered soon. */
class FuzzedQueryTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir static Path folder;

  private static CorpusSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    Path index = folder.resolve("index");
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      writer.add(
          Release.of("r", "กรมอนามัยอบรมครู ๘๑ คน วันที่ 5 มกราคม 2567 เพื่อพัฒนาน้ำดื่ม")
              .org("กรมอนามัย", "กรมอนามัย", OrganisationType.DEPARTMENT)
              .count("๘๑ คน", 81, 81, true)
              .objective("พัฒนาน้ำดื่ม")
              .published("2024-01-06")
              .analysis());
      writer.add(Release.of("s", "ประชาชนในพื้นที่จังหวัดภูเก็ตร่วมงาน COVID-19").analysis());
    }
    searcher = CorpusSearcher.open(index);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  static Stream<byte[]> queries() throws IOException {
    try (InputStream in = FuzzedQueryTest.class.getResourceAsStream("queries.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t", -1)[0].getBytes(StandardCharsets.UTF_8))
              .toList()
              .stream();
    }
  }

  @MethodSource("queries")
  @FuzzTest(maxDuration = "1m")
  void query(byte[] bytes) throws IOException {
    String query = new String(bytes, StandardCharsets.UTF_8);
    try {
      Subset subset = searcher.within(SOON).select(query);
      assertThat(subset.hits(3, Order.BEST).total()).isBetween(0L, 2L);
      subset.concordance(5, 20, ConcordanceOrder.TEXT);
      subset.facets(3);
    } catch (QueryException e) {
      assertThat(e.position()).isBetween(0, query.length());
      assertThat(e).hasMessageContaining("expected");
    }
  }
}
