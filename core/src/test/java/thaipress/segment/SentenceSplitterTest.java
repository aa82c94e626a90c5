package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.model.Segmentation;
import thaipress.testing.Tsv;
import thaipress.text.Folded;

class SentenceSplitterTest {

  private static final Segmenter STANDARD = new LatticeSegmenter(Lexicon.standard());

  static Stream<List<String>> sentences() {
    return Tsv.rows(SentenceSplitterTest.class, "sentences-examples.tsv", 1);
  }

  private static List<String> split(Segmenter segmenter, String text) {
    Segmentation words = segmenter.segment(Folded.of(text));
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < words.sentences(); i++) {
      int begin = words.begin(words.sentenceBegin(i));
      int end = words.end(words.sentenceEnd(i) - 1);
      sentences.add(words.text().subSequence(begin, end).toString());
    }
    return sentences;
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void endsSentencesWhereAReaderWould(List<String> row) {
    assertThat(String.join("|", split(STANDARD, row.get(0).replace("|", ""))))
        .isEqualTo(row.get(0));
  }

  @Test
  void everyLineBreakEndsASentence() {
    assertThat(split(STANDARD, "ครูมา\nนักเรียนมา\n\n"))
        .containsExactly("ครูมา\n", "นักเรียนมา\n\n");
  }

  @Test
  void emptyTextsHaveNone() {
    assertThat(split(STANDARD, "")).isEmpty();
    assertThat(split(STANDARD, " ")).containsExactly(" ");
  }

  @Test
  void lexiconsThatLackTheModelsWordsWillDo() {
    Segmenter bare = new LatticeSegmenter(new LexiconBuilder().addWord("ครู", 5).build());
    assertThat(String.join("", split(bare, "ครู มา ทั้งนี้ ครู"))).isEqualTo("ครู มา ทั้งนี้ ครู");
  }
}
