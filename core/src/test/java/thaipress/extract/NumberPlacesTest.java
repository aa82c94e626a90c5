package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;
import thaipress.text.Numbers;
import thaipress.text.ThaiChars;

/** Held against its slow twin, which reads all digits from the first to the last. */
class NumberPlacesTest {

  private static final String LETTERS = "12345,.:/A(คน -";

  @Test
  void findsAllDigitsThatMayBeCounts() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 5_000; round++) {
      String string = RandomStrings.of(LETTERS, random.nextInt(60), random).replace("  ", " ");
      CharText text = new CharText(string);
      assertThat(found(text)).as("in %s", string).isEqualTo(expected(text));
    }
  }

  @Test
  void findsNumberWords() {
    ScannedText text = new ScannedText("นักเรียนสองคน");
    NumberPlaces places = new NumberPlaces(text.text(), text.numbers());

    assertThat(places.size()).isEqualTo(1);
    assertThat(places.isInDigits(0)).isFalse();
    assertThat(places.begin(0)).isEqualTo("นักเรียน".length());
  }

  private static List<String> found(CharText text) {
    NumberPlaces places = new NumberPlaces(text, digits(text));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int begin = places.begin(i);
      int end = places.end(i);
      if (begin >= 0 && Numbers.endOfDigits(text, begin) == end && mayBeCount(text, end)) {
        found.add(begin + "-" + end);
      }
    }
    return found;
  }

  private static int[] digits(CharText text) {
    int[] all = new int[text.length()];
    int n = 0;
    for (int at = 0; at < all.length; at++) {
      all[n] = at;
      n += ThaiChars.asciiDigits(text.charAt(at));
    }
    return Arrays.copyOf(all, n);
  }

  private static List<String> expected(CharText text) {
    List<String> expected = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (ThaiChars.isAsciiDigit(text.charAt(at))) {
        end = Numbers.endOfDigits(text, at);
        if (mayBeCount(text, end) && !isJoined(text, at)) {
          expected.add(at + "-" + end);
        }
      }
      at = end;
    }
    return expected;
  }

  private static boolean mayBeCount(CharText text, int end) {
    return CountUnits.behindNumber(text, text.behindSpace(end)) != CountUnits.NONE;
  }

  private static boolean isJoined(CharText text, int at) {
    return at > 0 && "12345A.,/:".indexOf(text.charAt(at - 1)) >= 0;
  }
}
