package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class WordTrieTest {

  private static final String LETTERS = "กขมาิ่. Aa";

  @Test
  void givesWhatStandsAtAnOffsetTheLongestFirst() {
    WordTrie words = new WordTrie(List.of("ป", "ปี", "วัน", "ปีใหม่", "ปีงบ"));

    assertThat(found(words, "ปีใหม่", 0)).containsExactly(3, 1, 0);
    assertThat(found(words, "ปีให", 0)).containsExactly(1, 0);
    assertThat(found(words, "ปีใหม่", 1)).isEmpty();
    assertThat(found(words, "ป“", 0)).containsExactly(0);
    assertThat(found(words, "ป", 1)).isEmpty();
  }

  /** Held against a slow twin, which tries every string. */
  @Test
  void findsExactlyWhatStands() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      List<String> strings = RandomStrings.some(LETTERS, random).stream().distinct().toList();
      WordTrie words = new WordTrie(strings);
      String text = RandomStrings.of(LETTERS + "\u0000“é", random.nextInt(40), random);
      for (int i = 0; i <= text.length(); i++) {
        int at = i;
        List<Integer> standing =
            IntStream.range(0, strings.size())
                .filter(string -> text.startsWith(strings.get(string), at))
                .boxed()
                .sorted(Comparator.comparing(string -> -strings.get(string).length()))
                .toList();
        assertThat(found(words, text, at)).as("%s in %s", strings, text).isEqualTo(standing);
      }
    }
  }

  private static List<Integer> found(WordTrie words, String text, int at) {
    List<Integer> found = new ArrayList<>();
    for (int i = words.longest(text.toCharArray(), at); i >= 0; i = words.shorter(i)) {
      assertThat(words.length(i)).isPositive();
      found.add(i);
    }
    return found;
  }
}
