package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.model.Article;
import thaipress.model.ParticipantMention;

class ParticipantExtractorTest {

  private final ParticipantExtractor extractor = new ParticipantExtractor();

  static Stream<Arguments> examples() {
    return Examples.of(ParticipantExtractor.rules(), RuleDescription::examples);
  }

  static Stream<Arguments> counterExamples() {
    return Examples.of(ParticipantExtractor.rules(), RuleDescription::counterExamples);
  }

  private Extraction<ParticipantMention> extract(String text) {
    return extractor.extract(Article.ofText("t", text), Examples.unsegmented(text));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void findsTheCountsOfAnExample(String rule, String text, String meaning) {
    List<ParticipantMention> found = extract(Examples.plain(text)).mentions();
    assertThat(found)
        .extracting(ParticipantMention::text)
        .containsExactlyElementsOf(Examples.marked(text));
    assertThat(found)
        .extracting(ParticipantExtractorTest::meaning)
        .containsExactly(meaning.split("; ", -1));
    assertThat(found).extracting(ParticipantMention::rule).contains(rule);
  }

  private static String meaning(ParticipantMention count) {
    return amount(count.min(), count.max()) + " " + count.unit() + (count.total() ? ", total" : "");
  }

  private static String amount(OptionalLong min, OptionalLong max) {
    if (min.isEmpty() || max.isEmpty()) {
      return min.isEmpty() ? "≤" + max.getAsLong() : "≥" + min.getAsLong();
    }
    return min.equals(max) ? "" + min.getAsLong() : min.getAsLong() + "-" + max.getAsLong();
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("counterExamples")
  void findsNothingInACounterExample(String rule, String text, String why) {
    assertThat(extract(Examples.plain(text)).mentions()).as(why).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CountRule.class)
  void everyRuleHasExamplesAndCounterExamples(CountRule rule) {
    assertThat(ParticipantExtractor.rules())
        .filteredOn(description -> description.name().equals(rule.label()))
        .singleElement()
        .matches(description -> !description.examples().isEmpty())
        .matches(description -> !description.counterExamples().isEmpty());
  }

  @Test
  void givesEachOfTheReleasesInATextItsOwnHeadCount() {
    String one = "ผู้เข้าร่วมอบรม 120 คน";
    String other = "ผู้เข้าร่วมประชุม 45 คน";
    assertThat(extract(one + "\n\n\n\n" + other).mentions())
        .filteredOn(ParticipantMention::total)
        .extracting(ParticipantMention::text)
        .containsExactly("120 คน", "45 คน");
    assertThat(extract(one + "\n\n" + other).mentions())
        .filteredOn(ParticipantMention::total)
        .extracting(ParticipantMention::text)
        .containsExactly("120 คน");
  }

  @Test
  void takesTheSumForTheHeadCount() {
    String text = "ผู้เข้ารับการอบรมประกอบด้วย ครู 20 คน นักเรียน 100 คน รวม 120 คน";
    assertThat(extract(text).mentions())
        .extracting(ParticipantMention::text, ParticipantMention::total)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("20 คน", false),
            org.assertj.core.groups.Tuple.tuple("100 คน", false),
            org.assertj.core.groups.Tuple.tuple("รวม 120 คน", true));
  }

  @Test
  void takesPeopleRatherThanBodiesForTheHeadCount() {
    String text = "มีผู้เข้าร่วมประชุมจากหน่วยงาน จำนวน 83 แห่ง รวมจำนวนทั้งสิ้น 250 คน";
    assertThat(extract(text).mentions())
        .filteredOn(ParticipantMention::total)
        .extracting(ParticipantMention::unit)
        .containsExactly("คน");
  }

  @Test
  void warnsOfASumThatItsPartsDoNotAddUpTo() {
    String text = "ผู้เข้ารับการอบรมประกอบด้วย ครู 20 คน นักเรียน 100 คน รวม 130 คน";
    assertThat(extract(text).warnings())
        .singleElement()
        .matches(w -> w.code().equals("sum-mismatch"));
  }

  @Test
  void doesNotWarnOfASumThatIsRight() {
    String text = "ผู้เข้ารับการอบรมประกอบด้วย ครู 20 คน นักเรียน 100 คน รวม 120 คน";
    assertThat(extract(text).warnings()).isEmpty();
  }

  @Test
  void doesNotWarnWhereAGroupWithoutACountStandsBeforeTheSum() {
    String text = "ผู้เข้ารับการอบรมประกอบด้วย ครู 20 คน นักเรียน 100 คน และเจ้าหน้าที่ รวม 130 คน";
    assertThat(extract(text).warnings()).isEmpty();
  }

  @Test
  void namesTheGroup() {
    String text = "มีครูและบุคลากรในสังกัดเข้าร่วมการอบรม จำนวน 81 คน";
    assertThat(extract(text).mentions().get(0).who()).contains("ครูและบุคลากรในสังกัด");
  }

  @Test
  void namesAGroupThatStandsFurtherAwayThanCues() {
    String group = "ครูและบุคลากรที่" + "มาก".repeat(HeardCues.CLAUSE / 3);
    String text = "มี" + group + "เข้าร่วมการอบรม จำนวน 81 คน";
    assertThat(extract(text).mentions().get(0).who()).contains(group);
  }

  @Test
  void readsACountAcrossZeroWidthAndNoBreakSpaces() {
    String text = "มีผู้เข้าร่วมประชุม จำนวน\u00a0\u200b๘๑\u00a0คน";
    assertThat(extract(text).mentions().get(0).text()).isEqualTo("จำนวน\u00a0\u200b๘๑\u00a0คน");
  }

  @Test
  void isSilentOutsideTitleAndBody() {
    String text = "มีผู้เข้าร่วมประชุม จำนวน 81 คน";
    Article all = Article.ofText("t", text);
    Article none =
        new Article("t", "", text, all.title(), all.dateLine(), List.of(), all.published());
    assertThat(extractor.extract(none, Examples.unsegmented(text)).mentions()).isEmpty();
  }

  @Test
  void namesTheGroupBetweenTheVerbsOfInvitingAndOfComing() {
    String text = "รับเยาวชนเข้าร่วมค่าย จำนวน 40 คน";
    assertThat(extract(text).mentions().get(0).who()).contains("เยาวชน");
  }

  @Test
  void doesNotTakeTwoGiftsForOneHeadCount() {
    String text =
        "ประธานได้มอบพันธุ์ปลาให้เกษตรกร จำนวน 10 ราย และมอบกล้าไม้ให้เกษตรกร จำนวน 10 ราย";
    assertThat(extract(text).mentions()).hasSize(2).noneMatch(ParticipantMention::total);
  }

  @Test
  void warnsWhereTheBoysAndGirlsOfACampAreNotAsManyAsItSays() {
    String text =
        "ค่ายวิทยาศาสตร์ฤดูร้อนมีนักเรียนเข้าร่วมแยกเป็น นักเรียนชาย 48 คน นักเรียนหญิง 55 คน รวม"
            + " 105 คน";
    assertThat(extract(text).warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.message()).contains("103").contains("105"));
  }

