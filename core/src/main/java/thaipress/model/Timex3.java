package thaipress.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/**
 * A date as the attributes of a TimeML {@code TIMEX3} element.
 *
 * <p>An interval becomes a {@code DURATION} with its two ends. {@code FY2024} is written so in
 * TIDES and TimeML; {@code AY2022} follows it. What recurs is a {@code SET}.
 *
 * @param value as TimeML writes it, as {@code 2019-04-25}, {@code XXXX-01-25}, {@code P3D}
 * @param mod {@code START}, {@code MID}, {@code END}, {@code APPROX}, {@code BEFORE} or {@code
 *     AFTER}, where the text says so
 * @param ends the values of the two ends of a {@code DURATION}; empty for all else
 */
public record Timex3(Type type, String value, Optional<String> mod, List<String> ends) {

  /** The types of TimeML. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  private static final Map<String, String> MODS =
      Map.of(
          "ต้น", "START",
          "กลาง", "MID",
          "ปลาย", "END",
          "สิ้น", "END",
          "ประมาณ", "APPROX",
          "ราว", "APPROX",
          "ก่อน", "BEFORE",
          "หลัง", "AFTER",
          "หลังจาก", "AFTER");

  /** Copies the list. */
  public Timex3 {
    ends = List.copyOf(ends);
  }

  /** The attributes of a value by itself. */
  public static Timex3 of(DateValue value) {
    return new Timex3(type(value), valueOf(value), Optional.empty(), endsOf(value));
  }

  /**
   * The attributes of a mention, with what the word before it says: ปลายเดือนมกราคม is the end of
   * January.
   *
   * @param text the raw text that the mention stands in
   */
  public static Timex3 of(DateMention mention, String text) {
    Timex3 plain = of(mention.value());
    String before =
        text.substring(Math.max(0, mention.span().begin() - 24), mention.span().begin());
    return new Timex3(plain.type, plain.value, modOf(Folded.of(before)), plain.ends);
  }

  /** The attributes by their names, in the order of the standard. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("type", type.name());
    attributes.put("value", value);
    mod.ifPresent(word -> attributes.put("mod", word));
    if (type == Type.SET) {
      attributes.put("quant", "EVERY");
    }
    if (!ends.isEmpty()) {
      attributes.put("beginPoint", ends.get(0));
      attributes.put("endPoint", ends.get(1));
    }
    return Collections.unmodifiableMap(attributes);
  }

  private static Optional<String> modOf(Folded before) {
    int end = before.length();
    while (end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    for (Map.Entry<String, String> mod : MODS.entrySet()) {
      if (ThaiChars.endsWith(before, end, mod.getKey())) {
        return Optional.of(mod.getValue());
      }
    }
    return Optional.empty();
  }

  private static Type type(DateValue value) {
    return switch (value.grain()) {
      case TIME, MOMENT -> Type.TIME;
      case RECURRING -> Type.SET;
      case INTERVAL -> Type.DURATION;
      default -> Type.DATE;
    };
  }

  private static String valueOf(DateValue value) {
    return switch (value) {
      case DateValue.Time time -> "XXXX-XX-XX" + time.notation();
      case DateValue.Recurring day -> "XXXX" + day.notation().substring(1);
      case DateValue.RecurringQuarter quarter -> "XXXX" + quarter.notation().substring(1);
      case DateValue.Interval interval -> duration(interval);
      default -> value.notation();
    };
  }

  private static List<String> endsOf(DateValue value) {
    return value instanceof DateValue.Interval interval
        ? List.of(valueOf(interval.from()), valueOf(interval.to()))
        : List.of();
  }

  /** How long an interval lasts, in the unit of its ends; both ends belong to it. */
  private static String duration(DateValue.Interval interval) {
    if (interval.from() instanceof DateValue.Time from
        && interval.to() instanceof DateValue.Time to) {
      return minutes(minutesOf(to) - minutesOf(from));
    }
    if (interval.from() instanceof DateValue.Moment from
        && interval.to() instanceof DateValue.Moment to) {
      return minutes(days(interval) * 24 * 60 + minutesOf(to.time()) - minutesOf(from.time()));
    }
    return switch (interval.from().grain()) {
      case YEAR, FISCAL_YEAR, ACADEMIC_YEAR -> length(interval, ChronoUnit.YEARS, "P", "Y");
      case MONTH, QUARTER, FISCAL_QUARTER -> length(interval, ChronoUnit.MONTHS, "P", "M");
      default -> length(interval, ChronoUnit.DAYS, "P", "D");
    };
  }

  private static String length(
      DateValue.Interval interval, ChronoUnit unit, String before, String behind) {
    Optional<LocalDate> first = interval.firstDay();
    Optional<LocalDate> last = interval.lastDay();
    if (first.isEmpty() || last.isEmpty()) {
      return before + "X" + behind;
    }
    return before + unit.between(first.get(), last.get().plusDays(1)) + behind;
  }

  private static long days(DateValue.Interval interval) {
    Optional<LocalDate> first = interval.firstDay();
    Optional<LocalDate> last = interval.lastDay();
    return first.isPresent() && last.isPresent()
        ? ChronoUnit.DAYS.between(first.get(), last.get())
        : 0;
  }

  private static int minutesOf(DateValue.Time time) {
    return time.hour() * 60 + time.minute();
  }

  /** PT7H30M; over midnight where the end lies before the beginning. */
  private static String minutes(long minutes) {
    long length = minutes < 0 ? minutes + 24 * 60 : minutes;
    String hours = length >= 60 ? length / 60 + "H" : "";
    return "PT" + hours + (length % 60 > 0 || hours.isEmpty() ? length % 60 + "M" : "");
  }
}
