package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.Release;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.OrganisationType;

class SubsetTest {

  private static final String HEALTH = "กระทรวงสาธารณสุข";
  private static final String LONG =
      "กระทรวงสาธารณสุข จัดอบรมครูและนักเรียนเรื่องน้ำดื่มสะอาดในโรงเรียน เพื่อให้ทุกคนมีสุขภาพดี"
          + " และขอความร่วมมือจากผู้ปกครองช่วยดูแลบุตรหลานให้ดื่มน้ำสะอาดทุกวัน"
          + " โดยมีวิทยากรจากโรงพยาบาลมาให้ความรู้แก่ผู้เข้าร่วมอบรมตลอดทั้งวัน";

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

  private static List<Release> releases() {
    List<Release> releases = new ArrayList<>();
    releases.add(
        Release.of("copy-a", LONG)
            .org(HEALTH, HEALTH, OrganisationType.MINISTRY)
            .published("2019-04-26"));
    releases.add(
        Release.of("copy-b", "ข่าวเด่น " + LONG)
            .org(HEALTH, HEALTH, OrganisationType.MINISTRY)
            .published("2019-04-27"));
    releases.add(Release.of("none", "ประชาชนในพื้นที่จังหวัดภูเก็ตร่วมงาน"));
    for (int i = 0; i < 6; i++) {
      releases.add(
          Release.of(
                  "flood" + i,
                  "น้ำท่วม ประชาชน " + (30 * (i + 1)) + " คน รับถุงยังชีพ ในพื้นที่ " + i)
              .count(30 * (i + 1) + " คน", 30 * (i + 1), 30 * (i + 1), true)
              .published("2020-0" + (1 + i % 3) + "-10"));
    }
    return releases;
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static Subset select(String query) throws IOException {
    return searcher.select(query);
  }

  private static List<String> ids(Subset subset, Order order) throws IOException {
    return subset.hits(20, order).hits().stream().map(Hit::id).toList();
  }

  @Test
  void releasesAreSortedByDate() throws IOException {
    assertThat(ids(select("ประชาชน OR ครู"), Order.OLDEST))
        .containsExactly(
            "copy-a", "copy-b", "flood0", "flood3", "flood1", "flood4", "flood2", "flood5", "none");
    assertThat(ids(select("ประชาชน OR ครู"), Order.NEWEST))
        .containsExactly(
            "flood2", "flood5", "flood1", "flood4", "flood0", "flood3", "copy-b", "copy-a", "none");
  }

  @Test
  void releasesAreSortedByHeadCountAndThoseWithoutOneComeLast() throws IOException {
    assertThat(ids(select("*"), Order.LARGEST)).startsWith("flood5", "flood4").endsWith("none");
    assertThat(ids(select("*"), Order.SMALLEST)).startsWith("flood0", "flood1").endsWith("none");
  }

  @Test
  void nearDuplicatesAreFoundAndKept() throws IOException {
    assertThat(select("ครู").ids()).containsExactly("copy-a", "copy-b");
    assertThat(select("*").duplicates()).contains(List.of("copy-a", "copy-b"));
  }

  @Test
  void nearDuplicatesAreShownAndCountedOnceOnRequest() throws IOException {
    Subset once = select("ครู").distinct();

    assertThat(once.ids()).containsExactly("copy-a");
    assertThat(once.size()).isEqualTo(1);
    assertThat(once.hits(5, Order.BEST).total()).isEqualTo(1);
    assertThat(once.facets(5).organisations()).containsExactly(new Facets.FacetCount(HEALTH, 1));
  }

  @Test
  void aDuplicateThatAloneWasFoundIsShown() throws IOException {
    assertThat(select("id:copy-b").distinct().ids()).containsExactly("copy-b");
  }

  @Test
  void theSameSeedDrawsTheSameSampleAndGreaterOnesHoldSmallerOnes() throws IOException {
    List<String> three = select("*").sample(3, 7).ids();

    assertThat(three).hasSize(3).isEqualTo(select("*").sample(3, 7).ids());
    assertThat(select("*").sample(5, 7).ids()).containsAll(three);
    assertThat(select("*").sample(100, 7).size()).isEqualTo(9);
    Set<List<String>> drawn = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      drawn.add(select("*").sample(3, seed).ids());
    }
    assertThat(drawn.size()).isGreaterThan(5);
  }

