package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

/** Held against its slow twin, which asks each set by itself. */
class TermTreeTest {

  private static final String LETTERS = "กขค่.( 1“";

  @Test
  void tellsTheSetsOfWhatStandsThere() {
    TermTree tree =
        TermTree.forward(Terms.of("การ การประชุม"), Terms.of("การประ"), Terms.of("ประ"));

    assertThat(tree.sets("การประชุม".toCharArray(), 0)).isEqualTo(0b011);
    assertThat(tree.sets("การประชุม".toCharArray(), 3)).isEqualTo(0b100);
    assertThat(tree.sets("การประชุม".toCharArray(), 1)).isZero();
  }

  @Test
  void tellsTheLongestTermAndItsSet() {
    TermTree tree = TermTree.backward(Terms.of("กว่า"), Terms.of("มากกว่า ไม่น้อยกว่า"));
    int longest = tree.longest("จำนวนมากกว่า".toCharArray(), 12);

    assertThat(TermTree.length(longest)).isEqualTo(7);
    assertThat(TermTree.set(longest)).isEqualTo(1);
    assertThat(TermTree.number(longest)).isLessThan(tree.numbers());
    assertThat(tree.longest("จำนวน".toCharArray(), 5)).isEqualTo(TermTree.NONE);
    assertThat(TermTree.length(TermTree.NONE)).isZero();
  }

  @Test
  void findsNothingOutsideTheText() {
    Terms terms = Terms.of("ก");

    assertThat(TermTree.forward(terms).sets("ก".toCharArray(), 1)).isZero();
    assertThat(TermTree.backward(terms).sets("ก".toCharArray(), 0)).isZero();
    assertThat(TermTree.backward(terms).sets("ก".toCharArray(), -1)).isZero();
  }

  @Test
  void takesNoMoreLettersThanItsTableHasColumnsFor() {
    StringBuilder letters = new StringBuilder();
    for (char c = '!'; letters.length() < 128; c++) {
      letters.append(c == '_' ? "" : c);
    }
    Terms terms = Terms.of(letters.toString());

    assertThatThrownBy(() -> TermTree.forward(terms)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithAskingEachSet() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 2_000; round++) {
      Terms[] sets = new Terms[1 + random.nextInt(4)];
      for (int set = 0; set < sets.length; set++) {
        sets[set] = RandomStrings.terms(LETTERS, random);
      }
      TermTree forward = TermTree.forward(sets);
      TermTree backward = TermTree.backward(sets);
      CharText text = new CharText(RandomStrings.of(LETTERS, random.nextInt(40), random));
      for (int i = 0; i <= text.length(); i++) {
        int at = i;
        assertSame(forward, sets, text, at, set -> set.at(text, at));
        assertSame(backward, sets, text, at, set -> set.before(text, at));
      }
    }
  }

  private static void assertSame(
      TermTree tree, Terms[] sets, CharText text, int at, ToIntFunction<Terms> length) {
    long found = 0;
    int longest = 0;
    int first = -1;
    for (int set = 0; set < sets.length; set++) {
      int here = length.applyAsInt(sets[set]);
      found |= here > 0 ? 1L << set : 0;
      first = here > longest ? set : first;
      longest = Math.max(longest, here);
    }
    int term = tree.longest(text.array(), at);
    assertThat(tree.sets(text.array(), at)).as("%s at %d", text, at).isEqualTo(found);
    assertThat(TermTree.length(term)).as("%s at %d", text, at).isEqualTo(longest);
    if (longest > 0) {
      assertThat(TermTree.set(term)).as("%s at %d", text, at).isEqualTo(first);
    }
  }
}
