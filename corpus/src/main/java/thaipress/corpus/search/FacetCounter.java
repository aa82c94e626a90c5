package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import thaipress.corpus.index.Fields;

/** Counts the values of releases as they are found, segment by segment. */
final class FacetCounter extends SimpleCollector {

  /** What is counted by: made once for an index. */
  record Values(FacetValues organisations, FacetValues types, FacetValues provinces) {

    static Values of(IndexReader reader) throws IOException {
      return new Values(
          new FacetValues(reader, Fields.ORGANISATION_FACET),
          new FacetValues(reader, Fields.TYPE),
          new FacetValues(reader, Fields.PROVINCE_FACET));
    }
  }

  private final Counts organisations;
  private final Counts types;
  private final Counts provinces;
  private final Map<Long, Integer> days = new HashMap<>();
  private final int[] headCounts = new int[HeadCountClass.values().length];
  private long total;
  private NumericDocValues headCountOf = DocValues.emptyNumeric();
  private NumericDocValues dayOf = DocValues.emptyNumeric();

  private FacetCounter(Values values) {
    organisations = new Counts(values.organisations);
    types = new Counts(values.types);
    provinces = new Counts(values.provinces);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    organisations.enter(context);
    types.enter(context);
    provinces.enter(context);
    headCountOf = DocValues.getNumeric(context.reader(), Fields.HEAD_COUNT);
    dayOf = DocValues.getNumeric(context.reader(), Fields.DAY);
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    organisations.count(document);
    types.count(document);
    provinces.count(document);
    if (dayOf.advanceExact(document)) {
      days.merge(dayOf.longValue(), 1, Integer::sum);
    }
    if (headCountOf.advanceExact(document)) {
      headCounts[HeadCountClass.of(headCountOf.longValue()).ordinal()]++;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private void add(FacetCounter other) {
    total += other.total;
    organisations.add(other.organisations);
    types.add(other.types);
    provinces.add(other.provinces);
    other.days.forEach((day, n) -> days.merge(day, n, Integer::sum));
    Arrays.setAll(headCounts, i -> headCounts[i] + other.headCounts[i]);
  }

  /**
   * Makes counters and adds up what they counted.
   *
   * @param limit how many bodies, types and provinces are told, the most frequent first
   */
  record Manager(Values values, int limit) implements CollectorManager<FacetCounter, Facets> {
    @Override
    public FacetCounter newCollector() {
      return new FacetCounter(values);
    }

    @Override
    public Facets reduce(Collection<FacetCounter> counters) throws IOException {
      FacetCounter all = newCollector();
      counters.forEach(all::add);
      return all.facets(limit);
    }
  }

  private Facets facets(int limit) throws IOException {
    return new Facets(
        total,
        organisations.mostFrequent(limit),
        types.mostFrequent(limit),
        provinces.mostFrequent(limit),
        by(TimeUnit.YEAR),
        by(TimeUnit.MONTH),
        classes());
  }

  private List<Facets.FacetCount> by(TimeUnit unit) {
    Map<String, Integer> counts = new TreeMap<>();
    days.forEach((day, n) -> counts.merge(unit.of(day), n, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Facets.FacetCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Facets.FacetCount> classes() {
    return Arrays.stream(HeadCountClass.values())
        .map(of -> new Facets.FacetCount(of.label(), headCounts[of.ordinal()]))
        .filter(count -> count.releases() > 0)
        .toList();
  }

  /** How many releases have each value of a field. */
  private static final class Counts {

    private final FacetValues values;
    private final int[] counts;
    private SortedSetDocValues valuesOf = DocValues.emptySortedSet();
    private LongValues numbers = LongValues.IDENTITY;

    Counts(FacetValues values) {
      this.values = values;
      this.counts = new int[values.size()];
    }

    void enter(LeafReaderContext leaf) throws IOException {
      valuesOf = values.of(leaf);
      numbers = values.numbers(leaf);
    }

    void count(int document) throws IOException {
      if (valuesOf.advanceExact(document)) {
        for (int n = valuesOf.docValueCount(); n > 0; n--) {
          counts[Math.toIntExact(numbers.get(valuesOf.nextOrd()))]++;
        }
      }
    }

    void add(Counts other) {
      Arrays.setAll(counts, number -> counts[number] + other.counts[number]);
    }

    /** The most frequent values first, of equally frequent ones that with the lower number. */
    List<Facets.FacetCount> mostFrequent(int limit) throws IOException {
      PriorityQueue<Long> best = new PriorityQueue<>();
      for (int number = 0; number < counts.length && limit > 0; number++) {
        long rank = (long) counts[number] << Integer.SIZE | ~number & 0xffff_ffffL;
        if (counts[number] > 0 && (best.size() < limit || rank > best.element())) {
          best.add(rank);
          if (best.size() > limit) {
            best.remove();
          }
        }
      }
      List<Facets.FacetCount> found = new ArrayList<>(best.size());
      while (!best.isEmpty()) {
        int number = ~best.remove().intValue();
        found.add(new Facets.FacetCount(values.value(number), counts[number]));
      }
      return found.reversed();
    }
  }
}
