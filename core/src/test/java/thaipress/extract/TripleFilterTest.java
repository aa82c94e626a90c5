package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class TripleFilterTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019 Aa\n“énบปผฝพฟภมยลวอหฬฮ";

  /** Held against its slow twin, which tries every string at every offset. */
  @Test
  void findsWhereStringsBegin() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 1_000; round++) {
      List<String> strings = RandomStrings.some(LETTERS, random);
      TripleFilter filter = new TripleFilter(strings);
      String text = RandomStrings.of(LETTERS, random.nextInt(200), random);
      int to = random.nextInt(text.length() + 1);
      int from = random.nextInt(to + 1);
      List<Integer> found = found(filter, text, from, to);
      assertThat(filter.next(text.toCharArray(), from, to))
          .isEqualTo(found.isEmpty() ? to : found.getFirst());
      assertThat(found).isSorted().allMatch(at -> at >= from && at < to);
      assertThat(found)
          .as("%s in [%d, %d) of %s", strings, from, to, text)
          .containsAll(
              IntStream.range(from, to)
                  .filter(at -> strings.stream().anyMatch(string -> text.startsWith(string, at)))
                  .boxed()
                  .toList());
    }
  }

  @Test
  void tellsThreeLettersApart() {
    TripleFilter filter = new TripleFilter(List.of("กรม", "ก.", "("));
    String text = "กระทรวง กรมป่าไม้ (ก.ท่องเที่ยว) มกร";

    assertThat(found(filter, text, 0, text.length() - 2)).containsExactly(8, 18, 19);
  }

  private static List<Integer> found(TripleFilter filter, String text, int from, int to) {
    int[] found = new int[to - from];
    int n = filter.find(text.toCharArray(), from, to, found, 0);
    return Arrays.stream(found, 0, n).boxed().toList();
  }
}
