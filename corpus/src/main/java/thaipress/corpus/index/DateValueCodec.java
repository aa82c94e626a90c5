package thaipress.corpus.index;

import java.io.IOException;
import org.apache.lucene.store.DataOutput;
import thaipress.model.DateValue;

/** The stored form of a date's value: a tag for its kind, then its numbers. */
final class DateValueCodec {

  private static final int DAY = 1;
  private static final int TIME = 2;
  private static final int MOMENT = 3;
  private static final int MONTH = 4;
  private static final int YEAR = 5;
  private static final int QUARTER = 6;
  private static final int HALF_YEAR = 7;
  private static final int FISCAL_YEAR = 8;
  private static final int FISCAL_QUARTER = 9;
  private static final int ACADEMIC_YEAR = 10;
  private static final int RECURRING = 11;
  private static final int INTERVAL = 12;
  private static final int RECURRING_QUARTER = 13;

  private DateValueCodec() {}

  static void write(DataOutput out, DateValue value) throws IOException {
    switch (value) {
      case DateValue.Day day -> numbers(out, DAY, day.year(), day.month(), day.day());
      case DateValue.Time time -> numbers(out, TIME, time.hour(), time.minute());
      case DateValue.Moment moment -> pair(out, MOMENT, moment.day(), moment.time());
      case DateValue.Month month -> numbers(out, MONTH, month.year(), month.month());
      case DateValue.Year year -> numbers(out, YEAR, year.year());
      case DateValue.Quarter part -> numbers(out, QUARTER, part.year(), part.quarter());
      case DateValue.HalfYear part -> numbers(out, HALF_YEAR, part.year(), part.half());
      case DateValue.FiscalYear year -> numbers(out, FISCAL_YEAR, year.year());
      case DateValue.FiscalQuarter part ->
          numbers(out, FISCAL_QUARTER, part.year(), part.quarter());
      case DateValue.AcademicYear year -> numbers(out, ACADEMIC_YEAR, year.year());
      case DateValue.Recurring day -> numbers(out, RECURRING, day.month(), day.day());
      case DateValue.RecurringQuarter part -> numbers(out, RECURRING_QUARTER, part.quarter());
      case DateValue.Interval interval -> pair(out, INTERVAL, interval.from(), interval.to());
    }
  }

  static DateValue read(StoredInput in) {
    int tag = in.readByte();
    return tag == INTERVAL ? new DateValue.Interval(part(in), part(in)) : part(in, tag);
  }

  /** A part of an interval is none itself. */
  private static DateValue part(StoredInput in) {
    return part(in, in.readByte());
  }

  private static DateValue part(StoredInput in, int tag) {
    return switch (tag) {
      case DAY -> new DateValue.Day(in.readZInt(), in.readZInt(), in.readZInt());
      case TIME -> new DateValue.Time(in.readZInt(), in.readZInt());
      case MOMENT -> moment(in);
      case MONTH -> new DateValue.Month(in.readZInt(), in.readZInt());
      case YEAR -> new DateValue.Year(in.readZInt());
      case QUARTER -> new DateValue.Quarter(in.readZInt(), in.readZInt());
      case HALF_YEAR -> new DateValue.HalfYear(in.readZInt(), in.readZInt());
      case FISCAL_YEAR -> new DateValue.FiscalYear(in.readZInt());
      case FISCAL_QUARTER -> new DateValue.FiscalQuarter(in.readZInt(), in.readZInt());
      case ACADEMIC_YEAR -> new DateValue.AcademicYear(in.readZInt());
      case RECURRING -> new DateValue.Recurring(in.readZInt(), in.readZInt());
      case RECURRING_QUARTER -> new DateValue.RecurringQuarter(in.readZInt());
      default -> throw new IllegalArgumentException("unknown tag " + tag);
    };
  }

  private static DateValue moment(StoredInput in) {
    return new DateValue.Moment((DateValue.Day) simple(in, DAY), (DateValue.Time) simple(in, TIME));
  }

  private static DateValue simple(StoredInput in, int expected) {
    int tag = in.readByte();
    if (tag != expected) {
      throw new IllegalArgumentException("tag " + tag + " in place of " + expected);
    }
    return part(in, tag);
  }

  private static void numbers(DataOutput out, int tag, int... numbers) throws IOException {
    out.writeByte((byte) tag);
    for (int number : numbers) {
      out.writeZInt(number);
    }
  }

  private static void pair(DataOutput out, int tag, DateValue one, DateValue other)
      throws IOException {
    out.writeByte((byte) tag);
    write(out, one);
    write(out, other);
  }
}
