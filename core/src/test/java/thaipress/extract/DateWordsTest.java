package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

class DateWordsTest {

  private static final String LETTERS = "กมเพสตธรนัาีฤิุฎษศค";

  @Test
  void knowsByTwoLettersWhereAMisspeltMonthMayBegin() {
    Random random = Seed.random(getClass());
    List<String> months = new ArrayList<>();
    DateWords.fullMonths((name, month) -> months.add(name));
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      String word = withSlip(months.get(random.nextInt(months.size())), random);
      if (DateWords.misspeltMonth(new CharText(word + " 2567"), 0).found()) {
        assertThat(DateWords.misspeltMonths(word.charAt(0), word.charAt(1))).as(word).isOne();
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void refusesWhatMostlyStandsBehindANumber() {
    for (String word : List.of("คน", "ราย", "บาท", "ล้าน", "แห่ง", "โดย", "และ", ") เ")) {
      assertThat(DateWords.misspeltMonths(word.charAt(0), word.charAt(1))).as(word).isZero();
    }
  }

  /** With a letter wrong, missing or added, or two exchanged, mostly near the beginning. */
  private static String withSlip(String word, Random random) {
    int at = random.nextInt(random.nextBoolean() ? 2 : word.length() - 1);
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    StringBuilder slip = new StringBuilder(word);
    switch (random.nextInt(4)) {
      case 0 -> slip.setCharAt(at, letter);
      case 1 -> slip.deleteCharAt(at);
      case 2 -> slip.insert(at, letter);
      default -> slip.insert(at, word.charAt(at + 1)).deleteCharAt(at + 2);
    }
    return slip.toString();
  }
}
