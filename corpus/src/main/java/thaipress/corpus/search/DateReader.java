package thaipress.corpus.search;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import thaipress.corpus.index.DayRange;
import thaipress.extract.DateExtractor;
import thaipress.model.DateValue;

/**
 * Reads the dates of queries: ISO notation and that of our output (2019-04-25, 2019-04, 2019,
 * FY2024, FY2024-Q1, AY2022, 2023-Q2, 2023-H1), and whatever the date extractor reads as one
 * expression. Years from 2400 are of the Buddhist era.
 */
final class DateReader {

  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final int BUDDHIST_OFFSET = 543;

  private final DateExtractor extractor = new DateExtractor();

  /**
   * The value of a date; empty where the text is no date, more than one, or none that covers days.
   *
   * @param text folded
   */
  Optional<DateValue> read(String text) {
    String date = text.strip();
    return notation(date)
        .or(() -> extractor.parse(date))
        .filter(value -> DayRange.of(value).isPresent());
  }

  private static Optional<DateValue> notation(String date) {
    String upper = date.toUpperCase(Locale.ROOT);
    boolean fiscal = upper.startsWith("FY");
    boolean academic = upper.startsWith("AY");
    String[] parts = upper.substring(fiscal || academic ? 2 : 0).split("-", -1);
    int year = number(parts[0], 4);
    if (year <= 0 || parts.length > 3) {
      return Optional.empty();
    }
    year = year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
    try {
      return fiscal ? fiscal(year, parts) : academic ? academic(year, parts) : plain(year, parts);
    } catch (DateTimeException nonexistent) {
      return Optional.empty();
    }
  }

  private static Optional<DateValue> fiscal(int year, String[] parts) {
    if (parts.length == 1) {
      return Optional.of(new DateValue.FiscalYear(year));
    }
    int quarter = part(parts, "Q", 4);
    return quarter > 0 && parts.length == 2
        ? Optional.of(new DateValue.FiscalQuarter(year, quarter))
        : Optional.empty();
  }

  private static Optional<DateValue> academic(int year, String[] parts) {
    return parts.length == 1 ? Optional.of(new DateValue.AcademicYear(year)) : Optional.empty();
  }

  private static Optional<DateValue> plain(int year, String[] parts) {
    if (parts.length == 1) {
      return Optional.of(new DateValue.Year(year));
    }
    int month = number(parts[1], 2);
    if (parts.length == 3) {
      int day = number(parts[2], 2);
      return month > 0 && day > 0
          ? Optional.of(new DateValue.Day(year, month, day))
          : Optional.empty();
    }
    if (month >= 1 && month <= 12) {
      return Optional.of(new DateValue.Month(year, month));
    }
    int quarter = part(parts, "Q", 4);
    int half = part(parts, "H", 2);
    return quarter > 0
        ? Optional.of(new DateValue.Quarter(year, quarter))
        : half > 0 ? Optional.of(new DateValue.HalfYear(year, half)) : Optional.empty();
  }

  /** The number behind the letter of the second part, from 1 to {@code most}, or -1. */
  private static int part(String[] parts, String letter, int most) {
    int n = parts[1].startsWith(letter) ? number(parts[1].substring(1), 1) : -1;
    return n <= most ? n : -1;
  }

  /** A number of one to {@code digits} digits, or -1; a year has four. */
  private static int number(String text, int digits) {
    if (text.isEmpty() || text.length() > digits || (digits == 4 && text.length() < 4)) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
