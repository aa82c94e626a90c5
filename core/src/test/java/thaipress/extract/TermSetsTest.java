package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

/** Held against its slow twin, which asks each set at each offset. */
class TermSetsTest {

  private static final String LETTERS = "กขค่.( 1";

  @Test
  void hearsWhatAskingEachSetFinds() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      Terms[] sets = {
        RandomStrings.terms(LETTERS, random),
        RandomStrings.terms(LETTERS, random),
        RandomStrings.terms(LETTERS, random)
      };
      CharText text = new CharText(RandomStrings.of(LETTERS, random.nextInt(60), random));
      TermSets.Heard heard = new TermSets(sets).new Heard(text.array());
      int to = random.nextInt(text.length() + 1);
      int from = random.nextInt(to + 1);
      for (int set = 0; set < sets.length; set++) {
        heard.limits[set] = from + random.nextInt(text.length() + 1 - from);
      }
      heard.listen(from, to);
      for (int set = 0; set < sets.length; set++) {
        assertThat(heard.last[set])
            .as("%s in %s", sets[set].all(), text)
            .isEqualTo(last(sets[set], text, from, to, heard.limits[set]));
      }
    }
  }

  @Test
  void keepsWhatItHeardBefore() {
    TermSets.Heard heard = new TermSets(Terms.of("กข")).new Heard("กขคกข".toCharArray());
    heard.limits[0] = 5;
    heard.listen(0, 2);
    heard.listen(1, 3);

    assertThat(heard.last[0]).isZero();
  }

  @Test
  void hearsFurtherAwayWhatIsFarAlone() {
    TermSets sets = new TermSets(1, Terms.of("กข"), Terms.of("คง"));
    TermSets.Heard heard = sets.new Heard("กขคง กขคง".toCharArray());
    heard.limits[0] = 7;
    heard.limits[1] = 7;
    heard.listen(0, 1, 5);

    assertThat(heard.last).containsExactly(-1, 2);
    heard.listen(0, 5, 9);

    assertThat(heard.last).containsExactly(5, 2);
  }

  private static int last(Terms set, CharText text, int from, int to, int limit) {
    for (int at = to - 1; at >= from; at--) {
      int length = set.at(text, at);
      if (length > 0 && at + length <= limit) {
        return at;
      }
    }
    return -1;
  }
}
