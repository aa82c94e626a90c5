package thaipress.model;

import java.time.LocalDate;
import java.util.Random;
import thaipress.model.DateValue.AcademicYear;
import thaipress.model.DateValue.Day;
import thaipress.model.DateValue.FiscalQuarter;
import thaipress.model.DateValue.FiscalYear;
import thaipress.model.DateValue.HalfYear;
import thaipress.model.DateValue.Interval;
import thaipress.model.DateValue.Moment;
import thaipress.model.DateValue.Month;
import thaipress.model.DateValue.Quarter;
import thaipress.model.DateValue.Recurring;
import thaipress.model.DateValue.RecurringQuarter;
import thaipress.model.DateValue.Time;
import thaipress.model.DateValue.Year;

/** Random values of every sort, as a press release could mean them. */
public final class DateValues {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final int DAYS = 150 * 365;
  private static final int SORTS = 20;

  private final Random random;

  /** Values under the state of these random numbers. */
  public DateValues(Random random) {
    this.random = random;
  }

  /** The next value. */
  public DateValue next() {
    int sort = random.nextInt(SORTS);
    return sort < 12 ? single(sort) : interval(sort);
  }

  private DateValue single(int sort) {
    return switch (sort) {
      case 0 -> day();
      case 1 -> time();
      case 2 -> new Moment(day(), time());
      case 3 -> new Month(year(), month());
      case 4 -> new Year(year());
      case 5 -> new Quarter(year(), quarter());
      case 6 -> new HalfYear(year(), 1 + random.nextInt(2));
      case 7 -> new FiscalYear(year());
      case 8 -> new FiscalQuarter(year(), quarter());
      case 9 -> new AcademicYear(year());
      case 10 -> new Recurring(month(), random.nextInt(29));
      default -> new RecurringQuarter(quarter());
    };
  }

  private DateValue interval(int sort) {
    Day day = day();
    int year = year();
    return switch (sort) {
      case 12 -> new Interval(day, later(day));
      case 13 -> new Interval(time(), time());
      case 14 -> new Interval(new Moment(day, time()), new Moment(day, time()));
      case 15 -> new Interval(new Moment(day, time()), new Moment(later(day), time()));
      case 16 -> new Interval(new Year(year), new Year(year + 1 + random.nextInt(20)));
      case 17 -> new Interval(new Month(year, month()), new Month(year + 1, month()));
      case 18 -> new Interval(new FiscalYear(year), new FiscalYear(year + 1 + random.nextInt(9)));
      default -> new Interval(new Quarter(year, quarter()), new Quarter(year + 1, quarter()));
    };
  }

  private Day day() {
    return Day.of(FIRST_DAY.plusDays(random.nextInt(DAYS)));
  }

  private Day later(Day day) {
    return Day.of(day.date().orElseThrow().plusDays(1 + random.nextInt(400)));
  }

  private Time time() {
    int minutes = random.nextInt(24 * 60 + 1);
    return new Time(minutes / 60, minutes % 60);
  }

  private int year() {
    return 1950 + random.nextInt(100);
  }

  private int month() {
    return 1 + random.nextInt(12);
  }

  private int quarter() {
    return 1 + random.nextInt(4);
  }
}
