package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class ScannedTextTest {

  /** Digits are places, and nothing else of these letters is. */
  @Test
  void findsTheNextPlaceAsASearchDoes() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 200; round++) {
      String text = RandomStrings.of("12xxxxxxxx", round, random);
      ScannedText.Places places = new ScannedText(text).numbers();
      for (int from = 0; from <= text.length(); from++) {
        int next = from;
        while (next < text.length() && text.charAt(next) == 'x') {
          next++;
        }
        assertThat(places.from(from)).as("from %d of %s", from, text).isEqualTo(next);
      }
    }
  }
}
