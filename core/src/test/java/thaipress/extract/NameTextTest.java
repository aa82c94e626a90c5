package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.model.Segmentation;
import thaipress.testing.Seed;

/** Held against its slow twin, which looks through all words and all characters. */
class NameTextTest {

  private static final String LETTERS = "กรมที่ดินศาล “”ab1.\n ";

  @Test
  void findsTheWordAtEachOffset() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 50; round++) {
      NameText text = NameTexts.of(RandomStrings.of(LETTERS, 1 + random.nextInt(300), random));
      Segmentation words = text.segmentation();
      for (int offset = 0; offset < text.length(); offset++) {
        int word = words.wordAt(offset);
        assertThat(text.wordEnd(offset)).isEqualTo(words.end(word));
        assertThat(text.kindAt(offset)).isEqualTo(words.kind(word));
      }
    }
  }

  @Test
  void findsTheNamesOfTheSegmentationInAnyOrder() {
    Random random = Seed.random(getClass());
    NameText text = NameTexts.of("กรมที่ดิน และกรมศุลกากร กับ ป.ป.ช. พบกระทรวงการคลัง");
    Segmentation words = text.segmentation();
    assertThat(words.names()).isGreaterThan(2);
    for (int round = 0; round < 1000; round++) {
      int begin = random.nextInt(text.length());
      int end = begin + random.nextInt(text.length() - begin + 1);
      assertThat(text.isName(begin, end)).isEqualTo(isName(words, begin, end));
      int name = random.nextInt(words.names());
      int from = words.begin(words.nameBegin(name));
      assertThat(text.isName(from, words.end(words.nameEnd(name) - 1))).isTrue();
    }
  }

  private static boolean isName(Segmentation words, int begin, int end) {
    for (int name = 0; name < words.names(); name++) {
      if (words.begin(words.nameBegin(name)) == begin
          && words.end(words.nameEnd(name) - 1) == end) {
        return true;
      }
    }
    return false;
  }

  @Test
  void findsTheQuotationBeforeEachOffset() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 50; round++) {
      NameText text = NameTexts.of(RandomStrings.of("ก““ ", random.nextInt(100), random));
      for (int offset = 0; offset <= text.length(); offset++) {
        String before = text.slice(0, offset);
        assertThat(text.quotationBefore(offset)).isEqualTo(before.lastIndexOf('“'));
      }
    }
  }

  @Test
  void stepsOverSpacesAndTellsDigitsAndLatinLetters() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 50; round++) {
      String spaced = RandomStrings.of("ก0 9/:@AZ[`az{  \n", random.nextInt(100), random);
      NameText text = NameTexts.of(spaced);
      for (int offset = 0; offset <= text.length(); offset++) {
        String before = text.slice(0, offset);
        String behind = text.slice(offset, text.length());
        assertThat(text.skipSpaces(offset)).isEqualTo(text.length() - stripped(behind).length());
        String reversed = new StringBuilder(before).reverse().toString();
        assertThat(text.skipSpacesBack(offset)).isEqualTo(stripped(reversed).length());
        assertThat(text.isDigit(offset)).isEqualTo(behind.matches("(?s)[0-9].*"));
        assertThat(text.isLatin(offset)).isEqualTo(behind.matches("(?s)[A-Za-z].*"));
      }
    }
  }

  private static String stripped(String text) {
    return text.replaceFirst("^ +", "");
  }

  @Test
  void aStretchIsPlainWithSingleSpacesAndNoBreaks() {
    NameText text = NameTexts.of("กรม\nที่ดิน a\nb กรมที่ดิน");
    assertThat(text.plain(0, text.length())).isEqualTo("กรมที่ดิน a b กรมที่ดิน");
    assertThat(text.plain(4, 10)).isEqualTo("ที่ดิน");
  }

  @Test
  void lettersThatAStretchLacksAreTold() {
    NameText text = NameTexts.of("กรมที่ดิน");
    long letters = text.letters(0, 3);
    assertThat(letters).isEqualTo(LetterBits.of("กรม"));
    assertThat(letters & LetterBits.of("ที่ดิน")).isNotEqualTo(LetterBits.of("ที่ดิน"));
  }
}
