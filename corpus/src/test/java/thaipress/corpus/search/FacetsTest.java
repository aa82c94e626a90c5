package thaipress.corpus.search;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.HostileReleases;
import thaipress.corpus.Release;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.Analysis;
import thaipress.model.OrganisationMention;
import thaipress.model.OrganisationType;

/** Facets of an index of several segments, some of whose releases were taken out again. */
class FacetsTest {

  private static final int RELEASES = 60;
  private static final int BODIES = 12;

  @TempDir static Path folder;

  private static final List<Analysis> LEFT = new ArrayList<>();

  @BeforeAll
  static void index() throws IOException {
    Random random = new HostileReleases(FacetsTest.class).random();
    for (int i = 0; i < RELEASES; i++) {
      Analysis analysis = release(i, random);
      try (CorpusWriter writer = CorpusWriter.open(folder)) {
        writer.add(analysis);
        if (i % 7 == 6) {
          writer.delete(List.of(LEFT.remove(0).article().id()));
        }
      }
      LEFT.add(analysis);
    }
  }

  private static Analysis release(int number, Random random) {
    int first = random.nextInt(BODIES);
    int second = random.nextInt(BODIES);
    Release release =
        Release.of("r" + number, "กรม" + first + " กับกรม" + second + " จัดงาน")
            .org("กรม" + first, "กรมที่ " + first, OrganisationType.values()[first])
            .published(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1000)).toString());
    return second == first
        ? release.analysis()
        : release
            .org("กรม" + second, "กรมที่ " + second, OrganisationType.values()[second])
            .analysis();
  }

  @Test
  void valuesAreCountedOverAllSegmentsAndTheMostFrequentComeFirst() throws IOException {
    for (int limit : new int[] {0, 1, 5, Integer.MAX_VALUE}) {
      Facets facets = facets(limit);

      assertThat(facets.total()).isEqualTo(LEFT.size());
      assertThat(facets.organisations())
          .isEqualTo(mostFrequent(counted(bodies(OrganisationMention::canonical)), limit));
      assertThat(facets.types())
          .isEqualTo(mostFrequent(counted(bodies(body -> body.type().label())), limit));
    }
  }

  @Test
  void allYearsAndMonthsAreToldInTheOrderOfTime() throws IOException {
    Facets facets = facets(1);

    assertThat(facets.years()).isEqualTo(inOrder(counted(days(4))));
    assertThat(facets.months()).isEqualTo(inOrder(counted(days(7))));
  }

  private static Facets facets(int limit) throws IOException {
    try (CorpusSearcher searcher = CorpusSearcher.open(folder)) {
      return searcher.facets("*", limit);
    }
  }

  private static Function<Analysis, Stream<String>> bodies(
      Function<OrganisationMention, String> value) {
    return analysis -> analysis.organisations().stream().map(value).distinct();
  }

  /** The first letters of the day of publication. */
  private static Function<Analysis, Stream<String>> days(int letters) {
    return analysis ->
        analysis.article().published().stream()
            .map(LocalDate::toString)
            .map(day -> day.substring(0, letters));
  }

  private static Map<String, Integer> counted(Function<Analysis, Stream<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    LEFT.stream().flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private static List<Facets.FacetCount> inOrder(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Facets.FacetCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Facets.FacetCount> mostFrequent(Map<String, Integer> counts, int limit) {
    return inOrder(counts).stream()
        .sorted(comparing(Facets.FacetCount::releases).reversed())
        .limit(limit)
        .toList();
  }
}
