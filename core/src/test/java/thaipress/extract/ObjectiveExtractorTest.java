package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention;
import thaipress.model.ObjectiveMention.Cue;

class ObjectiveExtractorTest {

  private final ObjectiveExtractor extractor = new ObjectiveExtractor();

  static Stream<String[]> examples() {
    return Examples.rows("objectives.tsv");
  }

  static Stream<String> counterExamples() {
    return Examples.rows("objectives-none.tsv").map(row -> row[0]);
  }

  private Extraction<ObjectiveMention> extract(String text) {
    return extractor.extract(Article.ofText("t", text), Examples.unsegmented(text));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheAimsOfAnExample(String rule, String text) {
    assertThat(extract(Examples.plain(text)).mentions())
        .extracting(ObjectiveMention::text)
        .containsExactlyElementsOf(Examples.marked(text));
    assertThat(extract(Examples.plain(text)).mentions())
        .extracting(ObjectiveMention::rule)
        .containsOnly(rule);
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void findsNothingInACounterExample(String text) {
    assertThat(extract(text).mentions()).isEmpty();
  }

  @Test
  void everyRuleHasAnExample() {
    Stream<String> rules =
        Stream.concat(Arrays.stream(AimCue.values()).map(AimCue::rule), Stream.of(Aim.LISTED));
    assertThat(examples().map(row -> row[0]).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(rules.toList());
  }

  @Test
  void tellsWhetherTheTextSaysSoOutright() {
    assertThat(extract("วันนี้ เทศบาลจัดประชุม เพื่อส่งเสริมการคัดแยกขยะ").mentions())
        .extracting(ObjectiveMention::cue)
        .containsExactly(Cue.PURPOSE);
    assertThat(extract("การอบรมนี้มีวัตถุประสงค์เพื่อพัฒนาครูผู้สอน").mentions())
        .extracting(ObjectiveMention::cue)
        .containsExactly(Cue.EXPLICIT);
  }

  @Test
  void keepsNoBreakSpacesInTheRawText() {
    String text = "การอบรมนี้มีวัตถุประสงค์\u00a0เพื่อพัฒนา\u200bครูผู้สอน";
    assertThat(extract(text).mentions().get(0).text()).isEqualTo("เพื่อพัฒนา\u200bครูผู้สอน");
  }
}
