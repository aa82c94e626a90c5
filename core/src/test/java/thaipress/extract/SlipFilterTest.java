package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Trie;
import thaipress.testing.Seed;
import thaipress.text.Folded;

class SlipFilterTest {

  private static final int LEAST = 12;
  private static final String LETTERS = "กขครสนมาิี่เโะั์";

  private final Trie trie = Lexicon.standard().trie();

  private final List<String> names =
      BodyForms.of(Lexicon.standard()).stream().filter(name -> name.length() > LEAST).toList();

  private final SlipFilter filter = new SlipFilter(trie);

  SlipFilterTest() {
    names.forEach(filter::add);
  }

  /**
   * Held against the names themselves: each with a slip passes from before the slip, if folding
   * leaves it alone.
   */
  @Test
  void letsPassNamesWithOneSlip() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 3_000; round++) {
      String name = names.get(random.nextInt(names.size()));
      int wrong = 3 + random.nextInt(name.length() - 4);
      String slip = withSlip(name, wrong, random);
      if (!Folded.of(slip).toString().equals(slip)) {
        continue;
      }
      NameText text = NameTexts.of(slip + "\nและ");
      for (int offset = Math.max(2, wrong - 3); offset <= wrong; offset++) {
        long node = walk(name.substring(0, offset));
        assertThat(node == Trie.DEAD || filter.passes(node, text, offset, LEAST))
            .as("%s for %s from %d", slip, name, offset)
            .isTrue();
      }
    }
  }

  private static String withSlip(String name, int wrong, Random random) {
    String letter = RandomStrings.of(LETTERS, 1, random);
    String before = name.substring(0, wrong);
    String behind = name.substring(wrong + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + letter + behind;
      case 1 -> before + behind;
      case 2 -> before + letter + name.substring(wrong);
      default -> before + name.charAt(wrong + 1) + name.charAt(wrong) + name.substring(wrong + 2);
    };
  }

  @Test
  void refusesOtherWords() {
    NameText text = NameTexts.of("สำนักงานสาธารณสุขจังหวัดเลย");

    assertThat(filter.passes(walk("สำนักงา"), text, 7, LEAST)).isFalse();
  }

  private long walk(String letters) {
    long node = trie.root();
    for (int at = 0; at < letters.length() && node != Trie.DEAD; at++) {
      node = trie.next(node, Trie.code(letters.charAt(at)));
    }
    return node;
  }
}
