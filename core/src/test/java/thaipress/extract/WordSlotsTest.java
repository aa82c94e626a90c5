package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class WordSlotsTest {

  private static final String LETTERS = "กขมาิ่. Aa\u0000“é";

  @Test
  void givesWhatStandsAtAnOffsetInItsOrder() {
    WordSlots slots = new WordSlots(List.of("ปีงบ", "วัน", "ปี", "ปีใหม่", "ป"));

    assertThat(found(slots, "ปีใหม่", 0)).containsExactly(2, 3, 4);
    assertThat(found(slots, "ปีใหม่", 1)).isEmpty();
    assertThat(found(slots, "ป", 0)).containsExactly(4);
    assertThat(found(slots, "ป", 1)).isEmpty();
  }

  /** Held against a slow twin, which tries every string. */
  @Test
  void findsExactlyWhatStands() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      List<String> strings = RandomStrings.some(LETTERS, random);
      WordSlots slots = new WordSlots(strings);
      String text = RandomStrings.of(LETTERS, random.nextInt(40), random);
      for (int i = 0; i <= text.length(); i++) {
        int at = i;
        List<Integer> standing =
            IntStream.range(0, strings.size())
                .filter(string -> text.startsWith(strings.get(string), at))
                .boxed()
                .toList();
        assertThat(found(slots, text, at)).as("%s in %s", strings, text).isEqualTo(standing);
      }
    }
  }

  private static List<Integer> found(WordSlots slots, String text, int at) {
    char[] letters = text.toCharArray();
    List<Integer> found = new ArrayList<>();
    for (int i = slots.first(letters, at); i >= 0; i = slots.next(i, letters, at)) {
      assertThat(slots.length(i)).isPositive();
      found.add(slots.index(i));
    }
    return found;
  }
}
