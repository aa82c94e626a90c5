package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention;
import thaipress.model.ObjectiveMention.Cue;

class ObjectiveExtractorTest {

  private final ObjectiveExtractor extractor = new ObjectiveExtractor();

  static Stream<Arguments> examples() {
    return Examples.of(ObjectiveExtractor.rules(), RuleDescription::examples);
  }

  static Stream<Arguments> counterExamples() {
    return Examples.of(ObjectiveExtractor.rules(), RuleDescription::counterExamples);
  }

  private Extraction<ObjectiveMention> extract(String text) {
    return extractor.extract(Article.ofText("t", text), Examples.unsegmented(text));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void findsTheAimsOfAnExample(String rule, String text, String meaning) {
    List<ObjectiveMention> found = extract(Examples.plain(text)).mentions();
    assertThat(found)
        .extracting(ObjectiveMention::text)
        .containsExactlyElementsOf(Examples.marked(text));
    assertThat(found)
        .extracting(ObjectiveExtractorTest::meaning)
        .containsExactly(meaning.split("; ", -1));
    assertThat(found).extracting(ObjectiveMention::rule).containsOnly(rule);
  }

  private static String meaning(ObjectiveMention aim) {
    String number = aim.number().isPresent() ? " " + aim.number().getAsInt() : "";
    return aim.cue().label() + number;
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("counterExamples")
  void findsNothingInACounterExample(String rule, String text, String why) {
    assertThat(extract(Examples.plain(text)).mentions()).as(why).isEmpty();
  }

  static Stream<String> rules() {
    return Stream.concat(Arrays.stream(AimCue.values()).map(AimCue::rule), Stream.of(Aim.LISTED));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasExamplesAndCounterExamples(String rule) {
    assertThat(ObjectiveExtractor.rules())
        .filteredOn(description -> description.name().equals(rule))
        .singleElement()
        .matches(description -> !description.examples().isEmpty())
        .matches(description -> !description.counterExamples().isEmpty());
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

  @Test
  void keepsTheNumbersOfAList() {
    String text = "การอบรมนี้มีวัตถุประสงค์ 1) เพื่อพัฒนาครู 2) เพื่อสร้างเครือข่ายครู";
    assertThat(extract(text).mentions())
        .extracting(ObjectiveMention::number)
        .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
  }

  @Test
  void givesNoNumberOutsideAList() {
    assertThat(extract("การอบรมนี้มีวัตถุประสงค์เพื่อพัฒนาครูผู้สอน").mentions())
        .extracting(ObjectiveMention::number)
        .containsExactly(OptionalInt.empty());
  }

  @Test
  void offersTheTextAsOneLine() {
    String text =
        "การอบรมนี้มีวัตถุประสงค์ 1) เพื่อพัฒนาครู\nและ\u200bบุคลากร 2) เพื่อสร้างเครือข่ายครู";
    ObjectiveMention first = extract(text).mentions().get(0);
    assertThat(first.text()).contains("\n");
    assertThat(first.clean()).isEqualTo("เพื่อพัฒนาครู และบุคลากร");
  }

  @Test
  void readsUnnumberedAimsOnLinesOfTheirOwn() {
    String text =
        "การจัดงานมีวัตถุประสงค์\nส่งเสริมการอ่านของเด็ก\nพัฒนาห้องสมุดชุมชน\n\nนายสมชาย กล่าว";
    assertThat(extract(text).mentions())
        .extracting(ObjectiveMention::text)
        .containsExactly("ส่งเสริมการอ่านของเด็ก", "พัฒนาห้องสมุดชุมชน");
  }

  @Test
  void endsBeforeThoseWhoCame() {
    String text = "วันนี้ เทศบาลจัดอบรม เพื่อสร้างวินัยการเงิน มีครูเข้าร่วมกว่า 60 คน";
    assertThat(extract(text).mentions())
        .extracting(ObjectiveMention::text)
        .containsExactly("เพื่อสร้างวินัยการเงิน");
  }

  @Test
  void tellsWhatWasWeighed() {
    String text = "วันนี้ เทศบาลจัดประชุม เพื่อส่งเสริมการคัดแยกขยะ";
    List<Evidence> evidence =
        extractor.evidence(Article.ofText("t", text), Examples.unsegmented(text));
    assertThat(evidence).singleElement().matches(Evidence::taken);
    assertThat(evidence.get(0).features()).contains("any", "event-before", "strong-verb-behind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เอกอัครราชทูต",
        "ทวิภาคี",
        "เยี่ยมคารวะ",
        "ประธานาธิบดี",
        "ความสัมพันธ์ระหว่าง",
        "อาเซียน",
        "กระทรวงการต่างประเทศ"
      })
  void weighsThatTheTalkIsOfGuestsOfState(String word) {
    String text = word + " เพื่อส่งเสริมการค้า";
    assertThat(extractor.evidence(Article.ofText("t", text), Examples.unsegmented(text)))
        .singleElement()
        .satisfies(aim -> assertThat(aim.features()).contains("diplomacy-text"));
  }

  @Test
  void leavesOutTheMeansAndWhatFollows() {
    String text =
        "เทศบาลจัดประชุมชุมชนขึ้น เพื่อส่งเสริมการคัดแยกขยะ โดยเชิญวิทยากร ซึ่งจะช่วยลดขยะ ทั้งนี้"
            + " มีผู้เข้าร่วม 40 คน";
    assertThat(extract(text).mentions())
        .extracting(ObjectiveMention::text)
        .containsExactly("เพื่อส่งเสริมการคัดแยกขยะ");
  }

  @Test
  void endsWithTheLastWordsOfASentence() {
    String text =
        "คณะทำงานประชุมหารือ เพื่อเตรียมการจัดงานลอยกระทงต่อไป สำหรับปีนี้จะมีการประกวดกระทง";
    assertThat(extract(text).mentions())
        .extracting(ObjectiveMention::text)
        .containsExactly("เพื่อเตรียมการจัดงานลอยกระทงต่อไป");
  }

  @Test
  void goesOnWhereALineIsOnlyWrapped() {
    String text = "เทศบาลจัดอบรมอาสาสมัครขึ้น เพื่อรวบรวม\nองค์ความรู้ของชุมชน";
    assertThat(extract(text).mentions())
        .extracting(ObjectiveMention::clean)
        .containsExactly("เพื่อรวบรวม องค์ความรู้ของชุมชน");
  }

  @Test
  void weighsOnlyFeaturesThatThereAre() throws IOException {
    assertThat(ModelFiles.unknown("aim-model.tsv", AimFeature.values())).isEmpty();
  }
}
