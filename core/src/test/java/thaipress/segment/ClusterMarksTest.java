package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.HostileText;
import thaipress.testing.Seed;
import thaipress.text.ThaiChars;

/** The automaton held against the rules of {@link ThaiChars}, which look around each offset. */
class ClusterMarksTest {

  private static final String LETTERS = "กขเแัาะ่้ิุ์็ำ 1a.";
  private static final int ROUNDS = 20_000;

  @Test
  void marksWhatTheRulesCallABoundary() {
    Random random = Seed.random(getClass());
    ClusterMarks marks = new ClusterMarks();
    for (int i = 0; i < ROUNDS; i++) {
      check(marks, text(random));
    }
  }

  @Test
  void marksHostileTextsToo() {
    Random random = Seed.random(getClass());
    ClusterMarks marks = new ClusterMarks();
    for (int i = 0; i < ROUNDS / 20; i++) {
      check(marks, HostileText.next(random, 40));
    }
  }

  @Test
  void countsNoMoreClustersThanThereAre() {
    Random random = Seed.random(getClass());
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random);
      char[] chars = Arrays.copyOf(text.toCharArray(), text.length() + 2);
      boolean isOfLetters = text.chars().allMatch(c -> ThaiChars.isLetter((char) c));
      int most = 0;
      for (int at = 0; at < text.length() && isOfLetters; at++) {
        most += sort(text, at) == ClusterMarks.FIRST ? 1 : 0;
      }
      int clusters = ClusterMarks.clusters(chars, 0, text.length());
      assertThat(clusters).as(text).isLessThanOrEqualTo(most);
      if (text.indexOf('์') < 0) {
        assertThat(clusters).as(text).isEqualTo(most);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static void check(ClusterMarks marks, String text) {
    char[] chars = Arrays.copyOf(text.toCharArray(), text.length() + 2);
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      assertThat(ClusterMarks.sort(chars, at)).as(text + " at " + at).isEqualTo(sort(text, at));
      from = at % 5 == 4 && sort(text, at) != ClusterMarks.WITHIN ? at : from;
    }
    marks.reset(chars, from, text.length());
    int start = 0;
    int known = from;
    while (known < text.length()) {
      int before = known;
      known = marks.more();
      for (int at = before; at < known; at++) {
        assertThat(marks.sorts()[at]).as(text + " at " + at).isEqualTo((byte) sort(text, at));
        if (sort(text, at) != ClusterMarks.WITHIN) {
          assertThat(marks.starts()[start++]).isEqualTo(at);
        }
      }
    }
    assertThat(marks.starts()[start]).isGreaterThan(text.length());
  }

  private static int sort(String text, int at) {
    if (!ThaiChars.isLetter(text.charAt(at))) {
      return ClusterMarks.NO_LETTER;
    }
    return ThaiChars.isClusterBoundary(text, at) ? ClusterMarks.FIRST : ClusterMarks.WITHIN;
  }
}
