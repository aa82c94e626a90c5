package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class NameHeadFilterTest {

  private static final String LETTERS = "กขคำ.ภ";

  /** Held against its slow twin, which tries every head at every offset. */
  @Test
  void keepsTheOffsetsAtWhichOneBegins() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 200; round++) {
      List<String> heads = new ArrayList<>();
      for (int i = random.nextInt(20); i >= 0; i--) {
        heads.add(RandomStrings.of(LETTERS, 2 + random.nextInt(8), random));
      }
      String text =
          RandomStrings.of(LETTERS, random.nextInt(40), random)
              + heads.getFirst()
              + RandomStrings.of(LETTERS, random.nextInt(8), random);
      int[] all = IntStream.range(0, text.length()).toArray();
      int[] beginning =
          IntStream.of(all)
              .filter(at -> heads.stream().anyMatch(head -> text.startsWith(head, at)))
              .toArray();
      int[] kept = new NameHeadFilter(heads).keep(text.toCharArray(), all);
      assertThat(kept).as("%s in %s", heads, text).isSorted().contains(beginning);
    }
  }

  @Test
  void refusesOtherWords() {
    NameHeadFilter filter = new NameHeadFilter(NameTables.shared().heads().toList());
    char[] text = "การประชุม กรมการข้าว".toCharArray();

    assertThat(filter.keep(text, new int[] {0, 10, 13})).containsExactly(10);
  }
}
