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
}
