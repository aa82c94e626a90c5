package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.Segmentation;
import thaipress.model.Warning;
import thaipress.text.Folded;
import thaipress.text.Span;

class DateExtractorTest {

  private static final String EXAMPLES = "/thaipress/extract/dates.tsv";

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = EXAMPLES, delimiter = '\t', numLinesToSkip = 1)
  void readsTheExamples(String rule, String published, String marked, String values) {
    String text = marked.replace("‹", "").replace("›", "");

    List<DateMention> mentions = extract(text, published).mentions();

    assertThat(mentions).extracting(DateMention::span).isEqualTo(marks(marked));
    assertThat(mentions)
        .extracting(mention -> mention.value().notation())
        .containsExactly(values.split("; ", -1));
    assertThat(mentions).extracting(DateMention::rule).contains(rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/thaipress/extract/date-expressions.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      emptyValue = "")
  void readsExpressionsOfEverySort(String expression, String values) {
    String found =
        extract(expression, "2024-06-12").mentions().stream()
            .map(mention -> mention.value().notation())
            .collect(Collectors.joining(" ; "));

    assertThat(found).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvFileSource(
      resources = "/thaipress/extract/dates-none.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void findsNothingInTheCounterExamples(String rule, String text, String why) {
    assertThat(extract(text, "2024-02-01").mentions()).as(why).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DateRule.class)
  void everyRuleHasExamplesAndCounterExamples(DateRule rule) {
    RuleDescription description =
        DateExtractor.rules().stream()
            .filter(other -> other.name().equals(rule.label()))
            .findFirst()
            .orElseThrow();

    assertThat(description.examples()).isNotEmpty();
    assertThat(description.counterExamples()).isNotEmpty();
  }

  @Test
  void keepsADateWhoseWeekdayIsWrongAndSaysSo() {
    Extraction<DateMention> found = extract("วันจันทร์ที่ 15 เมษายน 2566", "2023-04-15");

    assertThat(found.mentions().get(0).value().notation()).isEqualTo("2023-04-15");
    assertThat(found.warnings()).extracting(Warning::code).containsExactly("weekday-mismatch");
  }

  @Test
  void keepsADayThatDoesNotExistAndSaysSo() {
    Extraction<DateMention> found = extract("ภายในวันที่ 31 เมษายน 2567", "2024-04-15");

    assertThat(found.mentions().get(0).value().notation()).isEqualTo("2024-04-31");
    assertThat(found.warnings()).extracting(Warning::code).containsExactly("impossible-date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"วันที่ 5 มกราคม 2667", "ปี 2767", "เดือนเมษายน 1150"})
  void warnsOfAYearOutOfReason(String text) {
    Extraction<DateMention> found = extract(text, "2024-04-15");

    assertThat(found.mentions()).hasSize(1);
    assertThat(found.warnings()).extracting(Warning::code).containsExactly("unlikely-year");
  }

  @ParameterizedTest
  @ValueSource(strings = {"พ.ศ. 2580", "กรุงสุโขทัยเมื่อปี พ.ศ. 1792", "ปี 2065"})
  void findsNothingWrongWithPlansAndHistory(String text) {
    assertThat(extract(text, "2024-04-15").warnings()).isEmpty();
  }

  @Test
  void parsesOneExpression() {
    DateExtractor dates = new DateExtractor();

    assertThat(dates.parse(" เมื่อวันที่ ๕ ม.ค. ๖๗ ")).contains(new DateValue.Day(2024, 1, 5));
    assertThat(dates.parse("25 มกราคม ของทุกปี")).contains(new DateValue.Recurring(1, 25));
    assertThat(dates.parse("พรุ่งนี้", LocalDate.of(2024, 2, 29)))
        .contains(new DateValue.Day(2024, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "พรุ่งนี้", "5 มกราคม 2567 และ 6 มกราคม 2567", "อบรม 5 มกราคม 2567", "สามคน"})
  void parsesNothingThatIsNotOneDate(String expression) {
    assertThat(new DateExtractor().parse(expression)).isEmpty();
  }

  @Test
  void readsATextThatNobodyHasCut() {
    Article article = Article.ofText("test", "พบกัน 5 ม.ค. 67 เวลา 9.00 น.");

    assertThat(new DateExtractor().extract(article)).isEqualTo(extract(article.text(), ""));
  }

  @Test
  void marksWhatIsInferred() {
    List<DateMention> mentions = extract("5 มกราคม และ 6 มกราคม 2567", "2024-02-01").mentions();

    assertThat(extract("พบกัน 5 มกราคม", "2024-02-01").mentions().get(0).inferred()).isTrue();
    assertThat(mentions.get(1).inferred()).isFalse();
  }

  @Test
  void givesRawOffsets() {
    String text = "งาน\u200bวัน\u200bที่ ๕ มกราคม ๒๕๖๗ ที่วัด";

    DateMention mention = extract(text, "").mentions().get(0);

    assertThat(mention.span().in(text)).isEqualTo("วัน\u200bที่ ๕ มกราคม ๒๕๖๗");
    assertThat(mention.text()).isEqualTo(mention.span().in(text));
  }

  @Test
  void findsNoDateInAnEmptyText() {
    assertThat(extract("", "").mentions()).isEmpty();
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertThat(extract("5 ม.ค. 67", "").mentions().get(0).value().notation())
          .isEqualTo("2024-01-05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void neverFailsAndNeverOverlapsOnShuffledPieces() {
    List<String> pieces =
        List.of(
            "วันที่ ",
            "วันนี้",
            "5",
            "31",
            " มกราคม",
            "ม.ค.",
            " 2567",
            "67",
            "-",
            " – ",
            "ถึง",
            "และ",
            ",",
            " (",
            ")",
            "เวลา ",
            "09.00",
            " น.",
            "ปี",
            "งบประมาณ",
            "พ.ศ.",
            "ไตรมาส",
            "/",
            "เดือน",
            "สองทุ่ม",
            "ตี",
            "\n",
            " ",
            "วันพุธ",
            "ที่",
            ".",
            "ของทุกปี",
            "2566/67",
            "ยกเว้น");
    Random random = new Random(20240205);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertOrdered(text.toString(), extract(text.toString(), "").mentions());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "วันนี้",
        "วันนี้ (",
        "ไตรมาส 1",
        "1,",
        "1 และ ",
        "ปี 2567 และ ",
        "วันที่ 1 - ",
        "1/",
        "1-1",
        "9.00 - ",
        "1 มกราคม และ ",
        "ยกเว้นเดือนมกราคม",
        "วันพุธที่ ",
        "เวลา ",
        "มกราคม",
        "มกราคม ",
        "ม.ค.",
        ".",
        "1.",
        "12:",
        "ไตรมาส 1 และ ",
        "เมื่อก่อนวันนี้",
        "June 1-",
        "วันที่ 1 2 ",
        "เที่ยง",
        "สองร้อย",
        "ล้าน",
        "พ.ศ. ",
        "9"
      })
  @Timeout(20)
  void staysFastOnEndlessRepetition(String piece) {
    String text = piece.repeat(50_000);

    assertOrdered(piece, extract(text, "2024-02-01").mentions());
  }

  private static void assertOrdered(String text, List<DateMention> mentions) {
    int end = 0;
    for (DateMention mention : mentions) {
      assertThat(mention.span().begin()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(mention.value().notation()).as(text).isNotEmpty();
      end = mention.span().end();
    }
  }

  private static Extraction<DateMention> extract(String text, String published) {
    Article article = Article.ofText("test", text);
    boolean known = published != null && !published.isEmpty();
    return new DateExtractor()
        .extract(
            known ? article.withPublished(LocalDate.parse(published)) : article,
            oneWord(Folded.of(text)));
  }

  private static Segmentation oneWord(Folded text) {
    int length = text.length();
    return length == 0
        ? new Segmentation(text, new int[0], new byte[0], new int[0], new int[0], new int[0])
        : new Segmentation(
            text,
            new int[] {length},
            new byte[] {0},
            new int[] {Segmentation.NO_ENTRY},
            new int[] {1},
            new int[0]);
  }

  private static List<Span> marks(String marked) {
    List<Span> spans = new ArrayList<>();
    int removed = 0;
    int at = marked.indexOf('‹');
    while (at >= 0) {
      int end = marked.indexOf('›', at);
      spans.add(new Span(at - removed, end - removed - 1));
      removed += 2;
      at = marked.indexOf('‹', end);
    }
    return spans;
  }
}