  @Test
  void facetsCountProvincesMonthsAndHeadCounts() throws IOException {
    Facets facets = select("*").facets(10);

    assertThat(facets.provinces()).containsExactly(new Facets.FacetCount("ภูเก็ต", 1));
    assertThat(facets.months())
        .containsExactly(
            new Facets.FacetCount("2019-04", 2),
            new Facets.FacetCount("2020-01", 2),
            new Facets.FacetCount("2020-02", 2),
            new Facets.FacetCount("2020-03", 2));
    assertThat(facets.headCounts())
        .containsExactly(
            new Facets.FacetCount("0-49", 1),
            new Facets.FacetCount("50-99", 2),
            new Facets.FacetCount("100-499", 3));
  }

  @Test
  void aTimelineCountsReleasesPlacesAndWords() throws IOException {
    List<Period> years = select("น้ำ OR น้ำท่วม").timeline(TimeUnit.YEAR);

    assertThat(years).extracting(Period::period).containsExactly("2019", "2020");
    Period flood = years.get(1);
    assertThat(flood.releases()).isEqualTo(6);
    assertThat(flood.allReleases()).isEqualTo(6);
    assertThat(flood.places()).isEqualTo(6);
    assertThat(flood.perMillion()).isCloseTo(6e6 / flood.words(), within(1e-6));
    assertThat(select("org:" + HEALTH).timeline(TimeUnit.MONTH))
        .singleElement()
        .satisfies(month -> assertThat(month.places()).isEqualTo(2));
  }

  @Test
  void concordanceLinesAreSortedByTheirContext() throws IOException {
    List<ConcordanceLine> right = select("ประชาชน").concordance(20, 12, ConcordanceOrder.RIGHT);
    List<ConcordanceLine> left = select("ในพื้นที่").concordance(20, 12, ConcordanceOrder.LEFT);

    assertThat(right.getFirst().right()).startsWith(" 120");
    assertThat(right.getLast().id()).isEqualTo("none");
    assertThat(left).hasSize(7);
    assertThat(left.getFirst().leftKey()).startsWith("ถุงยังชีพ");
    assertThat(left.getLast().leftKey()).startsWith("ประชาชน");
  }

  @Test
  void collocatesAreWordsThatStandNearMoreOftenThanElsewhere() throws IOException {
    List<Collocate> near = select("น้ำท่วม").collocates(2, 10);

    assertThat(near).extracting(Collocate::word).contains("ประชาชน");
    assertThat(near).extracting(Collocate::word).doesNotContain("น้ำท่วม", "ครู");
    assertThat(near).allMatch(word -> word.near() > word.expected());
  }

  @Test
  void typicalWordsAreThoseThatASubsetHasMoreOf() throws IOException {
    List<Typical> words = select("น้ำท่วม").typicalWords(select("NOT น้ำท่วม"), 20);

    assertThat(words).extracting(Typical::value).contains("คน", "รับ").doesNotContain("ครู");
    assertThat(words)
        .isSortedAccordingTo((a, b) -> -Double.compare(a.logLikelihood(), b.logLikelihood()));
  }

  @Test
  void typicalBodiesAreCountedByReleases() throws IOException {
    assertThat(select("*").typicalBodies(select("น้ำท่วม"), 5)).isEmpty();
  }

  @Test
  void logLikelihoodIsThatOfTheTextbook() {
    assertThat(LogLikelihood.of(10, 10, 1000, 1000)).isCloseTo(0, within(1e-9));
    assertThat(LogLikelihood.of(20, 10, 1000, 1000)).isCloseTo(3.398, within(1e-3));
    assertThat(LogLikelihood.of(5, 0, 0, 100)).isZero();
  }

