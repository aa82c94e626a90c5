package thaipress.corpus.search;

import java.util.Locale;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import thaipress.corpus.index.Fields;

/**
 * In which order releases are given; equal ones by id. By date is by the day of publication or,
 * where it is unknown, the first day that the text mentions; releases without any come last, as do
 * those without a head count.
 */
public enum Order {
  /** The best match first. */
  BEST(SortField.FIELD_SCORE),
  NEWEST(number(Fields.DAY, true)),
  OLDEST(number(Fields.DAY, false)),
  /** The greatest head count first. */
  LARGEST(number(Fields.HEAD_COUNT, true)),
  SMALLEST(number(Fields.HEAD_COUNT, false));

  private final SortField field;

  Order(SortField field) {
    this.field = field;
  }

  private static SortField number(String name, boolean descending) {
    long last = descending ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(name, SortField.Type.LONG, descending, last);
  }

  Sort sort() {
    return new Sort(field, KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
