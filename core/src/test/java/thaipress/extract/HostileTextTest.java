package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.lexicon.Lexicon;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;
import thaipress.text.Span;

class HostileTextTest {

  private static final long SEED = 20_240_611;
  private static final int LENGTH = 400_000;

  private static final String[] PIECES = {
    "เพื่อ",
    "เพื่อน",
    "วัตถุประสงค์",
    " คือ",
    "\n",
    " ",
    "1. ",
    "2) ",
    "(",
    ")",
    "“",
    "”",
    "\"",
    "จำนวน",
    "รวม",
    "ทั้งสิ้น",
    "กว่า",
    "๑๒",
    "3,000",
    "-",
    "คน",
    "ราย",
    "ผู้เข้าร่วม",
    "ซึ่ง",
    "โดย",
    "และ",
    "มุ่ง",
    "หวัง",
    "ล้าน",
    "\u200b",
    "\u00a0",
    "ํา",
    "\ud83d",
    ".",
    "จัดอบรม",
    "ส่งเสริม",
    "ขึ้น"
  };

  static Stream<String> repeated() {
    return Stream.of(
        "เพื่อ",
        "เพื่อ ",
        "วัตถุประสงค์",
        "วัตถุประสงค์ของ",
        "1 คน",
        "1 คน ",
        "ล้าน",
        "หนึ่ง",
        "มุ่ง ",
        "กระทรวง",
        "1) ",
        "วัตถุประสงค์ 1) ",
        "(",
        "“",
        " ",
        "\n",
        "- ",
        "9",
        "จำนวน",
        "รวมทั้งสิ้น ");
  }

  private static void extractAll(String text) {
    Article article = Article.ofText("t", text);
    check(text, new ParticipantExtractor().extract(article, Examples.unsegmented(text)));
    check(text, new ObjectiveExtractor().extract(article, Examples.unsegmented(text)));
  }

  private static void check(String text, Extraction<? extends Mention> extraction) {
    int end = 0;
    for (Mention mention : extraction.mentions()) {
      Span span = mention.span();
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      assertThat(span.length()).isPositive();
      assertThat(span.in(text)).isEqualTo(mention.text());
      end = span.end();
    }
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void takesTimeInProportionToLength(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> extractAll(text));
  }

  /** Each clause is held against all others near it and against those of the first line. */
  @ParameterizedTest
  @ValueSource(strings = {"", "เพื่อส่งเสริมกา", "ความ"})
  void clausesThatMayBeSaidTwiceTakeTimeInProportionToLength(String first) {
    String line = first.repeat(2 * LENGTH / Math.max(1, first.length()));
    String text = line + "\n" + "เพื่อ".repeat(LENGTH);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> extractAll(text));
  }

  /** Each of them proposes names that overlap the next ones, all through the text. */
  @ParameterizedTest
  @ValueSource(strings = {"ก.พ.", "ป.ป.ช.", "กรม", "สภา", "สมาคมสภา", "คณะกรรมการ", "บริษัท "})
  void namesThatHangTogetherTakeTimeInProportionToLength(String piece) {
    String text = piece.repeat(LENGTH / 2 / piece.length());
    Segmentation words = new LatticeSegmenter(Lexicon.standard()).segment(Folded.of(text));
    OrganisationExtractor extractor = new OrganisationExtractor(Lexicon.standard());
    Assertions.assertTimeout(
        Duration.ofSeconds(15),
        () -> check(text, extractor.extract(Article.ofText("t", text), words)));
  }

  @Test
  void mentionsLieInOrderInAnyText() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      extractAll(text.toString());
    }
  }

  @Test
  void anEmptyTextHasNothing() {
    extractAll("");
  }
}
