package thaipress.corpus.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import thaipress.corpus.index.Fields;

/** What releases are counted by, and can be narrowed down to a value of. */
public enum Facet {
  /** A body's canonical name. */
  ORGANISATION,
  /** The label of a type of body. */
  TYPE,
  /** A province. */
  PROVINCE,
  /** A year of our era, as {@code 2019}. */
  YEAR,
  /** A month, as {@code 2019-04}. */
  MONTH,
  /** A class of head counts, as {@code 100-499}. */
  HEAD_COUNT;

  /**
   * The releases that {@link Facets} count under a value.
   *
   * @throws IllegalArgumentException if it can be no value of this facet
   */
  Query query(String value) {
    return switch (this) {
      case ORGANISATION -> exact(Fields.ORGANISATION_FACET, value);
      case TYPE -> exact(Fields.TYPE, value);
      case PROVINCE -> exact(Fields.PROVINCE_FACET, value);
      case YEAR -> year(value);
      case MONTH -> month(value);
      case HEAD_COUNT -> headCount(value);
    };
  }

  private static Query exact(String field, String value) {
    return SortedSetDocValuesField.newSlowExactQuery(field, new BytesRef(value));
  }

  /** The releases that count under one of these days. */
  static Query days(LocalDate first, LocalDate last) {
    return NumericDocValuesField.newSlowRangeQuery(
        Fields.DAY, first.toEpochDay(), last.toEpochDay());
  }

  private static Query year(String value) {
    try {
      Year year = Year.parse(value);
      return days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a year, as 2019; found '" + value + "'", e);
    }
  }

  private static Query month(String value) {
    try {
      YearMonth month = YearMonth.parse(value);
      return days(month.atDay(1), month.atEndOfMonth());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a month, as 2019-04; found '" + value + "'", e);
    }
  }

  private static Query headCount(String value) {
    return Arrays.stream(HeadCountClass.values())
        .filter(of -> of.label().equals(value))
        .findFirst()
        .map(
            of -> NumericDocValuesField.newSlowRangeQuery(Fields.HEAD_COUNT, of.least(), of.most()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a class of head counts, as 100-499; found '" + value + "'"));
  }
}
