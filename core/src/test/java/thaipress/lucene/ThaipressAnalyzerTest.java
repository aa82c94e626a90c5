package thaipress.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.junit.jupiter.api.Test;
import thaipress.lexicon.Lexicon;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;

class ThaipressAnalyzerTest {

  private static final String TEXT = "ป.ป.ช. ประชุม ๑,๕๐๐ คน ที่ WHO\nวันที่ ๒๕ เม.ย. ๖๒";

  @Test
  void givesTheTokensOfTheReadySegmentation() throws IOException {
    LatticeSegmenter segmenter = new LatticeSegmenter(Lexicon.standard());
    try (Analyzer analyzer = new ThaipressAnalyzer()) {
      assertThat(Tokens.of(analyzer.tokenStream("text", TEXT)))
          .isEqualTo(Tokens.of(new SegmentationTokenStream(segmenter.segment(Folded.of(TEXT)))));
    }
  }

  @Test
  void isUsedForOneTextAfterTheOther() throws IOException {
    try (Analyzer analyzer = new ThaipressAnalyzer()) {
      assertThat(Tokens.terms(Tokens.of(analyzer.tokenStream("text", "ครู"))))
          .containsExactly("ครู");
      assertThat(Tokens.of(analyzer.tokenStream("text", ""))).isEmpty();
      assertThat(Tokens.terms(Tokens.of(analyzer.tokenStream("text", "คน")))).containsExactly("คน");
    }
  }

  @Test
  void correctsOffsetsForWhatACharFilterTookAway() throws IOException {
    String html = "<p>ครู &amp; <b>คน</b></p>";
    try (Reader filtered = new HTMLStripCharFilter(new StringReader(html));
        ThaipressTokenizer tokenizer =
            new ThaipressTokenizer(new LatticeSegmenter(Lexicon.standard()))) {
      tokenizer.setReader(filtered);
      List<Tokens.Token> tokens = Tokens.of(tokenizer);

      assertThat(Tokens.terms(tokens)).containsExactly("ครู", "คน");
      assertThat(tokens.stream().map(Tokens.Token::begin))
          .containsExactly(html.indexOf("ครู"), html.indexOf("คน"));
    }
  }
}