  @Test
  void aPhraseIsFoundWhereItsEndsBelongToLongerWords() throws IOException {
    assertThat(select("\"ความร่วมมือจากผู้ปก\"").ids()).containsExactly("copy-a", "copy-b");
    assertThat(select("\"รงเรียน เพื่อให้\"").ids()).containsExactly("copy-a", "copy-b");
  }

  @Test
  void releasesAreHandedOnInOrder() throws IOException {
    List<String> ids = new ArrayList<>();
    select("น้ำท่วม").forEach(3, Order.LARGEST, analysis -> ids.add(analysis.article().id()));

    assertThat(ids).containsExactly("flood5", "flood4", "flood3");
  }

  @Test
  void aFacetFindsWhatItCounts() throws IOException {
    Subset all = searcher.select("*");
    Facets facets = all.facets(100);

    checkCounts(all, Facet.ORGANISATION, facets.organisations());
    checkCounts(all, Facet.TYPE, facets.types());
    checkCounts(all, Facet.PROVINCE, facets.provinces());
    checkCounts(all, Facet.YEAR, facets.years());
    checkCounts(all, Facet.MONTH, facets.months());
    checkCounts(all, Facet.HEAD_COUNT, facets.headCounts());
  }

  private static void checkCounts(Subset all, Facet facet, List<Facets.FacetCount> counts)
      throws IOException {
    assertThat(counts).isNotEmpty();
    for (Facets.FacetCount count : counts) {
      assertThat(all.having(facet, count.value()).size())
          .as(facet + " " + count.value())
          .isEqualTo(count.releases());
    }
  }

  @Test
  void aFacetHasNoOtherValues() throws IOException {
    Subset all = searcher.select("*");

    assertThatThrownBy(() -> all.having(Facet.YEAR, "last"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a year");
    assertThatThrownBy(() -> all.having(Facet.HEAD_COUNT, "1-2"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(all.having(Facet.TYPE, "none").size()).isZero();
  }

  @Test
  void daysAreIncludedAtBothEnds() throws IOException {
    Subset all = searcher.select("*");

    assertThat(all.between(LocalDate.of(2019, 4, 26), LocalDate.of(2019, 4, 27)).ids())
        .containsExactly("copy-a", "copy-b");
    assertThat(all.between(LocalDate.of(2019, 4, 27), LocalDate.of(2019, 4, 27)).ids())
        .containsExactly("copy-b");
  }

  @Test
  void whatIsNarrowedDownStillMarksTheWordsOfTheQuery() throws IOException {
    Subset found = searcher.select("น้ำท่วม").having(Facet.YEAR, "2020");

    assertThat(found.among(List.of("flood1")).hits(1, Order.BEST).hits().getFirst().words())
        .hasSize(1);
    assertThat(found.without(List.of("flood1")).ids()).hasSize(5).doesNotContain("flood1");
    assertThat(found.others().ids()).contains("copy-a").doesNotContain("flood0");
  }

  @Test
  void hitsGoOnWhereTheLastPageEnded() throws IOException {
    Subset all = searcher.select("น้ำท่วม");
    List<String> whole = all.hits(6, Order.OLDEST).hits().stream().map(Hit::id).toList();

    assertThat(all.hits(4, 2, Order.OLDEST).hits().stream().map(Hit::id))
        .isEqualTo(whole.subList(4, 6));
    assertThat(all.hits(60, 2, Order.OLDEST).hits()).isEmpty();
  }

  @Test
  void aQuestionThatTakesTooLongIsGivenUp() throws IOException {
    Subset late = searcher.within(Duration.ofNanos(1)).select("ประชาชน");

    assertThatThrownBy(late::ids).isInstanceOf(SearchTimeoutException.class);
    assertThatThrownBy(() -> late.facets(1)).isInstanceOf(SearchTimeoutException.class);
    assertThatThrownBy(() -> late.concordance(1, 9, ConcordanceOrder.LEFT))
        .isInstanceOf(SearchTimeoutException.class);
    assertThat(searcher.within(Duration.ofMinutes(5)).select("ประชาชน").size()).isPositive();
  }
}
