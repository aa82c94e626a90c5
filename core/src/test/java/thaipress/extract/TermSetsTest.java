package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
      CharText text = new CharText(RandomStrings.of(LETTERS, random.nextInt(300), random));
      TermSets.Heard heard = new TermSets(2, sets).new Heard(text.array());
      List<String> expected = new ArrayList<>();
      int heardTo = 0;
      while (heardTo < text.length()) {
        int to = heardTo + 1 + random.nextInt(text.length() - heardTo);
        int from = random.nextInt(to + 1);
        heard.listen(from, from, to);
        for (int at = Math.max(from, heardTo); at < to; at++) {
          addAll(sets, text, at, expected);
        }
        heardTo = to;
      }
      heard.hear();
      assertThat(all(heard, sets.length)).as("in %s", text).isEqualTo(expected);
    }
  }

  @Test
  void takesOfOneSetTheLongest() {
    TermSets sets = new TermSets(2, Terms.of("กข กขค"), Terms.of("กข"));
    TermSets.Heard heard = sets.new Heard("กขค".toCharArray());
    heard.listen(0, 0, 3);
    heard.hear();

    assertThat(all(heard, 2)).containsExactly("0-2 1", "0-3 0");
  }

  @Test
  void hearsFurtherAwayWhatIsFarAlone() {
    TermSets sets = new TermSets(1, Terms.of("กข"), Terms.of("คง"));
    TermSets.Heard heard = sets.new Heard("กขคง กขคง".toCharArray());
    heard.listen(0, 5, 9);
    heard.hear();

    assertThat(all(heard, 2)).containsExactly("2-4 1", "5-7 0", "7-9 1");
  }

  /** As the slow twin writes them: by offset, length and set. */
  private static List<String> all(TermSets.Heard heard, int sets) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < heard.size(); i++) {
      for (int set = 0; set < sets; set++) {
        if ((heard.sets(i) >> set & 1) != 0) {
          all.add(heard.begin(i) + "-" + heard.end(i) + " " + set);
        }
      }
    }
    return all;
  }

  private static void addAll(Terms[] sets, CharText text, int at, List<String> all) {
    for (int end = at + 1; end <= text.length(); end++) {
      for (int set = 0; set < sets.length; set++) {
        if (sets[set].at(text, at) == end - at) {
          all.add(at + "-" + end + " " + set);
        }
      }
    }
  }
}
