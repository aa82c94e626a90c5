package thaipress.corpus.search;

import java.time.LocalDate;
import java.util.Locale;

/** Stretches of time that releases are counted by. */
public enum TimeUnit {
  YEAR,
  MONTH;

  private static final int MONTH_LENGTH = "2019-04".length();

  /** The name of the stretch that a day is in: {@code 2019} or {@code 2019-04}. */
  String of(long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return this == YEAR
        ? Integer.toString(day.getYear())
        : day.toString().substring(0, day.toString().length() - 10 + MONTH_LENGTH);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
