package thaipress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

/** Held against the string of the same characters. */
class CharTextTest {

  private static final String LETTERS = "กขa.A ";

  private final Random random = Seed.random(getClass());

  private String letters(int most) {
    StringBuilder letters = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  @Test
  void findsWhatTheStringFinds() {
    for (int round = 0; round < 20_000; round++) {
      String whole = letters(16);
      String string = whole.substring(0, random.nextInt(whole.length() + 1));
      CharText text = new CharText(whole).part(0, string.length());
      String other = letters(3);
      int at = random.nextInt(-2, string.length() + 3);
      assertThat(text).hasToString(string).hasSameSizeAs(string);
      assertThat(text.array()).isEqualTo(string.toCharArray());
      assertThat(text.startsWith(other, at)).isEqualTo(string.startsWith(other, at));
      assertThat(text.endsWith(other, at)).isEqualTo(string.startsWith(other, at - other.length()));
      assertThat(text.startsWithIgnoringCase(other, at))
          .isEqualTo(
              string.toLowerCase(Locale.ROOT).startsWith(other.toLowerCase(Locale.ROOT), at));
      assertThat(text.indexOf(other, at)).isEqualTo(string.indexOf(other, at));
      assertThat(text.indexOf('ก', at)).isEqualTo(string.indexOf('ก', at));
      assertThat(text.lastIndexOf('ก', at)).isEqualTo(string.lastIndexOf('ก', at));
    }
  }

  @Test
  void stepsOverOneSpace() {
    for (int round = 0; round < 2_000; round++) {
      String string = letters(12);
      CharText text = new CharText(string);
      int at = random.nextInt(string.length() + 1);
      assertThat(text.behindSpace(at)).isEqualTo(string.startsWith(" ", at) ? at + 1 : at);
      assertThat(text.beforeSpace(at)).isEqualTo(string.startsWith(" ", at - 1) ? at - 1 : at);
    }
  }

  @Test
  void findsWithinAStretchWhatTheStringFinds() {
    for (int round = 0; round < 20_000; round++) {
      String whole = letters(16);
      String string = whole.substring(0, random.nextInt(whole.length() + 1));
      CharText text = new CharText(whole).part(0, string.length());
      int to = random.nextInt(string.length() + 1);
      int from = random.nextInt(to + 1);
      String stretch = string.substring(from, to);
      assertThat(text.substring(from, to)).isEqualTo(stretch);
      assertThat(text.subSequence(from, to)).hasToString(stretch);
      assertThat(text.part(from, to)).hasToString(stretch);
      assertThat(text.part(from, to).array()).isEqualTo(stretch.toCharArray());
      String other = letters(3);
      assertThat(text.indexOf(other, from, to)).isEqualTo(string.indexOf(other, from, to));
      assertThat(text.indexOf('ก', from, to)).isEqualTo(string.indexOf('ก', from, to));
      assertThat(text.regionMatches(from, other, 0, 1))
          .isEqualTo(string.regionMatches(from, other, 0, 1));
      int again = random.nextInt(-1, string.length() + 2);
      assertThat(text.repeats(from, again, to - from))
          .isEqualTo(string.regionMatches(again, string, from, to - from));
    }
  }
}
