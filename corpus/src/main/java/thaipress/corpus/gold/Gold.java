package thaipress.corpus.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention;
import thaipress.text.Span;

/**
 * One annotated release. Spans are UTF-16 offsets into the article's text; entries of a kind stand
 * in the order of the text.
 *
 * @param article the release itself
 * @param published the day on which it was put out, as annotated
 */
public record Gold(
    Article article,
    Optional<LocalDate> published,
    List<Organisation> organisations,
    List<Date> dates,
    List<Participant> participants,
    List<Objective> objectives) {

  /** Copies the lists. */
  public Gold {
    organisations = List.copyOf(organisations);
    dates = List.copyOf(dates);
    participants = List.copyOf(participants);
    objectives = List.copyOf(objectives);
  }

  /** The release's id. */
  public String id() {
    return article.id();
  }

  /** Something annotated. */
  public sealed interface Entry permits Organisation, Date, Participant, Objective {

    /** Where it stands. */
    Span span();
  }

  /**
   * An organisation, at one place.
   *
   * @param canonical its full official name
   * @param type one of the guideline's types, as {@code local-government}
   */
  public record Organisation(Span span, String canonical, String type) implements Entry {}

  /**
   * An expression of calendar time.
   *
   * @param value in the guideline's notation
   */
  public record Date(Span span, String value) implements Entry {}

  /**
   * A count of those who take part.
   *
   * @param total whether it is the head count of the whole activity
   */
  public record Participant(
      Span span, OptionalDouble min, OptionalDouble max, String unit, String who, boolean total)
      implements Entry {}

  /** An aim. */
  public record Objective(Span span, ObjectiveMention.Cue cue) implements Entry {}
}
