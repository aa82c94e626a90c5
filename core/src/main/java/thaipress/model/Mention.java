package thaipress.model;

import thaipress.text.Span;

/** Something that an extractor found in a text. */
public sealed interface Mention
    permits OrganisationMention, DateMention, ParticipantMention, ObjectiveMention {

  /** Where it stands, in UTF-16 offsets into the raw text. */
  Span span();

  /** The raw text of the span. */
  String text();

  /** The name of the rule that found it. */
  String rule();

  /** What it is: organisation, date, participants or objective. */
  default String kind() {
    return switch (this) {
      case OrganisationMention organisation -> "organisation";
      case DateMention date -> "date";
      case ParticipantMention participant -> "participants";
      case ObjectiveMention objective -> "objective";
    };
  }
}
