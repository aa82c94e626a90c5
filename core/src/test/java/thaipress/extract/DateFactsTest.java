package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.Warning;
import thaipress.testing.SharedFacts;
import thaipress.testing.Tsv;
import thaipress.text.Folded;
import thaipress.text.Numbers;

/**
 * The facts about expressions that other projects and real releases attest. They are no part of the
 * project: without them the test is skipped. What is not read is listed with its reason.
 */
class DateFactsTest {

  private static final LocalDate REFERENCE = LocalDate.of(2024, 6, 12);
  private static final Pattern RELATIVE = Pattern.compile("REF([+-])(P[0-9]+D)(.*)");
  private static final Pattern BOUNDS = Pattern.compile("([0-9]{4}-10-01)/([0-9]{4}-09-30)");
  private static final Pattern SECONDS =
      Pattern.compile("(T[0-9]{2}:[0-9]{2}):[0-9]{2}(?:\\.[0-9]+)?(?:\\+07:00)?$");

  private final DateExtractor extractor = new DateExtractor();

  /** A row of the file: an expression and what it means, in the file's notation. */
  private record Fact(String input, String expected, String note) {
    boolean isNumber() {
      return note.startsWith("number") || input.equals("หนึ่งร้อยเอ็ด");
    }
  }

  @Test
  void readsEveryFactButThoseLeftOut() {
    Set<String> leftOut = leftOut();

    assertThat(facts().stream().filter(fact -> !leftOut.contains(fact.input())))
        .isNotEmpty()
        .allSatisfy(fact -> assertThat(isRead(fact)).as(describe(fact)).isTrue());
  }

  @Test
  void leavesOutNothingThatItReads() {
    Set<String> leftOut = leftOut();

    assertThat(facts().stream().filter(fact -> leftOut.contains(fact.input())))
        .noneSatisfy(fact -> assertThat(isRead(fact)).as(fact.input()).isTrue());
  }

  @Test
  void leavesOutNothingThatIsNoFact() {
    Set<String> inputs = facts().stream().map(Fact::input).collect(Collectors.toSet());

    assertThat(inputs).containsAll(leftOut());
  }

  private static List<Fact> facts() {
    Optional<Path> file = SharedFacts.file("facts/date_cases.tsv");
    Assumptions.assumeTrue(file.isPresent(), "no shared/facts/date_cases.tsv beside the project");
    return SharedFacts.rows(file.orElseThrow()).stream()
        .map(row -> new Fact(row[1], row[2], row.length > 3 ? row[3] : ""))
        .toList();
  }

  private static Set<String> leftOut() {
    return Tsv.rows(DateFactsTest.class, "date-facts-left-out.tsv", 2)
        .skip(1)
        .map(row -> row.get(0))
        .collect(Collectors.toSet());
  }

  private String describe(Fact fact) {
    return fact + " gave " + extract(fact).mentions();
  }

  private boolean isRead(Fact fact) {
    return fact.isNumber() ? isNumberRead(fact) : isDateRead(fact);
  }

  /** An error has no value; with a unit or a name only the number, or its digits, are read. */
  private static boolean isNumberRead(Fact fact) {
    Optional<BigDecimal> number = Numbers.parse(fact.input());
    if (fact.expected().equals("error")) {
      return number.isEmpty();
    }
    String text = Folded.of(fact.input()).toString();
    Optional<String> first =
        Numbers.read(text, 0)
            .filter(numeral -> numeral.end() < text.length())
            .map(
                numeral ->
                    numeral.value().toPlainString() + " " + text.substring(numeral.end()).strip());
    return number
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .or(() -> first)
        .orElse(text)
        .equals(fact.expected());
  }

  private boolean isDateRead(Fact fact) {
    Extraction<DateMention> found = extract(fact);
    List<String> codes = found.warnings().stream().map(Warning::code).toList();
    if (fact.expected().equals("null")) {
      return found.mentions().isEmpty();
    }
    if (fact.expected().equals("invalid")) {
      return codes.contains("impossible-date");
    }
    boolean contradicts = fact.note().contains("CONTRADICTS");
    return found.mentions().stream().anyMatch(mention -> means(mention.value(), fact))
        && (!contradicts || codes.contains("weekday-mismatch"));
  }

  /** A fact without a year is read without a day to reckon it from. */
  private Extraction<DateMention> extract(Fact fact) {
    Article article = Article.ofText("fact", fact.input());
    boolean open = fact.expected().startsWith("XXXX");
    return extractor.extract(open ? article : article.withPublished(REFERENCE));
  }

  private static boolean means(DateValue value, Fact fact) {
    Matcher bounds = BOUNDS.matcher(fact.expected());
    if (bounds.matches()) {
      return value.firstDay().map(LocalDate::toString).equals(Optional.of(bounds.group(1)))
          && value.lastDay().map(LocalDate::toString).equals(Optional.of(bounds.group(2)));
    }
    String prefix = value instanceof DateValue.AcademicYear ? "AY" : "";
    return value.notation().equals(prefix + inOurNotation(fact.expected()));
  }

  private static String inOurNotation(String expected) {
    Matcher relative = RELATIVE.matcher(expected);
    if (relative.matches()) {
      Period days = Period.parse(relative.group(2));
      LocalDate day = relative.group(1).equals("+") ? REFERENCE.plus(days) : REFERENCE.minus(days);
      return day + timeOfDay(relative.group(3));
    }
    String plain = expected.startsWith("XXXX-") ? "--" + expected.substring(5) : expected;
    return SECONDS.matcher(plain).replaceFirst("$1");
  }

  /** TNI, the night, is no time in the guideline's notation. */
  private static String timeOfDay(String time) {
    return time.equals("TNI") ? "" : time;
  }
}
