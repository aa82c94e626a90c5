package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class FiveLetterFilterTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019Aa“é";

  /** Held against its slow twin, which tries every string at every offset. */
  @Test
  void letsPassWhatBegins() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 300; round++) {
      FiveLetterFilter filter = new FiveLetterFilter(15);
      List<String> strings = new ArrayList<>();
      for (int i = random.nextInt(20); i >= 0; i--) {
        strings.add(RandomStrings.of(LETTERS, 3 + random.nextInt(4), random));
        filter.add(strings.getLast());
      }
      NameText text = NameTexts.of(textOf(strings, random));
      for (int i = 0; i < text.length(); i++) {
        int at = i;
        if (strings.stream().anyMatch(string -> text.startsWith(string, at))) {
          boolean passes = filter.passes(text, at) && filter.passesBroken(text, at);
          assertThat(passes).as("%s in %s at %d", strings, text.folded(), at).isTrue();
        }
      }
    }
  }

  private static String textOf(List<String> strings, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      text.append(strings.get(random.nextInt(strings.size())));
      text.append(RandomStrings.of(LETTERS, random.nextInt(3), random));
    }
    return text.toString();
  }

  @Test
  void holdsBackNearlyAllElse() {
    FiveLetterFilter filter = new FiveLetterFilter(15);
    filter.add("กรมป่าไม้");
    filter.add("ก.พ.");

    assertThat(passing(filter, NameTexts.of("กรมประมงก.พ.ร.กรมป่าไม้"))).containsExactly(8, 14);
    assertThat(filter.passes(NameTexts.of("กรม ป่าไม้"), 0)).isFalse();
    assertThat(filter.passesBroken(NameTexts.of("กรม ป่าไม้"), 0)).isTrue();
    assertThat(filter.passesBroken(NameTexts.of(" กรมป่าไม้"), 0)).isFalse();
  }

  private static List<Integer> passing(FiveLetterFilter filter, NameText text) {
    List<Integer> passing = new ArrayList<>();
    for (int at = 0; at < text.length() - 4; at++) {
      if (filter.passes(text, at)) {
        passing.add(at);
      }
    }
    return passing;
  }
}
