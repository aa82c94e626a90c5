package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class TermIndexTest {

  private static final List<Terms> SETS =
      List.of(
          Terms.of("การ การประชุม ประชุม ชุม มี ณ_"),
          Terms.of("การประ มีการ กา ารป"),
          Terms.of("มมม มม MOU แผน"),
          Terms.of("ประชุมแผน ุม ร"));

  private static final TermIndex INDEX = new TermIndex(SETS, List.of("–", " M"));
  private static final String[] PIECES = {
    "การ", "ประ", "ชุม", "ม", "มี", "ณ", " ", "MOU", "M", "แผน", "ก", "า", "–", "\n"
  };

  @Test
  void hearsTheLastTermOfEachSet() {
    assertThat(INDEX.of("การประชุมแผน ".toCharArray()).within(0, 13)).startsWith(6, 1, 9, 7);
  }

  @Test
  void doesNotHearWhatEndsLater() {
    TermIndex.Heard heard = INDEX.of("การประชุมแผน".toCharArray());
    assertThat(heard.within(0, 8)).startsWith(0, 1, -1, 4);
  }

  @Test
  void hearsATermOfWhichOneQuestionSawTheBeginning() {
    TermIndex.Heard heard = INDEX.of("การประชุมแผน".toCharArray());
    assertThat(heard.within(0, 2)).startsWith(-1, 0, -1, -1);
    assertThat(heard.within(0, 3)).startsWith(0, 0, -1, 2);
  }

  @Test
  void writesDownWhereSignsStand() {
    TermIndex.Heard heard = INDEX.of("– การ Mการ–การ".toCharArray());
    heard.within(0, 7);
    heard.within(0, 13);
    assertThat(Arrays.copyOf(heard.signs(), heard.signSize())).contains(0, 5, 10).isSorted();
  }

  @Test
  void hearsNothingInAnEmptyStretch() {
    assertThat(INDEX.of("การ".toCharArray()).within(1, 1)).startsWith(-1, -1, -1, -1);
  }

  @Test
  void agreesWithLookingAtEachPlace() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2000; round++) {
      String text = text(random);
      TermIndex.Heard heard = INDEX.of(text.toCharArray());
      int begin = 0;
      int end = 0;
      while (end < text.length()) {
        end += 1 + random.nextInt(text.length() - end);
        begin = Math.max(begin, random.nextInt(end + 1) - random.nextInt(8));
        int[] last = heard.within(begin, end);
        for (int set = 0; set < SETS.size(); set++) {
          assertThat(Math.max(last[set], begin - 1))
              .as("%s in [%d, %d) of %s", SETS.get(set).all(), begin, end, text)
              .isEqualTo(last(SETS.get(set), text, begin, end));
        }
      }
    }
  }

  private static String text(Random random) {
    List<String> pieces = new ArrayList<>();
    for (int n = random.nextInt(30); n >= 0; n--) {
      pieces.add(PIECES[random.nextInt(PIECES.length)]);
    }
    return String.join("", pieces);
  }

  /** The slow twin: every place, every term; one less than where it looks where there is none. */
  private static int last(Terms terms, String text, int begin, int end) {
    for (int at = end - 1; at >= begin; at--) {
      for (String term : terms.all()) {
        if (at + term.length() <= end && text.startsWith(term, at)) {
          return at;
        }
      }
    }
    return begin - 1;
  }
}
