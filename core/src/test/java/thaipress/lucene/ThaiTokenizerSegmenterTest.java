package thaipress.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

class ThaiTokenizerSegmenterTest {

  private static final Segmenter SEGMENTER = new ThaiTokenizerSegmenter(Lexicon.standard());

  private static Segmentation segment(String text) {
    return SEGMENTER.segment(Folded.of(text));
  }

  private static void assertTiles(Segmentation words) {
    int end = 0;
    for (int word = 0; word < words.size(); word++) {
      assertThat(words.begin(word)).isEqualTo(end);
      assertThat(words.end(word)).isGreaterThan(end);
      end = words.end(word);
    }
    assertThat(end).isEqualTo(words.text().length());
    assertThat(words.sentences() == 0 ? 0 : words.sentenceEnd(words.sentences() - 1))
        .isEqualTo(words.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "ครู",
        "(ครู) -- ๘๑ คน!!",
        "ป.ป.ช. COVID-19 www.moph.go.th",
        "😀😀 ครู",
        "่่"
      })
  void wordsTileTheText(String text) {
    assertTiles(segment(text));
  }

  @Test
  void wordsTileTextsOfAnyCharacters() {
    Random random = new Random(7);
    String signs = "กขครูนเแาิ่์ำ ๑๒12aB.,()\n\t“”ๆฯ😀\u200b\u00a0";
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertTiles(segment(text.toString()));
    }
  }

  @Test
  void wordsTileALongText() {
    assertTiles(segment("การประชุมครูและนักเรียน ".repeat(2000)));
  }

  @Test
  void gapsAreSpacesBreaksAndPunctuation() {
    Segmentation words = segment("ครู (คน)\n81");

    assertThat(words.kind(0)).isEqualTo(WordKind.THAI);
    assertThat(words.kind(1)).isEqualTo(WordKind.SPACE);
    assertThat(words.kind(2)).isEqualTo(WordKind.PUNCTUATION);
    assertThat(words.kind(4)).isEqualTo(WordKind.PUNCTUATION);
    assertThat(words.kind(5)).isEqualTo(WordKind.BREAK);
    assertThat(words.kind(6)).isEqualTo(WordKind.NUMBER);
    assertThat(words.sentences()).isEqualTo(2);
  }

  @Test
  void wordsHaveTheirNumbersInTheLexicon() {
    Segmentation words = segment("ครู");

    assertThat(words.entry(0)).isEqualTo(Lexicon.standard().find("ครู"));
  }
}
