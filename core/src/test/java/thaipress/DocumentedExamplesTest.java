package thaipress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.OrganisationType;
import thaipress.model.ParticipantMention;
import thaipress.model.Warning;

/** What docs/extraction.md promises is what the library does: its tables are read and tried. */
class DocumentedExamplesTest {

  private static final Path PAGE = Path.of("..", "docs", "extraction.md");
  private static final String NOTHING = "—";
  private static final String LINE_BREAK = "⏎";

  /** By the heading of the column for what is found. */
  private static final Map<String, Function<Analysis, List<List<String>>>> KINDS =
      Map.of(
          "Organisation", rows(Analysis::organisations, DocumentedExamplesTest::row),
          "Date", rows(Analysis::dates, DocumentedExamplesTest::row),
          "Participants", rows(Analysis::participants, DocumentedExamplesTest::row),
          "Objective", rows(Analysis::objectives, DocumentedExamplesTest::row),
          "Warning", DocumentedExamplesTest::warningRows);

  /**
   * A text of one of the tables with all that is to be found in it.
   *
   * @param line where it stands on the page
   * @param published empty where the release carries no date
   */
  record Example(
      int line, String kind, String text, String published, List<List<String>> expected) {

    Article article() {
      Article article = Article.ofText("example", text);
      return published.isEmpty() ? article : article.withPublished(LocalDate.parse(published));
    }

    @Override
    public String toString() {
      return "line " + line + ", " + kind + ": " + text;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheDocumentationSays(Example example) {
    Analysis analysis = ThaiPress.standard().analyse(example.article());

    assertThat(KINDS.get(example.kind()).apply(analysis)).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void mentionsAreTheStretchesOfTextAtTheirOffsets(Example example) {
    Analysis analysis = ThaiPress.standard().analyse(example.article());

    assertThat(mentions(analysis))
        .allSatisfy(
            mention -> assertThat(mention.span().in(example.text())).isEqualTo(mention.text()));
  }

  @Test
  void everyTypeOfOrganisationHasAnExample() throws IOException {
    List<String> shown =
        examples()
            .filter(example -> example.kind().equals("Organisation"))
            .flatMap(example -> example.expected().stream().map(row -> row.get(2)))
            .toList();

    assertThat(shown)
        .containsAll(
            Arrays.stream(OrganisationType.values()).map(OrganisationType::label).toList());
  }

  @Test
  void everyRuleAndWarningThatShowsIsNamed() throws IOException {
    String page = Files.readString(PAGE);
    List<String> names =
        examples()
            .map(example -> ThaiPress.standard().analyse(example.article()))
            .flatMap(DocumentedExamplesTest::documentedNames)
            .distinct()
            .toList();

    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void tablesOfEveryKindAreRead() throws IOException {
    List<String> kinds = examples().map(Example::kind).distinct().toList();

    assertThat(kinds).containsExactlyInAnyOrderElementsOf(KINDS.keySet());
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> heading = List.of();
    int line = 0;
    for (String row : Files.readAllLines(PAGE)) {
      line++;
      List<String> cells = cells(row);
      if (cells.isEmpty()) {
        heading = List.of();
      } else if (cells.get(0).equals("Text")) {
        heading = cells;
      } else if (!heading.isEmpty() && !cells.get(0).startsWith("---")) {
        add(examples, heading, line, cells);
      }
    }
    return examples.stream();
  }

  private static void add(
      List<Example> examples, List<String> heading, int line, List<String> cells) {
    assertThat(cells).as("cells of line %d", line).hasSameSizeAs(heading);
    int found = heading.get(1).equals("Published") ? 2 : 1;
    if (!cells.get(0).isEmpty()) {
      String published = found == 2 && !cells.get(1).equals(NOTHING) ? cells.get(1) : "";
      examples.add(
          new Example(line, heading.get(found), cells.get(0), published, new ArrayList<>()));
    }
    if (!cells.get(found).equals(NOTHING)) {
      examples.get(examples.size() - 1).expected().add(cells.subList(found, cells.size()));
    }
  }

  /** The cells of a table's row without their backticks; none where the line is no row. */
  private static List<String> cells(String line) {
    if (!line.startsWith("|")) {
      return List.of();
    }
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
        .map(cell -> cell.strip().replace("`", "").replace(LINE_BREAK, "\n"))
        .toList();
  }

  private static <T> Function<Analysis, List<List<String>>> rows(
      Function<Analysis, List<T>> facts, Function<T, List<String>> row) {
    return analysis -> facts.apply(analysis).stream().map(row).toList();
  }

  private static List<String> row(OrganisationMention mention) {
    return List.of(mention.text(), mention.canonical(), mention.type().label());
  }

  private static List<String> row(DateMention mention) {
    return List.of(mention.text(), mention.value().notation());
  }

  private static List<String> row(ParticipantMention mention) {
    return List.of(
        mention.text(),
        number(mention.min()),
        number(mention.max()),
        mention.unit(),
        mention.who().orElse(NOTHING),
        Boolean.toString(mention.total()));
  }

  private static List<String> row(ObjectiveMention mention) {
    return List.of(mention.text(), mention.cue().label());
  }

  private static List<List<String>> warningRows(Analysis analysis) {
    String text = analysis.article().text();
    return analysis.warnings().stream()
        .map(warning -> List.of(warning.code(), warning.span().in(text)))
        .toList();
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : NOTHING;
  }

  private static List<Mention> mentions(Analysis analysis) {
    return Stream.<List<? extends Mention>>of(
            analysis.organisations(),
            analysis.dates(),
            analysis.participants(),
            analysis.objectives())
        .<Mention>flatMap(List::stream)
        .toList();
  }

  /** The names of rules, but for those of organisations, which are too many to list. */
  private static Stream<String> documentedNames(Analysis analysis) {
    Stream<String> rules =
        mentions(analysis).stream()
            .filter(mention -> !(mention instanceof OrganisationMention))
            .map(Mention::rule);
    return Stream.concat(rules, analysis.warnings().stream().map(Warning::code));
  }
}
