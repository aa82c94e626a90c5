package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import thaipress.corpus.HostileReleases;

class VocabularyTest {

  private static final String LETTERS = "กขาิ่a\u4e01";

  @Test
  void longerWordsAreFoundWhereverAStringStandsInThem() {
    Vocabulary vocabulary =
        new Vocabulary(Map.of("การ", 9L, "การงาน", 2L, "งาน", 5L, "งานการกุศล", 3L, "ก", 1L));

    assertThat(vocabulary.containing("การ", 9)).containsExactly("งานการกุศล", "การงาน");
    assertThat(vocabulary.containing("การ", 1)).containsExactly("งานการกุศล");
    assertThat(vocabulary.containing("ก", 9)).containsExactly("การ", "งานการกุศล", "การงาน");
    assertThat(vocabulary.containing("รถ", 9)).isEmpty();
    assertThat(vocabulary.beginningWith("งาน", 9)).containsExactly("งานการกุศล");
    assertThat(vocabulary.endingWith("งาน", 9)).containsExactly("การงาน");
  }

  @Test
  void randomWordsAreFoundAsByLookingAtEach() {
    Random random = new HostileReleases(VocabularyTest.class).random();
    for (int round = 0; round < 300; round++) {
      Map<String, Long> words = new TreeMap<>();
      long frequency = 1;
      for (int i = random.nextInt(40); i > 0; i--) {
        words.put(letters(random, 1 + random.nextInt(6)), frequency++);
      }
      Vocabulary vocabulary = new Vocabulary(words);
      String string = letters(random, 1 + random.nextInt(3));

      assertThat(vocabulary.containing(string, 5))
          .isEqualTo(byLookingAtEach(words, string, String::contains));
      assertThat(vocabulary.beginningWith(string, 5))
          .isEqualTo(byLookingAtEach(words, string, String::startsWith));
      assertThat(vocabulary.endingWith(string, 5))
          .isEqualTo(byLookingAtEach(words, string, String::endsWith));
    }
  }

  private static List<String> byLookingAtEach(
      Map<String, Long> words, String string, BiPredicate<String, String> has) {
    return words.keySet().stream()
        .filter(word -> !word.equals(string) && has.test(word, string))
        .sorted(Comparator.comparing(words::get).reversed())
        .limit(5)
        .toList();
  }

  private static String letters(Random random, int length) {
    return random
        .ints(length, 0, LETTERS.length())
        .mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }
}
