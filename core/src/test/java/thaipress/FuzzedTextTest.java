package thaipress;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.extract.DateExtractor;
import thaipress.extract.Extraction;
import thaipress.extract.ObjectiveExtractor;
import thaipress.extract.OrganisationExtractor;
import thaipress.extract.ParticipantExtractor;
import thaipress.extract.RuleDescription;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.model.Segmentation;
import thaipress.testing.OneByteThai;
import thaipress.testing.RuleTexts;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/**
 * What Jazzer feeds with texts of its own, in {@link OneByteThai}: {@code JAZZER_FUZZ=1 mvn -pl
 * core test -Dtest='FuzzedTextTest#dates' -Djazzer.hooks=true}. Without that, as in the build, each
 * target runs on its seeds, which are the examples of the rules, and on what was found before,
 * which stands beside the tests.
 */
class FuzzedTextTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 11);
  private static final ThaiPress PRESS = ThaiPress.standard();
  private static final OrganisationExtractor ORGANISATIONS =
      new OrganisationExtractor(Lexicon.standard());

  /** Every so many examples are enough to begin with. */
  private static final int STEP = 8;

  private static Stream<byte[]> seeds(List<RuleDescription> rules) {
    List<String> texts = RuleTexts.of(rules);
    return Stream.iterate(0, at -> at < texts.size(), at -> at + STEP)
        .map(at -> OneByteThai.bytes(texts.get(at)));
  }

  static Stream<byte[]> dated() {
    return seeds(DateExtractor.rules());
  }

  static Stream<byte[]> named() {
    return seeds(OrganisationExtractor.rules());
  }

  static Stream<byte[]> counted() {
    return seeds(ParticipantExtractor.rules());
  }

  static Stream<byte[]> aimed() {
    return seeds(ObjectiveExtractor.rules());
  }

  static Stream<byte[]> all() {
    return Stream.of(dated(), named(), counted(), aimed()).flatMap(seeds -> seeds);
  }

  private static Article article(String text) {
    return Article.ofText("t", text).withPublished(DAY);
  }

  /** Mentions are whole, lie in the text and in its order. */
  private static void check(Folded folded, List<? extends Mention> mentions) {
    int end = 0;
    for (Mention mention : mentions) {
      int begin = mention.span().begin();
      assertThat(begin).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
      assertThat(mention.span().in(folded.raw())).isEqualTo(mention.text()).isNotEmpty();
      assertThat(ThaiChars.isWhole(folded, folded.viewOffset(begin), folded.viewOffset(end)))
          .isTrue();
    }
  }

  /** Checks what an extractor finds in a text, alone and a second time. */
  private static void check(
      String text, Segmentation words, Supplier<Extraction<? extends Mention>> extractor) {
    Extraction<? extends Mention> found = extractor.get();
    check(Folded.of(text), found.mentions());
    assertThat(extractor.get()).isEqualTo(found);
    assertThat(words.text().raw()).isEqualTo(text);
  }

  @MethodSource("all")
  @FuzzTest(maxDuration = "1m")
  void folding(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    Folded folded = Folded.of(text);
    String view = folded.toString();
    assertThat(Folded.of(view).toString()).isEqualTo(view);
    for (int at = 0; at <= text.length(); at++) {
      assertThat(folded.viewOffset(at)).isBetween(0, view.length());
    }
    for (int at = 0; at < view.length(); at++) {
      assertThat(folded.rawSpan(at, at + 1).in(text)).isNotEmpty();
    }
  }

  @MethodSource("dated")
  @FuzzTest(maxDuration = "1m")
  void dates(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    Segmentation words = PRESS.segment(text);
    check(text, words, () -> new DateExtractor().extract(article(text), words));
    check(text, words, () -> new DateExtractor().extract(Article.ofText("t", text), words));
  }

  @MethodSource("dated")
  @FuzzTest(maxDuration = "1m")
  void dateExpressions(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    assertThat(new DateExtractor().parse(text, DAY)).isNotNull();
    assertThat(new DateExtractor().parse(text)).isNotNull();
  }

  @MethodSource("named")
  @FuzzTest(maxDuration = "1m")
  void organisations(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    Segmentation words = PRESS.segment(text);
    check(text, words, () -> ORGANISATIONS.extract(article(text), words));
  }

  @MethodSource("counted")
  @FuzzTest(maxDuration = "1m")
  void participants(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    Segmentation words = PRESS.segment(text);
    check(text, words, () -> new ParticipantExtractor().extract(article(text), words));
  }

  @MethodSource("aimed")
  @FuzzTest(maxDuration = "1m")
  void objectives(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    Segmentation words = PRESS.segment(text);
    check(text, words, () -> new ObjectiveExtractor().extract(article(text), words));
  }

  @MethodSource("all")
  @FuzzTest(maxDuration = "1m")
  void analysis(byte[] bytes) {
    String text = OneByteThai.text(bytes);
    Folded folded = Folded.of(text);
    List<List<? extends Mention>> found = kinds(PRESS.analyse(article(text)));
    found.forEach(mentions -> check(folded, mentions));
    assertThat(kinds(PRESS.analyse(article(text)))).isEqualTo(found);
  }

  private static List<List<? extends Mention>> kinds(Analysis analysis) {
    return List.of(
        analysis.organisations(), analysis.dates(), analysis.participants(), analysis.objectives());
  }
}
