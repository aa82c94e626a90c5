package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class SixLetterFilterTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019 Aa\n“é";

  /** Held against its slow twin, which tries every string at every offset. */
  @Test
  void keepsWhereStringsBegin() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 1_000; round++) {
      List<String> strings = RandomStrings.some(LETTERS, random);
      String text = RandomStrings.of(LETTERS, random.nextInt(200), random);

      assertThat(kept(strings, text))
          .as("%s in %s", strings, text)
          .isSorted()
          .containsAll(
              IntStream.range(0, text.length())
                  .filter(at -> strings.stream().anyMatch(string -> text.startsWith(string, at)))
                  .boxed()
                  .toList());
    }
  }

  @Test
  void tellsSixLettersApart() {
    assertThat(
            kept(
                List.of("ประชุมใหญ่", "กรม", "ก.", "("),
                "ประเทศ กระทรวง ประชา ประชุม กรมป่าไม้ (ก.พ.)"))
        .containsExactly(21, 28, 38, 39);
  }

  /** Those of all offsets of a text that are left. */
  private static List<Integer> kept(List<String> strings, String text) {
    int[] offsets = IntStream.range(0, text.length()).toArray();
    int n = new SixLetterFilter(strings).keep(text.toCharArray(), offsets, offsets.length);
    return Arrays.stream(offsets, 0, n).boxed().toList();
  }
}
