package thaipress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaipress.extract.DateExtractor;
import thaipress.testing.Seed;

class ThaiDateFormatTest {

  private static final List<ThaiDateFormat> FORMATS =
      List.of(
          ThaiDateFormat.full(),
          ThaiDateFormat.full().withWeekdays(),
          ThaiDateFormat.full().withThaiDigits(),
          ThaiDateFormat.full().inChristianEra(),
          ThaiDateFormat.abbreviated(),
          ThaiDateFormat.abbreviated().withWeekdays(),
          ThaiDateFormat.abbreviated().withThaiDigits(),
          ThaiDateFormat.abbreviated().inChristianEra());

  @Test
  void whatItWritesIsReadAgainAsTheSameValue() {
    Random random = Seed.random(getClass());
    DateValues values = new DateValues(random);
    DateExtractor extractor = new DateExtractor();
    for (int i = 0; i < 20_000; i++) {
      DateValue value = values.next();
      String text = FORMATS.get(random.nextInt(FORMATS.size())).format(value);
      assertThat(extractor.parse(text)).as(text).contains(value);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-25, 25 เมษายน 2562",
    "2019-04-25T09:00, 25 เมษายน 2562 เวลา 09.00 น.",
    "2019-04, เมษายน 2562",
    "2019, ปี พ.ศ. 2562",
    "FY2024, ปีงบประมาณ พ.ศ. 2567",
    "AY2022, ปีการศึกษา 2565",
    "2023-Q2, ไตรมาส 2 ปี พ.ศ. 2566",
    "2023-H1, ครึ่งปีแรกของปี พ.ศ. 2566",
    "--01-25, วันที่ 25 มกราคม ของทุกปี",
    "T09:00/T16:30, 09.00 - 16.30 น.",
    "2023-11-14/2023-11-16, 14-16 พฤศจิกายน 2566",
    "2023-04-30/2023-05-02, 30 เมษายน 2566 - 2 พฤษภาคม 2566",
    "1928-03-03, 3 มีนาคม 2470"
  })
  void writesInFull(String notation, String thai) {
    assertThat(ThaiDateFormat.full().format(DateValue.parse(notation))).isEqualTo(thai);
  }

  @Test
  void abbreviatesMonthsAndYears() {
    assertThat(ThaiDateFormat.abbreviated().format(DateValue.parse("2019-04-25")))
        .isEqualTo("25 เม.ย. 62");
  }

  @Test
  void writesYearsThatTwoDigitsWouldMisleadAboutInFull() {
    assertThat(ThaiDateFormat.abbreviated().format(DateValue.parse("1925-04-25")))
        .isEqualTo("25 เม.ย. 2468");
  }

  @Test
  void writesWeekdaysThaiDigitsAndChristianYearsWhereAskedTo() {
    DateValue day = DateValue.parse("2019-04-25");

    assertThat(ThaiDateFormat.full().withWeekdays().withThaiDigits().format(day))
        .isEqualTo("วันพฤหัสบดีที่ ๒๕ เมษายน ๒๕๖๒");
    assertThat(ThaiDateFormat.full().inChristianEra().format(day)).isEqualTo("25 เมษายน ค.ศ. 2019");
  }

  @Test
  void writesADayThatDoesNotExistWithoutAWeekday() {
    assertThat(ThaiDateFormat.full().withWeekdays().format(DateValue.parse("2024-04-31")))
        .isEqualTo("วันที่ 31 เมษายน 2567");
  }
}
