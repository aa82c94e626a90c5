package thaipress.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;
import thaipress.text.Span;

class SegmentationTokenStreamTest {

  private static final Segmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());

  private static Segmentation words(String text) {
    return SEGMENTER.segment(Folded.of(text));
  }

  private static List<Tokens.Token> tokens(String text, Span... parts) throws IOException {
    return Tokens.of(
        parts.length == 0
            ? new SegmentationTokenStream(words(text))
            : new SegmentationTokenStream(words(text), List.of(parts)));
  }

  @Test
  void givesSearchableWordsWithRawOffsets() throws IOException {
    String text = "ประชุม  (ครู) ๘๑ คน";

    List<Tokens.Token> tokens = tokens(text);

    assertThat(Tokens.terms(tokens)).containsExactly("ประชุม", "ครู", "81", "คน");
    assertThat(tokens.stream().map(t -> text.substring(t.begin(), t.end())))
        .containsExactly("ประชุม", "ครู", "๘๑", "คน");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ป.ป.ช.|ปปช",
        "พ.ศ.|พศ",
        "1,500|1500",
        "๑,๕๐๐|1500",
        "12,345,678|12345678",
        "1,500.50|1500.50",
        "1,50|1,50",
        "1234,567|1234,567",
        "1,500,2|1,500,2",
        "09.00|09.00",
        "COVID-19|covid19",
        "WWW.Moph.go.th|www.moph.go.th"
      })
  void writesTheTermOfAWord(String text, String term) throws IOException {
    assertThat(Tokens.terms(tokens(text))).containsExactly(term);
  }

  @Test
  void offsetsLeadAcrossWhatFoldingTookAway() throws IOException {
    String text = "การ\u200bประชุม\u00a0นํ้า";

    List<Tokens.Token> tokens = tokens(text);

    assertThat(tokens.getLast().begin()).isEqualTo(text.indexOf('น'));
    assertThat(tokens.getLast().end()).isEqualTo(text.length());
  }

  @Test
  void spacesAndPunctuationTakeNoPosition() throws IOException {
    assertThat(tokens("ครู - (นักเรียน)\nครู")).allMatch(token -> token.increment() == 1);
  }

  @Test
  void leavesPositionsOutBetweenParts() throws IOException {
    List<Tokens.Token> tokens = tokens("ครู บาท คน", new Span(8, 10), new Span(0, 3));

    assertThat(Tokens.terms(tokens)).containsExactly("ครู", "คน");
    assertThat(tokens.get(0).increment()).isEqualTo(1);
    assertThat(tokens.get(1).increment()).isEqualTo(1 + SegmentationTokenStream.PART_GAP);
  }

  @Test
  void partsThatTouchOrOverlapAreOne() throws IOException {
    List<Tokens.Token> tokens =
        tokens("ครู บาท คน", new Span(0, 4), new Span(4, 8), new Span(0, 3));

    assertThat(Tokens.terms(tokens)).containsExactly("ครู", "บาท");
    assertThat(tokens.get(1).increment()).isEqualTo(1);
  }

  @Test
  void aWordThatAPartCutsBelongsToIt() throws IOException {
    assertThat(Tokens.terms(tokens("ครู บาท คน", new Span(5, 6)))).containsExactly("บาท");
  }

  @Test
  void emptyTextsAndPartsHaveNoTokens() throws IOException {
    assertThat(tokens("")).isEmpty();
    assertThat(tokens("ครู", new Span(1, 1))).isEmpty();
    assertThat(Tokens.of(new SegmentationTokenStream(words("ครู"), List.of()))).isEmpty();
  }

  @Test
  void cutsWordsThatLuceneWouldRefuse() throws IOException {
    List<Tokens.Token> tokens = tokens("x".repeat(40_000));

    assertThat(tokens.getFirst().term()).hasSize(Terms.MAX_LENGTH);
  }

  @Test
  void canBeReadTwice() throws IOException {
    SegmentationTokenStream stream = new SegmentationTokenStream(words("ครู บาท"));

    assertThat(Tokens.of(stream)).isEqualTo(Tokens.of(stream));
  }

  @Test
  void endsBehindTheWholeText() throws IOException {
    try (SegmentationTokenStream stream = new SegmentationTokenStream(words("ครู  "))) {
      stream.reset();
      while (stream.incrementToken()) {
        continue;
      }
      stream.end();
      assertThat(stream.getAttribute(OffsetAttribute.class).endOffset()).isEqualTo(5);
      assertThat(stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement())
          .isZero();
    }
  }
}
