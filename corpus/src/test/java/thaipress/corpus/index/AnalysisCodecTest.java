package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import thaipress.corpus.Release;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.OrganisationType;
import thaipress.model.Segmentation;
import thaipress.text.Span;

class AnalysisCodecTest {

  private static final String TEXT =
      "อบรมครู\u00a0๘๑ คน\nเมื่อวันที่ ๒๕ เมษายน ๒๕๖๒ กรมอนามัย (กอ.) จัดอบรมครู เพื่อพัฒนานํ้าดื่ม กว่า 20 คน";

  private static final Analysis ANALYSIS =
      Release.of("r", TEXT)
          .from("https://example.org/r")
          .titled("อบรมครู\u00a0๘๑ คน")
          .published("2019-04-26")
          .org("กรมอนามัย", "กรมอนามัย", OrganisationType.DEPARTMENT)
          .count("๘๑ คน", 81, 81, true)
          .count("กว่า 20 คน", 20, -1, false)
          .objective("เพื่อพัฒนานํ้าดื่ม")
          .warning("weekday-mismatch")
          .analysis();

  private static Analysis roundTrip(Analysis analysis) throws IOException {
    Article article = analysis.article();
    return AnalysisCodec.decode(
        article.id(),
        article.source(),
        new BytesRef(article.text()),
        AnalysisCodec.encode(analysis, new BytesRef(article.text())));
  }

  @Test
  void articleMentionsAndWarningsComeBack() throws IOException {
    Analysis back = roundTrip(ANALYSIS);

    assertThat(back.article()).isEqualTo(ANALYSIS.article());
    assertThat(back.organisations()).isEqualTo(ANALYSIS.organisations());
    assertThat(back.dates()).isEqualTo(ANALYSIS.dates()).hasSize(1);
    assertThat(back.participants()).isEqualTo(ANALYSIS.participants());
    assertThat(back.objectives()).isEqualTo(ANALYSIS.objectives());
    assertThat(back.warnings()).isEqualTo(ANALYSIS.warnings());
  }

  @Test
  void wordsAndSentencesComeBack() throws IOException {
    Segmentation words = ANALYSIS.segmentation();
    Segmentation back = roundTrip(ANALYSIS).segmentation();

    assertThat(back.size()).isEqualTo(words.size());
    for (int word = 0; word < words.size(); word++) {
      assertThat(back.rawSpan(word)).isEqualTo(words.rawSpan(word));
      assertThat(back.kind(word)).isEqualTo(words.kind(word));
    }
    assertThat(back.sentences()).isEqualTo(words.sentences());
    assertThat(back.sentenceEnd(0)).isEqualTo(words.sentenceEnd(0));
  }

  @Test
  void datesOfEveryKindComeBack() throws IOException {
    DateValue.Day day = new DateValue.Day(2019, 4, 31);
    DateValue.Time time = new DateValue.Time(24, 0);
    List<DateValue> values =
        List.of(
            day,
            time,
            new DateValue.Moment(day, time),
            new DateValue.Month(2019, 4),
            new DateValue.Year(2019),
            new DateValue.Quarter(2019, 2),
            new DateValue.HalfYear(2019, 1),
            new DateValue.FiscalYear(2019),
            new DateValue.FiscalQuarter(2019, 3),
            new DateValue.AcademicYear(2019),
            new DateValue.Recurring(4, 0),
            new DateValue.Interval(time, new DateValue.Time(9, 30)),
            new DateValue.Interval(day, new DateValue.Moment(day, time)));
    List<DateMention> mentions = new ArrayList<>();
    for (DateValue value : values) {
      mentions.add(new DateMention(new Span(0, 7), "อบรมครู", value, true, "by-hand"));
    }
    Analysis analysis =
        new Analysis(
            ANALYSIS.article(),
            ANALYSIS.segmentation(),
            List.of(),
            mentions,
            List.of(),
            List.of(),
            List.of());

    assertThat(roundTrip(analysis).dates()).isEqualTo(mentions);
  }
}
