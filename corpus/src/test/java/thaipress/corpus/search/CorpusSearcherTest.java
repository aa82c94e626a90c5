package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import thaipress.corpus.Release;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.Analysis;
import thaipress.model.Mention;
import thaipress.model.OrganisationType;
import thaipress.text.Span;

class CorpusSearcherTest {

  private static final String HEALTH = "กระทรวงสาธารณสุข";
  private static final String SCHOOLS = "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน";
  private static final String BASIN = "ศูนย์ลุ่มน้ำตาปีสุราษฎร์";

  @TempDir static Path folder;

  private static CorpusSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    Path index = folder.resolve("index");
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      for (Release release : releases()) {
        writer.add(release.analysis());
      }
    }
    searcher = CorpusSearcher.open(index);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static List<Release> releases() {
    return List.of(
        Release.of(
                "water",
                "อบรมการดูแลนํ้าดื่ม\nเมื่อวันที่ ๒๕ เม.ย. ๖๒ กระทรวงสาธารณสุข จัดอบรมครู ๘๑ คน"
                    + " เพื่อพัฒนาคุณภาพน้ำในโรงเรียน งบประมาณ 1,500 บาท")
            .from("https://www.thaigov.go.th/news/Contents/details/1")
            .titled("อบรมการดูแลนํ้าดื่ม")
            .published("2019-04-26")
            .org(HEALTH, HEALTH, OrganisationType.MINISTRY)
            .count("๘๑ คน", 81, 81, true)
            .objective("เพื่อพัฒนาคุณภาพน้ำในโรงเรียน"),
        Release.of(
                "school",
                "สธ. และ สพฐ. จัดอบรม COVID-19 วันที่ 14-16 พ.ย. 66 แก่นักเรียนกว่า 200 คน และครู"
                    + " 20 คน เพื่อสร้างความรู้ด้านสุขภาพ")
            .from("archive/2566/school.txt")
            .published("2023-11-17")
            .org("สธ.", HEALTH, OrganisationType.MINISTRY)
            .org("สพฐ.", SCHOOLS, OrganisationType.AGENCY)
            .count("กว่า 200 คน", 200, -1, true)
            .count("ครู 20 คน", 20, 20, false)
            .objective("เพื่อสร้างความรู้ด้านสุขภาพ"),
        Release.of(
                "river",
                "ป.ป.ช. พบ ศลต.และศูนย์ลุ่มน้ำตาปีสุราษฎร์ ในปีงบประมาณ 2567 ระหว่างเมษายน -"
                    + " กันยายน 2567 ประชาชน 40 คน และเด็ก 30 คน เด็กและเยาวชน")
            .org("ศูนย์ลุ่มน้ำตาปีสุราษฎร์", BASIN, OrganisationType.AGENCY)
            .org("ศลต.", BASIN, OrganisationType.AGENCY)
            .org(
                "ป.ป.ช.",
                "คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
                OrganisationType.COMMITTEE)
            .count("40 คน", 40, 40, false)
            .count("30 คน", 30, 30, false)
            .warning("weekday-mismatch"),
        Release.of("menu", "ครูใหญ่ หน้าแรก ติดต่อเรา แผน พ.ศ. 2561-2580")
            .body("ครูใหญ่", "แผน พ.ศ. 2561-2580"),
        Release.of("ศลต", "ศลต. แถลง วันที่ 15 พฤศจิกายน 2566")
            .org("ศลต.", "ศลต.", OrganisationType.AGENCY));
  }

  private static List<String> ids(String query) throws IOException {
    return searcher.search(query, 10).hits().stream().map(Hit::id).sorted().toList();
  }

  private static Hit hit(String query, String id) throws IOException {
    return searcher.search(query, 10).hits().stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Analysis analysis(String id) throws IOException {
    return searcher.analysis(id).orElseThrow();
  }

  private static List<String> texts(Hit hit, List<Span> spans) throws IOException {
    String text = analysis(hit.id()).article().text();
    return spans.stream().map(span -> span.in(text)).toList();
  }

  /** Every field and operator, with the ids that it finds. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "queries.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aQueryFindsItsReleases(String query, String ids) throws IOException {
    List<String> expected =
        Stream.of(ids.split(" ")).filter(id -> !id.equals("-")).sorted().toList();

    assertThat(ids(query)).isEqualTo(expected);
    assertThat(searcher.search(query, 0).total()).isEqualTo(expected.size());
    assertThat(searcher.facets(query, 10).total()).isEqualTo(expected.size());
  }

  @Test
  void wordsAreHighlightedWhereTheyStandInTheRawText() throws IOException {
    Hit hit = hit("\"น้ำดื่ม\" 1500", "water");

    assertThat(texts(hit, hit.words())).containsExactly("นํ้าดื่ม", "1,500");
    assertThat(hit.snippet().marked("[", "]")).contains("[นํ้าดื่ม]").contains("[1,500]");
  }

  @Test
  void factsAreThoseThatWereAskedFor() throws IOException {
    Hit hit = hit("org:กระทรวงสาธารณสุข date:2562 participants:81", "water");

    assertThat(hit.facts().stream().map(Mention::text))
        .containsExactly("วันที่ ๒๕ เม.ย. ๖๒", "กระทรวงสาธารณสุข", "๘๑ คน");
    assertThat(hit.snippet().highlights())
        .containsAll(hit.facts().stream().map(Mention::span).toList());
  }

  @Test
  void whatAQueryExcludesIsNoFactOfItsHits() throws IOException {
    assertThat(hit("org:สธ. NOT date:2562", "school").facts().stream().map(Mention::text))
        .containsExactly("สธ.");
  }

  @Test
  void aHitTellsOfItsRelease() throws IOException {
    Hit hit = hit("id:water", "water");

    assertThat(hit.source()).isEqualTo("https://www.thaigov.go.th/news/Contents/details/1");
    assertThat(hit.title()).contains("อบรมการดูแลนํ้าดื่ม");
    assertThat(hit.published().orElseThrow()).hasToString("2019-04-26");
    assertThat(hit.snippet().span().begin()).isZero();
    assertThat(hit.snippet().highlights()).isEmpty();
  }

  @Test
  void givesAsManyHitsAsAskedForAndTheTotal() throws IOException {
    Hits hits = searcher.search("ครู OR อบรม", 1);

    assertThat(hits.total()).isEqualTo(3);
    assertThat(hits.hits()).hasSize(1);
  }

  @Test
  void equallyGoodReleasesAreOrderedById() throws IOException {
    assertThat(searcher.search("*", 10).hits().stream().map(Hit::id))
        .containsExactly("menu", "river", "school", "water", "ศลต");
  }

  @Test
  void snippetsBeginAndEndWithWholeWordsAndStayInTheText() throws IOException {
    for (Hit hit : searcher.search("* OR อบรม OR ประชาชน", 10).hits()) {
      String text = analysis(hit.id()).article().text();
      assertThat(hit.snippet().text()).isEqualTo(hit.snippet().span().in(text));
      assertThat(hit.snippet().highlights()).allMatch(span -> hit.snippet().span().contains(span));
    }
  }

  @Test
  void facetsCountReleases() throws IOException {
    Facets facets = searcher.facets("*", 2);

    assertThat(facets.total()).isEqualTo(5);
    assertThat(facets.organisations())
        .containsExactly(
            new Facets.FacetCount(HEALTH, 2),
            new Facets.FacetCount("คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ", 1));
    assertThat(facets.types())
        .containsExactly(new Facets.FacetCount("agency", 3), new Facets.FacetCount("ministry", 2));
    assertThat(facets.years())
        .containsExactly(new Facets.FacetCount("2019", 1), new Facets.FacetCount("2023", 2));
  }

  @Test
  void facetsCountTheHitsAlone() throws IOException {
    assertThat(searcher.facets("org:สพฐ.", 10).types())
        .containsExactly(new Facets.FacetCount("agency", 1), new Facets.FacetCount("ministry", 1));
  }

  @Test
  void aConcordanceShowsEachPlaceInItsContext() throws IOException {
    List<ConcordanceLine> lines = searcher.concordance("org:สธ. อบรม", 10, 12);

    assertThat(lines).allSatisfy(line -> assertThat(line.keyword()).isIn("สธ.", HEALTH, "อบรม"));
    for (ConcordanceLine line : lines) {
      String text = analysis(line.id()).article().text();
      int begin = line.span().begin() - line.left().length();
      int end = line.span().end() + line.right().length();
      assertThat(text.substring(begin, end)).isEqualTo(line.left() + line.keyword() + line.right());
    }
    assertThat(lines.stream().filter(line -> line.id().equals("water"))).hasSize(3);
    assertThat(searcher.concordance("org:สธ. อบรม", 2, 12)).isEqualTo(lines.subList(0, 2));
  }

  @Test
  void concordanceLinesTellTheSentence() throws IOException {
    List<ConcordanceLine> lines = searcher.concordance("id:water อบรม", 10, 5);

    assertThat(lines.stream().map(ConcordanceLine::sentence)).containsExactly(0, 1);
  }

  @Test
  void aReleaseThatIsNotThereHasNoAnalysis() throws IOException {
    assertThat(searcher.analysis("nothing")).isEmpty();
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThatThrownBy(() -> searcher.search("*", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void moreWordsThanLuceneTakesAreRefusedWithAMessage() {
    assertThatThrownBy(() -> searcher.search("ครู OR ".repeat(2000) + "คน", 1))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no more than");
  }

  @Test
  void anEmptyIndexHasNoHits() throws IOException {
    Path index = folder.resolve("empty");
    CorpusWriter.open(index).close();
    try (CorpusSearcher empty = CorpusSearcher.open(index)) {
      assertThat(empty.search("* OR ครู OR org:สธ. OR date:2562", 5).total()).isZero();
      assertThat(empty.facets("*", 5).organisations()).isEmpty();
      assertThat(empty.concordance("*", 5, 5)).isEmpty();
    }
  }
}
