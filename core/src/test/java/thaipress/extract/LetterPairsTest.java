package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

/** Held against its slow twin, which tries every word. */
class LetterPairsTest {

  private static final String LETTERS = "กขคำ.ภA 1";

  @Test
  void letsPassWhereverAWordBeginsOrEnds() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 200; round++) {
      String[] words =
          Stream.generate(() -> RandomStrings.of(LETTERS, 1 + random.nextInt(3), random))
              .limit(random.nextInt(4))
              .toArray(String[]::new);
      LetterPairs beginnings = LetterPairs.beginning(words);
      LetterPairs endings = LetterPairs.ending(words);
      String text = RandomStrings.of(LETTERS, 60, random);
      for (int at = 1; at < text.length(); at++) {
        String behind = text.substring(at - 1);
        String before = text.substring(0, at + 1);
        if (Stream.of(words).anyMatch(behind::startsWith)) {
          assertThat(beginnings.passes(text.charAt(at - 1), text.charAt(at))).isTrue();
        }
        if (Stream.of(words).anyMatch(before::endsWith)) {
          assertThat(endings.passes(text.charAt(at), text.charAt(at - 1))).isTrue();
        }
      }
    }
  }

  @Test
  void refusesOtherLetters() {
    LetterPairs pairs = LetterPairs.beginning("กรม", "ที่");
    assertThat(pairs.passes('ก', 'ร')).isTrue();
    assertThat(pairs.passes('ก', 'า')).isFalse();
    assertThat(pairs.passes('ส', 'ร')).isFalse();
    assertThat(LetterPairs.beginning().passes('ก', 'ร')).isFalse();
  }
}
