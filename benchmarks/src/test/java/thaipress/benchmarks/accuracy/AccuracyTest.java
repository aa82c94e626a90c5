package thaipress.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thaipress.benchmarks.record.Figures;
import thaipress.text.Span;

class AccuracyTest {

  private static final String FILE =
      """
      # sent_id = 1
      # text = ครูมา 2 คน
      1\tครู\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\tมา\t_\t_\t_\t_\t_\t_\t_\t_
      3\t2\t_\t_\t_\t_\t_\t_\t_\t_
      4\tคน\t_\t_\t_\t_\t_\t_\t_\t_

      1-2\tครูมา\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      1\tครู\t_\t_\t_\t_\t_\t_\t_\t_
      2\tมา\t_\t_\t_\t_\t_\t_\t_\t_
      2.1\tแล้ว\t_\t_\t_\t_\t_\t_\t_\t_
      3\tวันนี้\t_\t_\t_\t_\t_\t_\t_\t_
      """;

  private static List<Sentence> sentences() {
    return Conllu.read(new BufferedReader(new StringReader(FILE)));
  }

  @Test
  void readsWordsWithTheirSpansInTheSentence() {
    List<Sentence> sentences = sentences();

    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).words())
        .containsExactly(new Span(0, 3), new Span(3, 5), new Span(6, 7), new Span(8, 10));
    assertThat(sentences.get(1).text()).isEqualTo("ครูมาวันนี้");
    assertThat(sentences.get(1).words()).containsExactly(new Span(0, 5), new Span(5, 11));
  }

  @ParameterizedTest
  @EnumSource(
      value = Cutter.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OPENNLP_SIMPLE", "OPENNLP_WHITESPACE"})
  void everyoneCutsTheEasyWords(Cutter cutter) {
    WordScores scores = WordScores.of(cutter, sentences().subList(0, 1));

    assertThat(scores.words()).isEqualTo(new Score(3, 3, 3));
    assertThat(scores.boundaries()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void theEndsOfJoinedSentencesAreToBeFound() {
    SentenceScores scores = SentenceScores.of(sentences());

    assertThat(scores.everySpace()).isEqualTo(new Score(3, 1, 1));
    assertThat(scores.lineEnds()).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void figuresOfAFileComeByCutterAndMeasure() {
    Figures figures = new Figures();

    WordAccuracy.measure(sentences(), "easy", figures);

    assertThat(figures.sections()).containsOnlyKeys("words-easy", "sentences-easy");
    assertThat(figures.sections().get("words-easy").get("JDK BreakIterator"))
        .containsKeys("precision", "recall", "F1", "boundaries, F1");
    assertThat(figures.sections().get("sentences-easy")).containsKey("every space");
  }

  @Test
  void scoresOfNothingAreZero() {
    assertThat(Score.NONE).hasToString("0.000  0.000  0.000");
  }
}
