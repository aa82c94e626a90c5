package thaipress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaipress.extract.DateExtractor;

class Timex3Test {

  @ParameterizedTest
  @CsvSource({
    "2019-04-25, type=DATE value=2019-04-25",
    "2019-04-25T09:00, type=TIME value=2019-04-25T09:00",
    "T09:00, type=TIME value=XXXX-XX-XXT09:00",
    "FY2024, type=DATE value=FY2024",
    "2023-Q2, type=DATE value=2023-Q2",
    "--01-25, type=SET value=XXXX-01-25 quant=EVERY",
    "--Q1, type=SET value=XXXX-Q1 quant=EVERY",
    "2023-11-14/2023-11-16," + " type=DURATION value=P3D beginPoint=2023-11-14 endPoint=2023-11-16",
    "2018/2037, type=DURATION value=P20Y beginPoint=2018 endPoint=2037",
    "2023-04/2023-09, type=DURATION value=P6M beginPoint=2023-04 endPoint=2023-09",
    "T09:00/T16:30,"
        + " type=DURATION value=PT7H30M beginPoint=XXXX-XX-XXT09:00 endPoint=XXXX-XX-XXT16:30",
    "T22:00/T04:00,"
        + " type=DURATION value=PT6H beginPoint=XXXX-XX-XXT22:00 endPoint=XXXX-XX-XXT04:00",
    "2023-05-09T09:00/2023-05-10T12:00,"
        + " type=DURATION value=PT27H beginPoint=2023-05-09T09:00 endPoint=2023-05-10T12:00",
    "2024-04-31/2024-05-02, type=DURATION value=PXD beginPoint=2024-04-31 endPoint=2024-05-02"
  })
  void hasTheAttributesOfTimeMl(String notation, String attributes) {
    assertThat(written(Timex3.of(DateValue.parse(notation)))).isEqualTo(attributes);
  }

  @ParameterizedTest
  @CsvSource({
    "พบกันปลายเดือนมกราคม 2567, END",
    "ภายในสิ้นปี 2567, END",
    "ตั้งแต่ต้น เดือนมกราคม 2567, START",
    "ราวกลางปี 2567, MID",
    "ก่อนวันที่ 5 มกราคม 2567, BEFORE"
  })
  void saysWhatTheWordBeforeAMentionSays(String text, String mod) {
    DateMention mention =
        new DateExtractor().extract(Article.ofText("", text)).mentions().getFirst();

    assertThat(Timex3.of(mention, text).attributes()).containsEntry("mod", mod);
  }

  private static String written(Timex3 timex) {
    return timex.attributes().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
