package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class QuadFilterTest {

  private static final List<String> STRINGS =
      List.of("เพื่อ", "เพื่อน", "มุ่ง", "วัตถุ", "วัตถาร", "าาาา", "ตั้งใจ", "งเพื");

  private static final QuadFilter FILTER = new QuadFilter(STRINGS);
  private static final String LETTERS = "เพื่อมุ่งวัตถุตั้งาาา NE7\u0E00\u4E37";

  @Test
  void stopsWhereAStringMayBegin() {
    assertThat(FILTER.next("จุดมุ่งหมาย", 0, 11)).isEqualTo(3);
  }

  @Test
  void findsNothingBeforeTheOffset() {
    assertThat(FILTER.next("จุดมุ่งหมาย", 4, 11)).isEqualTo(11);
  }

  @Test
  void findsNothingThatBeginsBehindTheEnd() {
    assertThat(FILTER.next("จุดมุ่งหมาย", 0, 3)).isEqualTo(3);
    assertThat(FILTER.next("จุดมุ่งหมาย", 0, 4)).isEqualTo(3);
  }

  @Test
  void findsNothingInWhatIsShorter() {
    assertThat(FILTER.next("มุ่", 0, 3)).isEqualTo(3);
    assertThat(FILTER.next("", 0, 0)).isZero();
  }

  @Test
  void refusesMoreBeginningsThanItHasBitsFor() {
    List<String> many = IntStream.range(1000, 1017).mapToObj(Integer::toString).toList();
    assertThatThrownBy(() -> new QuadFilter(many)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new QuadFilter(many.subList(0, 16)).next("1015", 0, 4)).isZero();
  }

  @Test
  void agreesWithLookingAtEachPlace() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        boolean whole = random.nextInt(6) == 0;
        int letter = random.nextInt(LETTERS.length());
        text.append(
            whole
                ? STRINGS.get(random.nextInt(STRINGS.size()))
                : LETTERS.substring(letter, letter + 1));
      }
      int to = random.nextInt(text.length() + 1);
      int from = random.nextInt(to + 1);
      assertThat(FILTER.next(text.toString(), from, to))
          .as("[%d, %d) of %s", from, to, text)
          .isEqualTo(slow(text.toString(), from, to));
    }
  }

  private static int slow(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      for (String string : STRINGS) {
        if (resembles(text, at, string)) {
          return at;
        }
      }
    }
    return to;
  }

  private static boolean resembles(String text, int at, String string) {
    return at + 4 <= text.length()
        && IntStream.range(0, 4).allMatch(i -> text.charAt(at + i) % 128 == string.charAt(i) % 128);
  }
}
