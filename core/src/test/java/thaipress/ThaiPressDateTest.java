package thaipress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thaipress.model.DateValue;

class ThaiPressDateTest {

  private static final ThaiPress PRESS = ThaiPress.standard();

  @Test
  void readsOneExpression() {
    assertThat(PRESS.date("วันที่ ๕ ม.ค. ๖๗")).contains(new DateValue.Day(2024, 1, 5));
    assertThat(PRESS.date("ปีงบประมาณ พ.ศ. 2567")).contains(new DateValue.FiscalYear(2024));
    assertThat(PRESS.date("บ่ายสองโมงครึ่ง")).contains(new DateValue.Time(14, 30));
  }

  @Test
  void reckonsFromTheDayOnWhichItIsSpoken() {
    LocalDate spoken = LocalDate.of(2024, 12, 30);

    assertThat(PRESS.date("พรุ่งนี้", spoken)).contains(new DateValue.Day(2024, 12, 31));
    assertThat(PRESS.date("วันที่ 5 มกราคม", spoken)).contains(new DateValue.Day(2025, 1, 5));
  }

  @Test
  void saysNothingWhereTheExpressionIsNoDate() {
    assertThat(PRESS.date("ครั้งที่ ๒/๒๕๖๖")).isEmpty();
    assertThat(PRESS.date("5 มกราคม 2567 และ 9 มกราคม 2567")).isEmpty();
    assertThat(PRESS.date("พรุ่งนี้")).isEmpty();
  }
}
