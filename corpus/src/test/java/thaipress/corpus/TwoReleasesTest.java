package thaipress.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.ThaiPress;
import thaipress.extract.Evidence;
import thaipress.extract.ParticipantExtractor;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;

/** What is found in a text that is two releases, one behind the other. */
class TwoReleasesTest {

  private static final int PAIRS = Integer.getInteger("thaipress.texts", 150) / 5;

  /** Three blank lines part releases. */
  private static final String GAP = "\n\n\n\n";

  /** One blank line parts paragraphs. */
  private static final String BLANK = "\n\n";

  /** So far from the seam nothing close by is asked across it. */
  private static final int AWAY = 400;

  /** The rules of aims that the rest of the release has no say in. */
  private static final Set<String> OF_THEMSELVES =
      Set.of("stated-objective", "listed-objective", "hope");

  /** What is known of a count by its release and by the count before. */
  private static final Set<String> NOT_ITS_OWN =
      Set.of(
          "headline",
          "first-half",
          "last-quarter",
          "harm-title",
          "statistics-text",
          "repeated-number",
          "earlier-year",
          "previous-taken",
          "previous-refused");

  private static final ThaiPress PRESS = ThaiPress.standard();

  private final HostileReleases releases = new HostileReleases(TwoReleasesTest.class);

  /** One text that is two others. */
  private record Pair(String one, String seam, String other) {

    String text() {
      return one + seam + other;
    }

    int second() {
      return one.length() + seam.length();
    }

    /** What is found in the text. */
    List<String> together(Predicate<Mention> which) {
      return facts(text(), 0, which).sorted().toList();
    }

    /** What is found in each alone, where it stands in the text. */
    List<String> apart(Predicate<Mention> which) {
      return Stream.concat(facts(one, 0, which), facts(other, second(), which)).sorted().toList();
    }

    private Stream<String> facts(String text, int shift, Predicate<Mention> which) {
      return analyse(text).mentions().stream()
          .filter(mention -> which.test(mention) && isAway(mention.span().begin() + shift))
          .map(mention -> mention.span().begin() + shift + " " + mention.text() + value(mention));
    }

    /** A list at the end of a release goes on behind a blank line. */
    private boolean isAway(int at) {
      return seam.equals(GAP) || at < one.length() - AWAY || at >= second() + AWAY;
    }
  }

  private static Article article(String text) {
    return Article.ofText("t", text).withPublished(LocalDate.of(2024, 6, 11));
  }

  private static Analysis analyse(String text) {
    return PRESS.analyse(article(text));
  }

  private List<Pair> pairs(String seam) {
    return Stream.generate(() -> new Pair(releases.whole(), seam, releases.whole()))
        .limit(PAIRS)
        .toList();
  }

  private static String value(Mention mention) {
    return switch (mention) {
      case OrganisationMention name -> "";
      case DateMention date -> date.value().notation();
      case ParticipantMention count ->
          count.min() + " " + count.max() + " " + count.who() + " " + count.total();
      case ObjectiveMention aim -> aim.cue() + " " + aim.number();
    };
  }

  /** Of each its own head count. */
  @Test
  void threeBlankLinesBetweenThemLeaveBothTheirCountsAndAims() {
    Predicate<Mention> weighed =
        mention -> mention instanceof ParticipantMention || mention instanceof ObjectiveMention;
    for (Pair pair : pairs(GAP)) {
      assertThat(pair.together(weighed)).as(pair.text()).isEqualTo(pair.apart(weighed));
    }
  }

  /**
   * Dates without a year are understood by what was said before, names cut short by ฯ by the names
   * of the whole text; and one release may show that what the other says is a name.
   */
  @Test
  void aBlankLineBetweenThemLeavesBothWhatTheySayInTheirOwnWords() {
    for (Pair pair : pairs(BLANK)) {
      assertThat(pair.together(TwoReleasesTest::isInOwnWords))
          .as(pair.text())
          .containsAll(pair.apart(TwoReleasesTest::isInOwnWords));
      assertThat(pair.together(TwoReleasesTest::isDateOrAimInOwnWords))
          .as(pair.text())
          .isEqualTo(pair.apart(TwoReleasesTest::isDateOrAimInOwnWords));
    }
  }

  private static boolean isDateOrAimInOwnWords(Mention mention) {
    return !(mention instanceof OrganisationMention) && isInOwnWords(mention);
  }

  private static boolean isInOwnWords(Mention mention) {
    return switch (mention) {
      case DateMention date -> !date.inferred();
      case OrganisationMention name -> !name.rule().equals("cut-short");
      case ObjectiveMention aim -> OF_THEMSELVES.contains(aim.rule());
      case ParticipantMention count -> false;
    };
  }

  @Test
  void aBlankLineBetweenThemLeavesTheFirstTheMeaningOfItsNames() {
    for (Pair pair : pairs(BLANK)) {
      assertThat(names(pair.text(), pair.one().length()))
          .containsAll(names(pair.one(), pair.second()));
    }
  }

  private static List<String> names(String text, int end) {
    return analyse(text).organisations().stream()
        .filter(mention -> mention.span().end() <= end && isInOwnWords(mention))
        .map(mention -> mention.span() + mention.text() + mention.canonical())
        .toList();
  }

  /** Where it stands in the text and what the headline says may speak for or against it too. */
  @Test
  void aBlankLineBetweenThemLeavesBothWhatStandsAroundTheirCounts() {
    for (Pair pair : pairs(BLANK)) {
      int end = pair.one().length() - AWAY;
      int begin = pair.second() + AWAY;
      assertThat(evidence(pair.text(), 0, end)).isEqualTo(evidence(pair.one(), 0, end));
      assertThat(evidence(pair.text(), begin, pair.text().length()))
          .isEqualTo(evidence(pair.other(), AWAY, pair.other().length()));
    }
  }

  private static List<String> evidence(String text, int begin, int end) {
    return new ParticipantExtractor()
        .evidence(article(text), PRESS.segment(text)).stream()
            .filter(count -> begin <= count.span().begin() && count.span().end() <= end)
            .map(count -> count.span().begin() - begin + " " + own(count))
            .toList();
  }

  private static List<String> own(Evidence count) {
    return count.features().stream().filter(feature -> !NOT_ITS_OWN.contains(feature)).toList();
  }
}
