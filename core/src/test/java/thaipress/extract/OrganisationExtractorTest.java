package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.lexicon.Lexicon;
import thaipress.model.Article;
import thaipress.model.OrganisationMention;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;
import thaipress.text.Span;

class OrganisationExtractorTest {

  private static final LatticeSegmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());
  private static final OrganisationExtractor EXTRACTOR =
      new OrganisationExtractor(Lexicon.standard());

  record Example(String rule, String text, Span span, String canonical, String type) {
    @Override
    public String toString() {
      return rule + ": " + span.in(text);
    }
  }

  record CounterExample(String rule, String text) {}

  static Stream<Example> examples() {
    return RuleTables.rows("organisations.tsv").stream().map(OrganisationExtractorTest::example);
  }

  static Stream<CounterExample> counterExamples() {
    return RuleTables.rows("organisations-none.tsv").stream()
        .map(row -> new CounterExample(row[0], row[1]));
  }

  private static Example example(String[] row) {
    int begin = row[1].indexOf('‹');
    int end = row[1].indexOf('›') - 1;
    String text = row[1].replace("‹", "").replace("›", "");
    return new Example(row[0], text, new Span(begin, end), row[2], row[3]);
  }

  private static List<OrganisationMention> extract(String text) {
    return EXTRACTOR
        .extract(Article.ofText("test", text), SEGMENTER.segment(Folded.of(text)))
        .mentions();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheBodyThatAnExampleNames(Example example) {
    assertThat(extract(example.text()))
        .filteredOn(mention -> mention.span().overlaps(example.span()))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.text()).isEqualTo(example.span().in(example.text()));
              assertThat(mention.canonical()).isEqualTo(example.canonical());
              assertThat(mention.type().label()).isEqualTo(example.type());
              assertThat(mention.rule()).isEqualTo(example.rule());
            });
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void findsNothingInACounterExample(CounterExample example) {
    assertThat(extract(example.text())).extracting(OrganisationMention::text).isEmpty();
  }

  @Test
  void everyRuleHasAnExampleAndACounterExample() {
    assertThat(OrganisationExtractor.rules())
        .extracting(RuleDescription::name)
        .containsExactlyElementsOf(NameRules.ALL);
    assertThat(OrganisationExtractor.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.examples()).as(rule.name()).isNotEmpty();
              assertThat(rule.counterExamples()).as(rule.name()).isNotEmpty();
            });
  }

  @Test
  void aNameIntroducedInBracketsIsFoundInTheRestOfTheText() {
    String text = "สมาคมผู้เลี้ยงผึ้งภูเขา (ส.ผ.ภ.) เปิดรับสมัคร\nติดต่อ ส.ผ.ภ. ได้ทุกวัน";
    assertThat(extract(text))
        .extracting(OrganisationMention::canonical)
        .containsExactly(
            "สมาคมผู้เลี้ยงผึ้งภูเขา", "สมาคมผู้เลี้ยงผึ้งภูเขา", "สมาคมผู้เลี้ยงผึ้งภูเขา");
  }

  @Test
  void aUnitAndItsParentWrittenApartAreTwo() {
    assertThat(extract("ผู้อำนวยการกองยุทธศาสตร์และแผนงาน กรมอนามัย กล่าว"))
        .extracting(OrganisationMention::text)
        .containsExactly("กองยุทธศาสตร์และแผนงาน", "กรมอนามัย");
  }

  @Test
  void reportsRawOffsetsOfAFoldedText() {
    String text = "ผอ.สพป.น่าน​ เขต ๑ กล่าว";
    assertThat(extract(text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.text()).isEqualTo("สพป.น่าน​ เขต ๑");
              assertThat(mention.span().in(text)).isEqualTo(mention.text());
            });
  }

  @Test
  void mentionsStandInOrderAndApartInAnyText() {
    List<String> pieces =
        Stream.concat(
                examples().map(Example::text), Stream.of("(", ")", "“", "”", ".", "ฯ", " ", "\n"))
            .toList();
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 6; k++) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        int from = random.nextInt(piece.length());
        text.append(piece, from, from + random.nextInt(piece.length() - from + 1));
      }
      requireOrder(extract(text.toString()), text.length());
    }
  }

  private static void requireOrder(List<OrganisationMention> mentions, int length) {
    int last = 0;
    for (OrganisationMention mention : mentions) {
      assertThat(mention.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(mention.span().length()).isPositive();
      last = mention.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(length);
  }
}
