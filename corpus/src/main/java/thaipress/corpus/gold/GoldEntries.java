package thaipress.corpus.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import thaipress.model.Article;
import thaipress.model.DateValue;
import thaipress.model.ObjectiveMention.Cue;
import thaipress.model.OrganisationType;
import thaipress.text.Span;

/**
 * Collects the entries of one release from an annotation tool's file. Each has a kind and a value
 * in the form in which the library exports them: {@code canonical · type}, a date in the
 * guideline's notation, {@code ≥80 คน · who · total}, a cue.
 */
final class GoldEntries {

  private static final String KINDS = "organisation, date, participants, objective";

  private final String file;
  private final List<Gold.Organisation> organisations = new ArrayList<>();
  private final List<Gold.Date> dates = new ArrayList<>();
  private final List<Gold.Participant> participants = new ArrayList<>();
  private final List<Gold.Objective> objectives = new ArrayList<>();

  GoldEntries(String file) {
    this.file = file;
  }

  /**
   * Adds an entry.
   *
   * @param line where it stands in the file, from 1
   * @throws GoldException if there is no such kind, or the value is not of its form
   */
  void add(int line, String kind, Span span, String value) {
    List<String> parts = parts(value);
    switch (kind.toLowerCase(Locale.ROOT)) {
      case "organisation" -> organisations.add(organisation(line, span, parts));
      case "date" -> dates.add(date(line, span, parts.get(0)));
      case "participants" -> participants.add(participants(line, span, parts));
      case "objective" -> objectives.add(new Gold.Objective(span, cue(line, parts.get(0))));
      default -> throw wrong(line, "the kind '" + kind + "' is none of " + KINDS);
    }
  }

  GoldException wrong(int line, String message) {
    return new GoldException(file + ":" + line, message);
  }

  Gold gold(Article article) {
    organisations.sort(Comparator.comparing(Gold.Organisation::span));
    dates.sort(Comparator.comparing(Gold.Date::span));
    participants.sort(Comparator.comparing(Gold.Participant::span));
    objectives.sort(Comparator.comparing(Gold.Objective::span));
    return new Gold(article, article.published(), organisations, dates, participants, objectives);
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split("·", -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  private Gold.Organisation organisation(int line, Span span, List<String> parts) {
    if (parts.size() != 2 || parts.get(0).isEmpty()) {
      throw wrong(line, "an organisation's value is 'canonical name · type', not " + said(parts));
    }
    try {
      String type = OrganisationType.ofLabel(parts.get(1)).label();
      return new Gold.Organisation(span, parts.get(0), type);
    } catch (IllegalArgumentException e) {
      throw wrong(line, e.getMessage() + "; as in 'canonical name · local-government'");
    }
  }

  private Gold.Date date(int line, Span span, String value) {
    try {
      return new Gold.Date(span, DateValue.parse(value).notation());
    } catch (IllegalArgumentException e) {
      throw wrong(line, "a date's value is as 2023-05-08, 2023-05 or FY2024, not '" + value + "'");
    }
  }

  private Gold.Participant participants(int line, Span span, List<String> parts) {
    boolean total = parts.size() > 1 && parts.get(parts.size() - 1).equals("total");
    int others = parts.size() - (total ? 2 : 1);
    String amount = parts.get(0);
    int space = amount.indexOf(' ');
    if (others > 1 || space < 0) {
      throw wrong(
          line,
          "a count's value is as '≥80 คน · who · total', the last two if known, not "
              + said(parts));
    }
    String number = amount.substring(0, space);
    return new Gold.Participant(
        span,
        min(line, number),
        max(line, number),
        amount.substring(space + 1).strip(),
        others == 1 ? parts.get(1) : "",
        total);
  }

  private static String said(List<String> parts) {
    return "'" + String.join(" · ", parts) + "'";
  }

  private OptionalDouble min(int line, String amount) {
    if (amount.startsWith("≤")) {
      return OptionalDouble.empty();
    }
    String digits = amount.startsWith("≥") ? amount.substring(1) : amount;
    int to = digits.indexOf('-');
    return OptionalDouble.of(number(line, to < 0 ? digits : digits.substring(0, to)));
  }

  private OptionalDouble max(int line, String amount) {
    if (amount.startsWith("≥")) {
      return OptionalDouble.empty();
    }
    String digits = amount.startsWith("≤") ? amount.substring(1) : amount;
    return OptionalDouble.of(number(line, digits.substring(digits.indexOf('-') + 1)));
  }

  private double number(int line, String digits) {
    Optional<Double> number =
        Optional.of(digits).filter(GoldEntries::isNumber).map(Double::valueOf);
    return number.orElseThrow(
        () -> wrong(line, "a count is as 81, 80-100, ≥200 or ≤50, not '" + digits + "'"));
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() < 16
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Cue cue(int line, String label) {
    for (Cue cue : Cue.values()) {
      if (cue.label().equals(label)) {
        return cue;
      }
    }
    throw wrong(line, "an objective's value is explicit or purpose, not '" + label + "'");
  }
}
