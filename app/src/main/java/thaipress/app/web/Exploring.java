package thaipress.app.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaipress.corpus.search.Collocate;
import thaipress.corpus.search.ConcordanceLine;
import thaipress.corpus.search.ConcordanceOrder;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Facets.FacetCount;
import thaipress.corpus.search.Period;
import thaipress.corpus.search.Subset;
import thaipress.corpus.search.TimeUnit;
import thaipress.corpus.search.Typical;

/**
 * What the releases of a search are asked for besides themselves; the page and the API share it.
 */
final class Exploring {

  static final int MOST_QUERIES = 4;

  private static final int CONTEXT = 60;
  private static final int YEAR = "2019".length();

  private final CorpusSearcher searcher;
  private final Search search;

  /** What is counted over time. */
  enum Measure {
    /** Releases found. */
    RELEASES,
    /** Releases found of a hundred of the period. */
    SHARE,
    /** Places at which the words and facts stand. */
    PLACES,
    /** The same by a million words of the period. */
    PER_MILLION;

    double of(Period period) {
      return switch (this) {
        case RELEASES -> period.releases();
        case SHARE -> 100.0 * period.releases() / Math.max(1, period.allReleases());
        case PLACES -> period.places();
        case PER_MILLION -> period.perMillion();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What releases are compared by. */
  enum Kind {
    WORDS,
    BODIES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Exploring(CorpusSearcher searcher, Search search) {
    this.searcher = searcher;
    this.search = search;
  }

  /** A result that every release must be read for, and from how many it was drawn. */
  record Read<T>(List<T> found, int read, int total) {
    boolean isSample() {
      return read < total;
    }
  }

  Read<ConcordanceLine> concordance(ConcordanceOrder order, int width, int limit)
      throws IOException {
    Subset found = search.in(searcher);
    int total = found.size();
    Subset read = order == ConcordanceOrder.TEXT ? found : bounded(found, total);
    return new Read<>(
        read.concordance(limit, width == 0 ? CONTEXT : width, order), read(order, total), total);
  }

  private static int read(ConcordanceOrder order, int total) {
    return order == ConcordanceOrder.TEXT ? total : Math.min(total, Limits.READ);
  }

  Read<Collocate> collocates(int window, int limit) throws IOException {
    Subset found = search.in(searcher);
    int total = found.size();
    List<Collocate> words = bounded(found, total).collocates(window, limit);
    return new Read<>(words, Math.min(total, Limits.READ), total);
  }

  /** Drawn at random, and the same ones each time, where there are too many to read. */
  private static Subset bounded(Subset found, int total) throws IOException {
    return total <= Limits.READ ? found : found.sample(Limits.READ, 1);
  }

  List<Typical> typical(Kind kind, String against, int limit) throws IOException {
    Subset found = search.in(searcher);
    Subset others = others(against);
    return kind == Kind.WORDS
        ? found.typicalWords(others, limit)
        : found.typicalBodies(others, limit);
  }

  /** Without a query of its own, all other releases. */
  private Subset others(String against) throws IOException {
    QueryGuard.check(against);
    return against.isBlank() ? search.in(searcher).others() : searcher.select(against);
  }

  List<FacetCount> bodies(int limit) throws IOException {
    return search.in(searcher).facets(limit).organisations();
  }

  /** The periods of each query within the rest of the search. */
  List<List<Period>> timeline(List<String> queries, TimeUnit unit) throws IOException {
    if (queries.size() > MOST_QUERIES) {
      throw new BadInput("expected no more than " + MOST_QUERIES + " queries");
    }
    List<List<Period>> all = new ArrayList<>();
    for (String query : queries) {
      all.add(search.withQuery(query).in(searcher).timeline(unit));
    }
    return all;
  }

  /** All periods from the first to the last of any, those without a release too. */
  static List<String> periods(List<List<Period>> all) {
    SortedSet<String> found = new TreeSet<>();
    all.forEach(some -> some.forEach(period -> found.add(period.period())));
    return found.isEmpty() ? List.of() : between(found.getFirst(), found.getLast());
  }

  private static List<String> between(String first, String last) {
    if (first.length() == YEAR) {
      return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
          .mapToObj(Integer::toString)
          .toList();
    }
    YearMonth end = YearMonth.parse(last);
    return Stream.iterate(
            YearMonth.parse(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }

  /** The numbers of one query at each of the periods, 0 where it has none. */
  static Chart.Series series(
      String name, List<Period> counts, List<String> periods, Measure measure) {
    List<Double> values = new ArrayList<>();
    for (String period : periods) {
      values.add(
          counts.stream()
              .filter(count -> count.period().equals(period))
              .findFirst()
              .map(measure::of)
              .orElse(0.0));
    }
    return new Chart.Series(name, values);
  }
}
