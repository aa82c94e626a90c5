package thaipress.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.lexicon.Lexicon;
import thaipress.model.WordKind;
import thaipress.segment.LatticeSegmenter;
import thaipress.testing.Tsv;

class SpellingsTest {

  static Stream<List<String>> beside() {
    return Tsv.rows(SpellingsTest.class, "thai-tokenizer.tsv", 3);
  }

  static Stream<List<String>> same() {
    return Tsv.rows(SpellingsTest.class, "same.tsv", 2);
  }

  private static List<Tokens.Token> ours(String text) throws IOException {
    try (Analyzer analyzer = new ThaipressAnalyzer()) {
      return Tokens.of(analyzer.tokenStream("text", text));
    }
  }

  private static String terms(List<Tokens.Token> tokens) {
    return String.join(" ", Tokens.terms(tokens));
  }

  @ParameterizedTest
  @MethodSource("beside")
  void keepsWhatLucenesTokenizerLoses(List<String> row) throws IOException {
    try (Analyzer lucene = new ThaiAnalyzer(CharArraySet.EMPTY_SET)) {
      assertThat(terms(Tokens.of(lucene.tokenStream("text", row.get(0))))).isEqualTo(row.get(1));
    }
    assertThat(terms(ours(row.get(0)))).isEqualTo(row.get(2));
  }

  @ParameterizedTest
  @MethodSource("same")
  void spellingsOfOneThingFindEachOther(List<String> row) throws IOException {
    for (String text : row.get(0).split(" \\| ")) {
      assertThat(terms(ours(text))).as(text).isEqualTo(row.get(1));
    }
  }

  @Test
  void aTokenCoversTheRawTextThatItCameFrom() throws IOException {
    String text = "นํ้า ประ\u200bชุม (๑,๕๐๐) กลต. ป.ป.ช.";
    assertThat(ours(text).stream().map(token -> text.substring(token.begin(), token.end())))
        .containsExactly("นํ้า", "ประ\u200bชุม", "๑,๕๐๐", "กลต", "ป.ป.ช.");
  }

  @Test
  void stopWordsLeaveHolesAndNamesAlone() throws IOException {
    String text = "ที่กระทรวงการคลังและที่วัด";
    try (Analyzer lucene = new ThaiAnalyzer();
        Analyzer analyzer =
            new ThaipressAnalyzer(
                new LatticeSegmenter(Lexicon.standard()), ThaiAnalyzer.getDefaultStopSet())) {
      List<Tokens.Token> tokens = Tokens.of(analyzer.tokenStream("text", text));
      assertThat(terms(tokens)).isEqualTo("กระทรวง การ คลัง วัด");
      assertThat(tokens.stream().map(Tokens.Token::increment)).containsExactly(2, 1, 1, 3);
      assertThat(terms(Tokens.of(lucene.tokenStream("text", "การประปา")))).doesNotContain("การ");
    }
  }

  @Test
  void theDefaultStopWordsAreSpeltAsOurTerms() {
    assertThat(ThaipressAnalyzer.defaultStopWords().contains("สำหรับ")).isTrue();
    assertThat(ThaiAnalyzer.getDefaultStopSet().contains("สำหรับ")).isFalse();
  }

  @Test
  void eachTokenSaysWhatItIsAndWhetherItBelongsToAName() throws IOException {
    try (Analyzer analyzer = new ThaipressAnalyzer();
        TokenStream stream = analyzer.tokenStream("text", "กระทรวงการคลังจัด 2 ครั้ง")) {
      KindAttribute kind = stream.addAttribute(KindAttribute.class);
      NameAttribute name = stream.addAttribute(NameAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      StringBuilder said = new StringBuilder();
      stream.reset();
      while (stream.incrementToken()) {
        said.append(kind.kind() == WordKind.NUMBER ? "n" : "w");
        said.append(name.isPartOfName() ? "+ " : "- ");
        assertThat(type.type()).isEqualTo("<" + kind.kind() + ">");
      }
      stream.end();
      assertThat(said).hasToString("w+ w+ w+ w- n- w- ");
    }
  }
}
