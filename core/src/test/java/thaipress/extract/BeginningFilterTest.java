package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class BeginningFilterTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019 Aa\n“é";

  /** Held against its slow twin, which tries every string at every offset. */
  @Test
  void letsPassWhatBegins() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 1_000; round++) {
      BeginningFilter filter = new BeginningFilter();
      List<String> strings = new ArrayList<>();
      for (int i = random.nextInt(20); i > 0; i--) {
        strings.add(RandomStrings.of(LETTERS, 1 + random.nextInt(5), random));
        filter.add(strings.getLast());
      }
      String text = RandomStrings.of(LETTERS, random.nextInt(60), random);
      for (int i = 0; i < text.length(); i++) {
        int at = i;
        if (strings.stream().anyMatch(string -> text.startsWith(string, at))) {
          assertThat(passes(filter, text, at)).as("%s in %s at %d", strings, text, at).isTrue();
        }
      }
    }
  }

  @Test
  void holdsBackNearlyAllElse() {
    BeginningFilter filter = new BeginningFilter();
    filter.add("กรม");
    filter.add("ก.");
    String text = "กระทรวงสาธารณสุข นครราชสีมา";

    for (int at = 0; at < text.length(); at++) {
      assertThat(passes(filter, text, at)).isFalse();
    }
    assertThat(passes(filter, "กรมป่าไม้", 0)).isTrue();
    assertThat(passes(filter, "ก.ท่องเที่ยว", 0)).isTrue();
  }

  private static boolean passes(BeginningFilter filter, String text, int at) {
    return filter.passes(letter(text, at), letter(text, at + 1), letter(text, at + 2));
  }

  private static char letter(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
