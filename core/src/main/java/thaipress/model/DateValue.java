package thaipress.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * What an expression of calendar time means, in the Gregorian calendar. A value follows its text
 * even where that is wrong: the 31st of April is a {@link Day} that no {@link LocalDate} matches.
 */
public sealed interface DateValue {

  /**
   * The value in the notation of files and output, as {@code 2019-04-25}, {@code FY2024}; {@link
   * #parse} reads it.
   */
  String notation();

  /** Which sort of value it is. */
  DateGrain grain();

  /**
   * The value of a notation.
   *
   * @throws IllegalArgumentException if it is none
   */
  static DateValue parse(String notation) {
    return new DateNotation(notation).value();
  }

  /**
   * The value as {@code java.time} has it: a {@link LocalDate}, {@link YearMonth}, {@link
   * java.time.Year}, {@link LocalTime}, {@link LocalDateTime}, {@link MonthDay} or {@link
   * java.time.Month}. Empty for what has no such type, as quarters, fiscal years and intervals (of
   * which {@link #firstDay()} and {@link #lastDay()} are the bounds), and for days that do not
   * exist. 24:00 is the next day's midnight and, apart from a day, empty.
   */
  default Optional<TemporalAccessor> toJavaTime() {
    return Optional.empty();
  }

  /**
   * The first day covered; empty for times of day, for what recurs and for days that do not exist.
   */
  Optional<LocalDate> firstDay();

  /** The last day covered; empty where {@link #firstDay()} is. */
  Optional<LocalDate> lastDay();

  /** A day, as {@code 2019-04-25}; the day may not exist. */
  record Day(int year, int month, int day) implements DateValue {

    /** The value of an existing day. */
    public static Day of(LocalDate day) {
      return new Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The day, where it exists. */
    public Optional<LocalDate> date() {
      try {
        return Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException nonexistent) {
        return Optional.empty();
      }
    }

    @Override
    public DateGrain grain() {
      return DateGrain.DAY;
    }

    @Override
    public Optional<TemporalAccessor> toJavaTime() {
      return date().map(day -> day);
    }

    @Override
    public String notation() {
      return format("%04d-%02d-%02d", year, month, day);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return date();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return date();
    }
  }

  /** A time of day, as {@code T09:00}; 24:00 is the end of the day. */
  record Time(int hour, int minute) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.TIME;
    }

    @Override
    public Optional<TemporalAccessor> toJavaTime() {
      return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    @Override
    public String notation() {
      return format("T%02d:%02d", hour, minute);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /** A time on a day, as {@code 2019-04-25T09:00}. */
  record Moment(Day day, Time time) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.MOMENT;
    }

    @Override
    public Optional<TemporalAccessor> toJavaTime() {
      return day.date()
          .map(date -> date.atStartOfDay().plusHours(time.hour()).plusMinutes(time.minute()));
    }

    @Override
    public String notation() {
      return day.notation() + time.notation();
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return day.date();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return day.date();
    }
  }

  /** A month, as {@code 2019-04}. */
  record Month(int year, int month) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.MONTH;
    }

    @Override
    public Optional<TemporalAccessor> toJavaTime() {
      return Optional.of(YearMonth.of(year, month));
    }

    @Override
    public String notation() {
      return format("%04d-%02d", year, month);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year, month, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }
  }

  /** A calendar year, as {@code 2019}. */
  record Year(int year) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.YEAR;
    }

    @Override
    public Optional<TemporalAccessor> toJavaTime() {
      return Optional.of(java.time.Year.of(year));
    }

    @Override
    public String notation() {
      return format("%04d", year);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(LocalDate.of(year, 12, 31));
    }
  }

  /** A quarter of a calendar year, as {@code 2023-Q2}. */
  record Quarter(int year, int quarter) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.QUARTER;
    }

    @Override
    public String notation() {
      return format("%04d-Q%d", year, quarter);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year, 3 * quarter - 2, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(YearMonth.of(year, 3 * quarter).atEndOfMonth());
    }
  }

  /** Half of a calendar year, as {@code 2023-H1}. */
  record HalfYear(int year, int half) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.HALF_YEAR;
    }

    @Override
    public String notation() {
      return format("%04d-H%d", year, half);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year, 6 * half - 5, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(YearMonth.of(year, 6 * half).atEndOfMonth());
    }
  }

  /** The Thai fiscal year that ends on 30 September of {@code year}, as {@code FY2024}. */
  record FiscalYear(int year) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.FISCAL_YEAR;
    }

    @Override
    public String notation() {
      return format("FY%04d", year);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year - 1, 10, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(LocalDate.of(year, 9, 30));
    }
  }

  /** A quarter of a Thai fiscal year, the first from October to December, as {@code FY2024-Q1}. */
  record FiscalQuarter(int year, int quarter) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.FISCAL_QUARTER;
    }

    @Override
    public String notation() {
      return format("FY%04d-Q%d", year, quarter);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year - 1, 10, 1).plusMonths(3L * (quarter - 1)));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return firstDay().map(day -> day.plusMonths(3).minusDays(1));
    }
  }

  /** The academic year that begins in {@code year}, from May to April, as {@code AY2022}. */
  record AcademicYear(int year) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.ACADEMIC_YEAR;
    }

    @Override
    public String notation() {
      return format("AY%04d", year);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year, 5, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(LocalDate.of(year + 1, 4, 30));
    }
  }

  /** A day or, with {@code day} 0, a month that comes back every year, as {@code --01-25}. */
  record Recurring(int month, int day) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.RECURRING;
    }

    @Override
    public Optional<TemporalAccessor> toJavaTime() {
      if (day == 0) {
        return Optional.of(java.time.Month.of(month));
      }
      boolean exists = day <= java.time.Month.of(month).maxLength();
      return exists ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    @Override
    public String notation() {
      return day == 0 ? format("--%02d", month) : format("--%02d-%02d", month, day);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /** A quarter of each year, or of one that nothing names, as {@code --Q1}. */
  record RecurringQuarter(int quarter) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.RECURRING;
    }

    @Override
    public String notation() {
      return format("--Q%d", quarter);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /**
   * From one value to another, both included, as {@code 2023-04/2023-09}, {@code T09:00/T16:30}.
   */
  record Interval(DateValue from, DateValue to) implements DateValue {
    @Override
    public DateGrain grain() {
      return DateGrain.INTERVAL;
    }

    @Override
    public String notation() {
      return from.notation() + "/" + to.notation();
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return to.lastDay().isPresent() ? from.firstDay() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return from.firstDay().isPresent() ? to.lastDay() : Optional.empty();
    }
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
