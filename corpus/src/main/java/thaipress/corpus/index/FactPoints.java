package thaipress.corpus.index;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * Ranges of days and of counts as points of three dimensions: where the range begins, where it
 * ends, and what sort of range it is. So one field answers all questions about dates and one all
 * about counts.
 */
public final class FactPoints {

  /** What stands for the grain of a date that is no interval: more than any grain. */
  private static final int NO_INTERVAL = Grain.values().length;

  private static final int ONE_OF_MANY = 0;
  private static final int HEAD_COUNT = 1;

  private FactPoints() {}

  /** A date that covers these days. */
  static Field date(DayRange days) {
    return date(days, NO_INTERVAL);
  }

  /** An interval of these days. */
  static Field interval(DayRange days, Grain grain) {
    return date(days, grain.ordinal());
  }

  private static Field date(DayRange days, int sort) {
    return new IntPoint(Fields.DATE, days.first(), days.last(), sort);
  }

  /**
   * A count.
   *
   * @param head whether it stands for the whole activity, as far as the text tells
   */
  static Field count(CountRange range, boolean head) {
    return new LongPoint(
        Fields.PARTICIPANTS, range.min(), range.max(), head ? HEAD_COUNT : ONE_OF_MANY);
  }

  /**
   * Finds a date all of whose days are asked for, and an interval of which one is and that is not
   * given more coarsely than the question: 14 to 16 November is found by the 15th, from April to
   * September by June, but not by a day of June.
   */
  public static Query mentioning(DayRange days, Grain grain) {
    Query within =
        IntPoint.newRangeQuery(
            Fields.DATE,
            new int[] {days.first(), days.first(), 0},
            new int[] {days.last(), days.last(), NO_INTERVAL});
    Query overlapping =
        IntPoint.newRangeQuery(
            Fields.DATE,
            new int[] {Integer.MIN_VALUE, days.first(), 0},
            new int[] {days.last(), Integer.MAX_VALUE, grain.ordinal()});
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(within, Occur.SHOULD)
            .add(overlapping, Occur.SHOULD)
            .build());
  }

  /**
   * Finds a count all of whose numbers are asked for.
   *
   * @param any whether it need not stand for the whole activity
   */
  public static Query counting(CountRange range, boolean any) {
    return LongPoint.newRangeQuery(
        Fields.PARTICIPANTS,
        new long[] {range.min(), range.min(), any ? ONE_OF_MANY : HEAD_COUNT},
        new long[] {range.max(), range.max(), HEAD_COUNT});
  }
}
