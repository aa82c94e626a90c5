package thaipress.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thaipress.corpus.Analyses;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateValue;
import thaipress.model.ObjectiveMention;
import thaipress.model.Segmentation;
import thaipress.text.Folded;
import thaipress.text.Span;

class ScorerTest {

  private static final String TEXT =
      "กรมป่าไม้ประชุมวันที่ 5 มกราคม 2567 ครู 20 คน รวม 120 คน เพื่อปลูกป่าชายเลน";

  private static final String GOLD =
      """
      {"id":"x","published":null,
       "organisations":[{"text":"กรมป่าไม้","canonical":"กรมป่าไม้ ๑","type":"department"}],
       "dates":[{"text":"วันที่ 5 มกราคม 2567","value":"2024-01-05"}],
       "participants":[{"text":"20 คน","min":20,"max":20,"unit":"คน","who":"ครู","total":false},
        {"text":"รวม 120 คน","min":120,"max":120,"unit":"คน","who":null,"total":true}],
       "objectives":[{"text":"เพื่อปลูกป่าชายเลน","cue":"explicit"}]}
      """;

  private static Gold gold() {
    return GoldFolder.parse("x.json", Article.ofText("x", TEXT), GOLD);
  }

  private static Scores score(Analyses analysis) {
    Scorer scorer = new Scorer();
    scorer.add(gold(), Optional.of(analysis.build()));
    return scorer.scores();
  }

  @Test
  void whatAgreesCountsEverywhere() {
    Scores scores =
        score(
            Analyses.of("x", TEXT)
                .organisation("กรมป่าไม้", "กรม ป่าไม้1")
                .date("วันที่ 5 มกราคม 2567", new DateValue.Day(2024, 1, 5))
                .count("20 คน", 20, 20, false)
                .count("รวม 120 คน", 120, 120, true)
                .objective("เพื่อปลูกป่าชายเลน"));
    assertThat(scores.figures()).hasSize(11);
    assertThat(scores.figures().values())
        .allSatisfy(figure -> assertThat(figure.f1()).isEqualTo(1.0));
  }

  @Test
  void aShorterSpanOverlapsButIsNotExact() {
    Scores scores =
        score(
            Analyses.of("x", TEXT)
                .organisation("ป่าไม้", "ป่าไม้")
                .date("5 มกราคม 2567", new DateValue.Day(2024, 1, 5))
                .objective("ปลูกป่าชายเลน"));
    assertThat(scores.figure("organisations.exact").hits()).isZero();
    assertThat(scores.figure("organisations.overlap").hits()).isOne();
    assertThat(scores.figure("organisations.canonical").hits()).isZero();
    assertThat(scores.figure("dates.value").hits()).isOne();
    assertThat(scores.figure("dates.exact").hits()).isZero();
    assertThat(scores.figure("objectives.overlap").hits()).isOne();
    assertThat(scores.figure("objectives.explicit").hits()).isOne();
    assertThat(scores.figure("objectives.exact").hits()).isZero();
    assertThat(scores.figure("objectives.characters")).isEqualTo(new Figure(13, 18, 13));
    assertThat(scores.figure("participants.value").recall()).isZero();
  }

  @Test
  void blanksAtTheEdgesDoNotMatter() {
    Scores scores = score(Analyses.of("x", TEXT).count(" 20 คน ", 20, 20, false));
    assertThat(scores.figure("participants.value").hits()).isOne();
  }

  @Test
  void aCountMustAgreeInBothEndsAndUnit() {
    Scores scores = score(Analyses.of("x", TEXT).count("รวม 120 คน", 120, -1, true));
    assertThat(scores.figure("participants.total")).isEqualTo(new Figure(0, 1, 1));
  }

  @Test
  void aMentionIsGivenAwayOnce() {
    Scores scores =
        score(Analyses.of("x", TEXT).organisation("กรม", "a").organisation("ป่าไม้", "a"));
    assertThat(scores.figure("organisations.overlap")).isEqualTo(new Figure(1, 1, 2));
    assertThat(scores.figure("organisations.overlap").precision()).isEqualTo(0.5);
  }

  @Test
  void aReleaseWithoutAnAnalysisIsNamedAndCountsAsMissed() {
    Scorer scorer = new Scorer();
    scorer.add(gold(), Optional.empty());
    Scores scores = scorer.scores();
    assertThat(scores.missing()).containsExactly("x");
    assertThat(scores.figure("dates.value")).isEqualTo(new Figure(0, 1, 0));
    assertThat(scores.render()).startsWith("1 documents, 1 without a prediction: x\n");
  }

  @Test
  void supplementaryCharactersCountAsOne() {
    String text = "😀😀😀 เพื่อ😀😀😀😀";
    Gold gold =
        GoldFolder.parse(
            "x.json",
            Article.ofText("x", text),
            "{\"objectives\":[{\"text\":\"เพื่อ😀😀😀😀\",\"cue\":\"purpose\"}]}");
    Span span = new Span(7, 12);
    ObjectiveMention found =
        new ObjectiveMention(span, span.in(text), ObjectiveMention.Cue.PURPOSE, "r");
    Segmentation words =
        new Segmentation(
            Folded.of(text),
            new int[] {text.length()},
            new byte[1],
            new int[1],
            new int[] {1},
            new int[0]);
    Analysis analysis =
        new Analysis(
            gold.article(), words, List.of(), List.of(), List.of(), List.of(found), List.of());
    Scorer scorer = new Scorer();
    scorer.add(gold, Optional.of(analysis));
    assertThat(scorer.scores().figure("objectives.characters")).isEqualTo(new Figure(5, 9, 5));
    assertThat(scorer.scores().figure("objectives.overlap").hits()).isOne();
  }

  @Test
  void figuresAreRenderedToThreePlacesWhateverTheLocale() {
    Scores scores = score(Analyses.of("x", TEXT).count("20 คน", 20, 20, false));
    assertThat(scores.figure("participants.value").f1()).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(scores.render())
        .contains("participants.value         P 1.000  R 0.500  F1 0.667   (2 gold, 1 predicted)\n")
        .contains(
            "objectives.explicit        P 0.000  R 0.000  F1 0.000   (1 gold, 0 predicted)\n");
  }

  @Test
  void namesAreComparedWithoutDigitsFormsAndSpaces() {
    assertThat(Scorer.plain("เขต\u00A0๔ \u200Bก")).isEqualTo("เขต4ก");
  }

  @Test
  void anUnknownFigureIsAnError() {
    assertThatThrownBy(() -> new Scorer().scores().figure("dates.all"))
        .hasMessageContaining("no figure is called 'dates.all'");
  }
}
