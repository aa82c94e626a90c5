package thaipress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.testing.Seed;

class DateValueTest {

  @Test
  void isReadAgainFromItsNotation() {
    DateValues values = new DateValues(Seed.random(getClass()));
    for (int i = 0; i < 5_000; i++) {
      DateValue value = values.next();
      assertThat(DateValue.parse(value.notation())).isEqualTo(value);
    }
  }

  @Test
  void keepsADayThatDoesNotExist() {
    DateValue day = DateValue.parse("2024-04-31");

    assertThat(day).isEqualTo(new DateValue.Day(2024, 4, 31));
    assertThat(day.toJavaTime()).isEmpty();
    assertThat(day.firstDay()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-13",
        "2024-1-5",
        "24",
        "T25:00",
        "T24:01",
        "T9:00",
        "FY24",
        "2024-Q5",
        "2024-H3",
        "FY2024-H1",
        "--13",
        "--01-00",
        "--Q0",
        "2024-04-25 09:00",
        "2024/",
        "/2024",
        "1/2/3",
        "๒๐๒๔",
        "AY2024-Q1",
        "2024-01-05T"
      })
  void refusesWhatIsNoNotation(String notation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateValue.parse(notation))
        .withMessageContaining("'" + notation + "'");
  }

  static Stream<Arguments> javaTimes() {
    return Stream.of(
        Arguments.of("2019-04-25", LocalDate.of(2019, 4, 25)),
        Arguments.of("2019-04", YearMonth.of(2019, 4)),
        Arguments.of("2019", Year.of(2019)),
        Arguments.of("T09:30", LocalTime.of(9, 30)),
        Arguments.of("2019-04-25T09:30", LocalDateTime.of(2019, 4, 25, 9, 30)),
        Arguments.of("2019-04-30T24:00", LocalDateTime.of(2019, 5, 1, 0, 0)),
        Arguments.of("--01-25", MonthDay.of(1, 25)),
        Arguments.of("--09", Month.SEPTEMBER));
  }

  @ParameterizedTest
  @MethodSource("javaTimes")
  void becomesATypeOfJavaTime(String notation, TemporalAccessor expected) {
    assertThat(DateValue.parse(notation).toJavaTime()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-Q2",
        "2023-H1",
        "FY2024",
        "FY2024-Q1",
        "AY2022",
        "2018/2037",
        "--Q1",
        "T24:00"
      })
  void hasNoTypeOfJavaTimeWhereThatHasNone(String notation) {
    assertThat(DateValue.parse(notation).toJavaTime()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-25, DAY",
    "2019-04, MONTH",
    "2019, YEAR",
    "T09:30, TIME",
    "2019-04-25T09:30, MOMENT",
    "2023-Q2, QUARTER",
    "2023-H1, HALF_YEAR",
    "FY2024, FISCAL_YEAR",
    "FY2024-Q1, FISCAL_QUARTER",
    "AY2022, ACADEMIC_YEAR",
    "--01-25, RECURRING",
    "--Q1, RECURRING",
    "2018/2037, INTERVAL"
  })
  void tellsItsGrain(String notation, DateGrain grain) {
    assertThat(DateValue.parse(notation).grain()).isEqualTo(grain);
  }

  @ParameterizedTest
  @CsvSource({
    "FY2024, 2023-10-01, 2024-09-30",
    "FY2024-Q1, 2023-10-01, 2023-12-31",
    "FY2024-Q1/FY2024-Q2, 2023-10-01, 2024-03-31",
    "AY2022, 2022-05-01, 2023-04-30",
    "2023-H2, 2023-07-01, 2023-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2018/2037, 2018-01-01, 2037-12-31"
  })
  void coversItsDays(String notation, LocalDate first, LocalDate last) {
    DateValue value = DateValue.parse(notation);

    assertThat(value.firstDay()).contains(first);
    assertThat(value.lastDay()).contains(last);
  }
}
