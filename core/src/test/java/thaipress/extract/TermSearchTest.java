package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

class TermSearchTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019 Aa“";

  /** Held against {@link Terms#first}, which asks less before it compares. */
  @Test
  void findsTheFirst() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 1_000; round++) {
      Terms terms = RandomStrings.terms(LETTERS, random);
      CharText text = new CharText(RandomStrings.of(LETTERS, random.nextInt(100), random));
      int to = random.nextInt(text.length() + 1);
      int from = random.nextInt(to + 1);
      TermSearch search = new TermSearch(terms);
      assertThat(search.first(text, from, to))
          .as("%s in [%d, %d) of %s", terms.all(), from, to, text)
          .isEqualTo(terms.first(text, from, to));
      assertThat(search.within(text, from, to)).isEqualTo(terms.within(text, from, to));
    }
  }
}
