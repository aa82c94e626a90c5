package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.lexicon.Trie;

class SureEndsTest {

  private static final Lexicon LEXICON =
      new LexiconBuilder()
          .addWord("ตา", 100)
          .addWord("ตาก", 100)
          .addWord("กลม", 100)
          .addWord("ลม", 100)
          .addWord("มา", 100)
          .addWord("การ", 1_000_000)
          .addWord("รบ", 1)
          .addWord("ณ", 1)
          .addWord("พ.ศ.", 100)
          .addWord("มกราคม", 2)
          .addWord("มก", 1_000_000)
          .addWord("ราคม", 1_000_000)
          .addWord("เขต 1", 1)
          .addWord("เขต", 1)
          .addWord("กรม ลม", 1)
          .addWord("ลมรบ", 1)
          .build();

  @ParameterizedTest(name = "{0}, then {1}: {2}, since {3}")
  @CsvSource({
    "ตาก, ลม, false, กลม leads across",
    "ตาก, ลอย, true, no entry goes on from ก like this",
    "ตาก, แดด, true, nothing begins with กแ",
    "ตาก, '', true, the text ends",
    "ตาก, ' ลม', true, no entry of ก has a space",
    "ลม, มา, true, มา begins behind it",
    "การ, บนา, true, รบ leads across but กา is no word and unknown letters are too dear",
    "การ, านา, false, า hangs on ร",
    "ณ, ลม, false, an unknown run may take it in",
    "ณ, การ, true, การ is so cheap that no unknown run is worth it",
    "ณ, การลม, true, nor one that goes on behind การ",
    "ณ, กา์, false, กา์ is no word",
    "ณ, ' ลม', true, an unknown run ends at a space",
    "พ.ศ., 2567, true, no abbreviation is cheaper",
    "ตาก, ด, true, nothing begins with กด",
    "ตาก, ด์, false, the silent ด hangs on ก",
    "ตาก, ดิ์, false, so it does with a vowel",
    "ตาก, ้, false, a tone mark hangs on ก",
    "พ.ศ., ฯ, true, a sign hangs on nothing",
    "มกราคม, ' ', false, two frequent words are cheaper",
    "เขต 1, ' ', true, the number ends before a space",
    "เขต 1, มา, true, and before a letter",
    "เขต 1, '', true, and with the line",
    "เขต 1, 2, false, the number goes on",
    "เขต 1, …, false, a sign might hang on the number",
    "กรม ลม, มา, true, nothing leads across from behind the space",
    "กรม ลม, รา, true, ลมรบ is not there",
    "กรม ลม, รบ, false, ลมรบ leads across",
    "พ.ศ., '', true, nothing stands behind that might hang on the dot",
  })
  void isSureWhereNothingLeadsAcross(String entry, String behind, boolean isSure, String why) {
    assertThat(isSure(new SureEnds(LEXICON, Lattice.BEAM), entry, behind))
        .as(why)
        .isEqualTo(isSure);
  }

  @Test
  void saysTheSameWhenItIsAskedAgain() {
    SureEnds ends = new SureEnds(LEXICON, Lattice.BEAM);
    for (int i = 0; i < 2; i++) {
      assertThat(isSure(ends, "ตาก", "ลม")).isFalse();
      assertThat(isSure(ends, "ตาก", "แดด")).isTrue();
    }
  }

  private static boolean isSure(SureEnds ends, String entry, String behind) {
    char[] chars = (entry + behind + "\0\0\0").toCharArray();
    return ends.isSure(node(entry), chars, 0, entry.length());
  }

  private static long node(String entry) {
    Trie trie = LEXICON.trie();
    long node = trie.root();
    for (int i = 0; i < entry.length(); i++) {
      node = trie.next(node, Trie.code(entry.charAt(i)));
    }
    return node;
  }
}
