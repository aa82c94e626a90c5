package thaipress.corpus.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import thaipress.corpus.index.Fields;

/** Counts the values of releases as they are found, segment by segment. */
final class FacetCounter extends SimpleCollector {

  private final Map<String, Integer> organisations = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> provinces = new HashMap<>();
  private final Map<String, Integer> years = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final int[] headCounts = new int[HeadCountClass.values().length];
  private long total;
  private OrdinalCounts organisationCounts = OrdinalCounts.NONE;
  private OrdinalCounts typeCounts = OrdinalCounts.NONE;
  private OrdinalCounts provinceCounts = OrdinalCounts.NONE;
  private NumericDocValues heads = DocValues.emptyNumeric();
  private NumericDocValues days = DocValues.emptyNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    LeafReader reader = context.reader();
    organisationCounts =
        new OrdinalCounts(DocValues.getSortedSet(reader, Fields.ORGANISATION_FACET));
    typeCounts = new OrdinalCounts(DocValues.getSortedSet(reader, Fields.TYPE));
    provinceCounts = new OrdinalCounts(DocValues.getSortedSet(reader, Fields.PROVINCE_FACET));
    heads = DocValues.getNumeric(reader, Fields.HEAD_COUNT);
    days = DocValues.getNumeric(reader, Fields.DAY);
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    organisationCounts.count(document);
    typeCounts.count(document);
    provinceCounts.count(document);
    if (days.advanceExact(document)) {
      years.merge(TimeUnit.YEAR.of(days.longValue()), 1, Integer::sum);
      months.merge(TimeUnit.MONTH.of(days.longValue()), 1, Integer::sum);
    }
    if (heads.advanceExact(document)) {
      headCounts[HeadCountClass.of(heads.longValue()).ordinal()]++;
    }
  }

  @Override
  public void finish() throws IOException {
    organisationCounts.addTo(organisations);
    typeCounts.addTo(types);
    provinceCounts.addTo(provinces);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private void add(FacetCounter other) {
    total += other.total;
    other.organisations.forEach((value, n) -> organisations.merge(value, n, Integer::sum));
    other.types.forEach((value, n) -> types.merge(value, n, Integer::sum));
    other.provinces.forEach((value, n) -> provinces.merge(value, n, Integer::sum));
    other.months.forEach((value, n) -> months.merge(value, n, Integer::sum));
    for (int i = 0; i < headCounts.length; i++) {
      headCounts[i] += other.headCounts[i];
    }
    other.years.forEach((value, n) -> years.merge(value, n, Integer::sum));
  }

  /** Makes counters and adds up what they counted. */
  record Manager(int limit) implements CollectorManager<FacetCounter, Facets> {
    @Override
    public FacetCounter newCollector() {
      return new FacetCounter();
    }

    @Override
    public Facets reduce(Collection<FacetCounter> counters) {
      FacetCounter all = new FacetCounter();
      counters.forEach(all::add);
      return all.facets(limit);
    }
  }

  /** The counts, of bodies and types the most frequent {@code limit}. */
  private Facets facets(int limit) {
    return new Facets(
        total,
        byFrequency(organisations, limit),
        byFrequency(types, limit),
        byFrequency(provinces, limit),
        byTime(years),
        byTime(months),
        classes());
  }

  private List<Facets.FacetCount> classes() {
    return Arrays.stream(HeadCountClass.values())
        .map(of -> new Facets.FacetCount(of.label(), headCounts[of.ordinal()]))
        .filter(count -> count.releases() > 0)
        .toList();
  }

  private static List<Facets.FacetCount> byTime(Map<String, Integer> counts) {
    return sorted(counts, Comparator.comparing(Facets.FacetCount::value), Integer.MAX_VALUE);
  }

  private static List<Facets.FacetCount> byFrequency(Map<String, Integer> counts, int limit) {
    Comparator<Facets.FacetCount> order =
        Comparator.comparingInt(Facets.FacetCount::releases)
            .reversed()
            .thenComparing(Facets.FacetCount::value);
    return sorted(counts, order, limit);
  }

  private static List<Facets.FacetCount> sorted(
      Map<String, Integer> counts, Comparator<Facets.FacetCount> order, int limit) {
    return counts.entrySet().stream()
        .map(entry -> new Facets.FacetCount(entry.getKey(), entry.getValue()))
        .sorted(order)
        .limit(limit)
        .toList();
  }

  /** Counts by the numbers that one segment gives its values. */
  private static final class OrdinalCounts {

    static final OrdinalCounts NONE = new OrdinalCounts(DocValues.emptySortedSet());

    private final SortedSetDocValues values;
    private final int[] counts;

    OrdinalCounts(SortedSetDocValues values) {
      this.values = values;
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int n = values.docValueCount(); n > 0; n--) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }

    void addTo(Map<String, Integer> totals) throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          totals.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
        }
      }
    }
  }
}
