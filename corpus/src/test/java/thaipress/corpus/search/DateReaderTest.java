package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.model.DateValue;
import thaipress.text.Folded;

class DateReaderTest {

  private static final DateReader DATES = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-04-25|2019-04-25",
        "2562-04-25|2019-04-25",
        "๒๕๖๒-๐๔-๒๕|2019-04-25",
        "2562-4|2019-04",
        "2562|2019",
        "2019|2019",
        "2399|2399",
        "2400|1857",
        "FY2567|FY2024",
        "fy2024|FY2024",
        "FY2567-Q1|FY2024-Q1",
        "AY2565|AY2022",
        "2566-Q2|2023-Q2",
        "2566-H1|2023-H1",
        "25 เม.ย. 62|2019-04-25",
        "๒๕ เมษายน ๒๕๖๒|2019-04-25",
        "25/04/2562|2019-04-25",
        "เม.ย.2562|2019-04",
        "ปีงบประมาณ 2567|FY2024",
        "14-16 พ.ย. 66|2023-11-14/2023-11-16",
        "ปี 2562|2019",
        "เมื่อ 25 เม.ย. 62|2019-04-25"
      })
  void readsDatesInAnyNotation(String text, String value) {
    assertThat(DATES.read(Folded.of(text).toString()).map(DateValue::notation)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "62",
        "2562-13",
        "2562-04-31",
        "2562-Q5",
        "2562-",
        "2562-04-25-1",
        "FY",
        "FY25",
        "FY2562-H1",
        "AY2562-04",
        "ครู",
        "09.00",
        "25 เมษายน",
        "25 เม.ย. 62 และ 26 เม.ย. 62",
        "งาน 25 เม.ย. 62",
        "0000"
      })
  void refusesWhatIsNoDayMonthOrYear(String text) {
    assertThat(DATES.read(text)).isEmpty();
  }
}