  @Test
  void tellsWhatWasWeighed() {
    String text = "เมื่อปีที่แล้วมีผู้เข้าร่วมประชุม จำนวน 81 คน";
    List<Evidence> evidence =
        extractor.evidence(Article.ofText("t", text), Examples.unsegmented(text));
    assertThat(evidence).singleElement().matches(one -> !one.taken());
    assertThat(evidence.get(0).features()).contains("earlier-year", "takers-before");
    assertThat(evidence.get(0).score()).isNegative();
  }

  @Test
  void namesTheCrowdThatAGuestStoodAmong() {
    String text = "ผู้ว่าราชการจังหวัดเปิดงานวิ่ง ท่ามกลางประชาชนและนักวิ่งกว่า 500 คน";
    assertThat(extract(text).mentions().get(0).who()).contains("ประชาชนและนักวิ่ง");
  }

  @Test
  void givesTheHeadCountWhereverTheSumStands() {
    String text =
        "รวมทั้งสิ้น 120 คน ที่มีผู้เข้าร่วมประชุมในวันนี้ แยกเป็นครู จำนวน 20 คน และผู้ปกครอง"
            + " จำนวน 100 คน";
    assertThat(extract(text).mentions())
        .filteredOn(ParticipantMention::total)
        .extracting(ParticipantMention::text)
        .containsExactly("รวมทั้งสิ้น 120 คน");
  }

  @Test
  void weighsOnlyFeaturesThatThereAre() throws IOException {
    assertThat(ModelFiles.unknown("count-model.tsv", CountFeature.values())).isEmpty();
  }
}
