package thaipress.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.junit.jupiter.api.Test;

class FactoriesTest {

  private static final String TEXT = "กระทรวงการคลังและวัด พ.ศ.๒๕๖๗";

  @Test
  void luceneFindsThemByTheirNames() {
    assertThat(TokenizerFactory.availableTokenizers()).contains("thaipress");
    assertThat(TokenFilterFactory.availableTokenFilters())
        .contains("thaipressStop", "thaipressNormalization");
    assertThat(TokenizerFactory.findSPIName(ThaipressTokenizerFactory.class))
        .isEqualTo("thaipress");
  }

  @Test
  void aSchemaNamesTheTokenizerAndTheFilters() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("thaipress")
            .addTokenFilter("thaipressStop")
            .addTokenFilter("thaipressNormalization")
            .build()) {
      assertThat(Tokens.terms(Tokens.of(analyzer.tokenStream("text", TEXT))))
          .containsExactly("กระทรวง", "การ", "คลัง", "วัด", "พศ", "2567");
      assertThat(analyzer.normalize("text", "๒๕๖").utf8ToString()).isEqualTo("256");
    }
  }

  @Test
  void aSchemaNamesItsOwnStopWords() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder(new ClasspathResourceLoader(getClass()))
            .withTokenizer("thaipress")
            .addTokenFilter("thaipressStop", "words", "stop.txt")
            .build()) {
      assertThat(Tokens.terms(Tokens.of(analyzer.tokenStream("text", TEXT))))
          .containsExactly("กระทรวง", "การ", "คลัง", "และ", "พศ", "2567");
    }
  }

  @Test
  void optionsThatNobodyKnowsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenizerFactory.forName("thaipress", options("dictionry")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenFilterFactory.forName("thaipressStop", options("wrods")));
  }

  private static Map<String, String> options(String name) {
    return new HashMap<>(Map.of(name, "x"));
  }
}
