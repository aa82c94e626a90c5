package thaipress.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class TrieTest {

  private static final String LETTERS = "กขคำ.ภA 1";

  /** Held against its slow twin, which goes on from the node with each of the codes. */
  @Test
  void writesDownTheCodesThatLeadOn() {
    Random random = Seed.random(getClass());
    int[] codes = LETTERS.chars().map(letter -> Trie.code((char) letter)).toArray();
    int[] room = new int[codes.length];
    for (int round = 0; round < 200; round++) {
      List<String> strings =
          Stream.generate(() -> string(random)).limit(1 + random.nextInt(40)).distinct().toList();
      Trie trie = Trie.of(strings);
      for (String string : strings) {
        long node = trie.root();
        for (char letter : string.toCharArray()) {
          int n = trie.leadingOn(node, codes, room);
          assertThat(Arrays.copyOf(room, n)).isEqualTo(tried(trie, node, codes));
          node = trie.next(node, Trie.code(letter));
        }
        assertThat(trie.leadingOn(node, codes, room)).isEqualTo(tried(trie, node, codes).length);
      }
    }
  }

  private static int[] tried(Trie trie, long node, int[] codes) {
    return IntStream.of(codes).filter(code -> trie.next(node, code) != Trie.DEAD).toArray();
  }

  private static String string(Random random) {
    StringBuilder string = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      string.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return string.toString();
  }
}
