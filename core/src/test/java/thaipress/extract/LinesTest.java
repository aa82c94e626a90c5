package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

class LinesTest {

  private static Lines of(String string) {
    CharText text = new CharText(string);
    return new Lines(text, Lines.breaks(text));
  }

  /** Held against its slow twin, which looks for the line breaks around each offset. */
  @Test
  void knowsTheLineOfEachOffset() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      String text = RandomStrings.of("กขครส \n", random.nextInt(200), random);
      Lines lines = of(text);
      for (int i = 0; i <= text.length(); i++) {
        int at = random.nextInt(text.length() + 1);
        int end = text.indexOf('\n', at);
        assertThat(lines.begin(at)).isEqualTo(text.lastIndexOf('\n', at - 1) + 1);
        assertThat(lines.end(at)).isEqualTo(end < 0 ? text.length() : end);
      }
    }
  }

  @Test
  void theFirstLineAndWhatRepeatsItAreHeadlines() {
    String title = "เปิดอาคารเรียนหลังใหม่";
    String text = title + "\nวันนี้\n" + title + "\n";
    Lines lines = of(text);

    assertThat(lines.isHeadline(3)).isTrue();
    assertThat(lines.isHeadline(text.indexOf("วันนี้"))).isFalse();
    assertThat(lines.isHeadline(text.lastIndexOf(title))).isTrue();
    assertThat(lines.firstEnd()).isEqualTo(title.length());
  }
}
