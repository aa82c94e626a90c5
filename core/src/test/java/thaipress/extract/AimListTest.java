package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

class AimListTest {

  private static final String SIGNS = "0123.)(-•●▪ \nกa";

  /** The slow twin. */
  private static final Pattern MARK =
      Pattern.compile("(?:(?:\\([0-9]{1,2}\\)|[0-9]{1,2}[.)])(?![0-9])|[•●▪]|(?m:^) *+(-)) *");

  @Test
  void findsTheMarkOfTheNextItem() {
    CharText text = new CharText("1. ก 3 คน (2) ข\n- ค 10. ง");
    assertThat(AimList.next(text, 1, 3, text.length())).isEqualTo(10);
    assertThat(AimList.next(text, 0, 3, text.length())).isEqualTo(16);
    assertThat(AimList.next(text, 9, 3, text.length())).isEqualTo(20);
    assertThat(AimList.next(text, 2, 11, text.length())).isEqualTo(-1);
  }

  @Test
  void agreesWithAPattern() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 20_000; round++) {
      String signs = signs(random);
      int at = random.nextInt(signs.length());
      assertThat(AimList.markerAt(new CharText(signs), at))
          .as("at %d of %s", at, signs)
          .isEqualTo(markerAt(signs, at));
    }
  }

  @Test
  void findsTheNextItemAsOneThatLooksEverywhere() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 20_000; round++) {
      CharText signs = new CharText(signs(random));
      int number = random.nextInt(13);
      assertThat(AimList.next(signs, number, 1, signs.length()))
          .as("behind %d in %s", number, signs)
          .isEqualTo(next(signs, number));
    }
  }

  private static int next(CharText text, int number) {
    for (int at = 1; at < text.length(); at++) {
      boolean apart = text.charAt(at - 1) <= ' ' || (number > 0 && text.charAt(at) == '(');
      int next = number == 0 ? 0 : number + 1;
      if (apart && markerAt(text, at) > 0 && AimList.number(text, at) == next) {
        return at;
      }
    }
    return -1;
  }

  /** As in a folded text, no two spaces stand together. */
  private static String signs(Random random) {
    return RandomStrings.of(SIGNS, 1 + random.nextInt(12), random).replaceAll(" +", " ");
  }

  private static int markerAt(CharSequence text, int at) {
    Matcher mark = MARK.matcher(text);
    if (text.charAt(at) != '-') {
      return mark.region(at, text.length()).lookingAt() && mark.start(1) < 0 ? mark.end() - at : 0;
    }
    for (boolean found = mark.find(); found; found = mark.find()) {
      if (mark.start(1) == at) {
        return mark.end() - at;
      }
    }
    return 0;
  }
}
