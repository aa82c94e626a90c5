package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

/** Held against its slow twin, which tries every string at every offset. */
class OpeningsTest {

  private static final String LETTERS = "กขคำ.ภA 1";

  @Test
  void findsWhatTryingEveryStringFinds() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 200; round++) {
      Set<String> strings = new LinkedHashSet<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        strings.add(RandomStrings.of(LETTERS, 1 + random.nextInt(5), random));
      }
      List<String> list = List.copyOf(strings);
      Openings openings = new Openings(list);
      String text = RandomStrings.of(LETTERS, 60, random);
      for (int offset = 0; offset < text.length(); offset++) {
        assertThat(found(openings, list, text, offset)).isEqualTo(tried(list, text, offset));
      }
    }
  }

  @Test
  void givesTheLongestThatTryingEveryStringFinds() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 200; round++) {
      Set<String> strings = new LinkedHashSet<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        strings.add(RandomStrings.of(LETTERS, 1 + random.nextInt(4), random));
      }
      List<String> list = List.copyOf(strings);
      Openings openings = new Openings(list);
      NameText text = NameTexts.of(RandomStrings.of(LETTERS, 60, random));
      for (int offset = 0; offset < text.length(); offset++) {
        List<String> tried = tried(list, text.folded().toString(), offset);
        int longest = tried.isEmpty() ? Openings.NONE : list.indexOf(tried.getLast());
        assertThat(openings.longestAt(text, offset)).isEqualTo(longest);
      }
    }
  }

  private static List<String> found(
      Openings openings, List<String> strings, String text, int offset) {
    List<String> found = new ArrayList<>();
    int at = offset;
    boolean mayBegin = openings.mayBegin(text.charAt(at), charAt(text, at + 1));
    int node = mayBegin ? openings.step(Openings.ROOT, charAt(text, at++)) : Openings.DEAD;
    while (node != Openings.DEAD) {
      if (openings.endAt(node) != Openings.NONE) {
        found.add(strings.get(openings.endAt(node)));
      }
      node = openings.step(node, charAt(text, at++));
    }
    return found;
  }

  private static char charAt(String text, int offset) {
    return offset < text.length() ? text.charAt(offset) : 0;
  }

  private static List<String> tried(List<String> strings, String text, int offset) {
    return strings.stream()
        .filter(string -> text.startsWith(string, offset))
        .sorted((a, b) -> a.length() - b.length())
        .toList();
  }
}
