package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class LetterClassesTest {

  private static final String LETTERS = "กขครสาิี่เ.ำ019 Aa\n“é";

  /** Held against its slow twin, which tries every word at every offset. */
  @Test
  void letsPassTheClassesOfWhatBegins() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 1_000; round++) {
      LetterClasses classes = new LetterClasses();
      Map<String, Integer> words = new LinkedHashMap<>();
      for (int i = random.nextInt(20); i > 0; i--) {
        words.put(RandomStrings.of(LETTERS, 1 + random.nextInt(5), random), random.nextInt());
      }
      words.forEach(classes::add);
      String text = RandomStrings.of(LETTERS, random.nextInt(60), random);
      for (int at = 0; at < text.length(); at++) {
        int tried = tried(words, text, at);
        assertThat(passing(classes, text, at) & tried).isEqualTo(tried);
      }
    }
  }

  @Test
  void holdsBackNearlyAllElse() {
    LetterClasses classes = new LetterClasses();
    classes.add("กรม", 1);
    classes.add("ก.", 2);
    String text = "กระทรวงสาธารณสุข นครราชสีมา";

    for (int at = 0; at < text.length(); at++) {
      assertThat(passing(classes, text, at)).isZero();
    }
    assertThat(passing(classes, "กรมป่าไม้", 0)).isEqualTo(1);
    assertThat(passing(classes, "ก.ท่องเที่ยว", 0)).isEqualTo(2);
  }

  private static int tried(Map<String, Integer> words, String text, int at) {
    return words.entrySet().stream()
        .filter(word -> text.startsWith(word.getKey(), at))
        .mapToInt(Map.Entry::getValue)
        .reduce(0, (a, b) -> a | b);
  }

  private static int passing(LetterClasses classes, String text, int at) {
    return classes.passing(letter(text, at), letter(text, at + 1), letter(text, at + 2));
  }

  private static char letter(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
