package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts that the pages are made of. */
class PartsTest {

  @Test
  void bothLanguagesSayTheSameThings() {
    Texts thai = Texts.of(Language.TH);
    Texts english = Texts.of(Language.EN);

    assertThat(thai.keys()).isEqualTo(english.keys());
    for (String key : thai.keys()) {
      for (int i = 0; i < 3; i++) {
        assertThat(thai.get(key).contains("{" + i + "}"))
            .as(key)
            .isEqualTo(english.get(key).contains("{" + i + "}"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2562, 2019",
    "2019-04, เม.ย. 2562, Apr 2019",
    "2019-04-05, 5 เม.ย. 2562, 5 Apr 2019"
  })
  void timesAreWrittenInTheErasOfTheirReaders(String value, String thai, String english) {
    assertThat(Texts.of(Language.TH).time(value)).isEqualTo(thai);
    assertThat(Texts.of(Language.EN).time(value)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "2562, 2562, 2019-01-01, 2019-12-31",
    "2019-04, 2019-06, 2019-04-01, 2019-06-30",
    "2562-02-01, 2562-02-28, 2019-02-01, 2019-02-28"
  })
  void periodsAreOfEitherEra(String from, String to, LocalDate first, LocalDate last) {
    Days days = new Days(from, to);

    assertThat(days.first()).isEqualTo(first);
    assertThat(days.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "20", "2019-13", "2019-02-30", "2019-1", "99999", "-2019", "２０１９"})
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> new Days(text, "")).isInstanceOf(BadInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*ก*", "*ก", "-*ก", "title:*า*", "(*ก*)", "**ก"})
  void patternsThatFitNearlyEveryWordAreRefused(String query) {
    assertThatThrownBy(() -> QueryGuard.check(query)).isInstanceOf(BadInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "ก*", "*ศาสตร์", "ครู -นักเรียน", "date:[2562 TO *]", "\"* *\""})
  void otherPatternsAreNot(String query) {
    assertThatCode(() -> QueryGuard.check(query)).doesNotThrowAnyException();
  }

  @Test
  void queriesOfManyPartsAreRefused() {
    assertThatThrownBy(() -> QueryGuard.check("กา* ".repeat(9))).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> QueryGuard.check("ก ".repeat(101))).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> QueryGuard.check("ก".repeat(1001))).isInstanceOf(BadInput.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "3, 4", "7, 8", "9.5, 10", "11, 20", "240, 400", "0.3, 0.4"})
  void axesEndAtRoundNumbers(double most, double top) {
    assertThat(Chart.ceiling(most)).isEqualTo(top);
  }

  @Test
  void drawingsEscapeNames() {
    String svg =
        Chart.lines(
                List.of("2019", "2020"),
                List.of(new Chart.Series("<script>", List.of(1.0, 2.0))),
                "\"",
                true)
            .toString();

    assertThat(svg).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void aServersOwnNamesAreTrusted() {
    Safety safety = new Safety(List.of("Reading-Room.example"));

    assertThat(safety.isTrusted("reading-room.example:8080")).isTrue();
    assertThat(safety.isTrusted("192.168.1.7:8080")).isTrue();
    assertThat(safety.isTrusted("other.example")).isFalse();
    assertThat(safety.isTrusted("localhost:x")).isFalse();
    assertThat(safety.isTrusted("")).isFalse();
  }
}
