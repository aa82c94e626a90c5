package thaipress.model;

import java.util.List;
import java.util.Optional;

/**
 * What was read out of one article. Mentions of a kind stand in the order of the text and do not
 * overlap one another.
 */
public record Analysis(
    Article article,
    Segmentation segmentation,
    List<OrganisationMention> organisations,
    List<DateMention> dates,
    List<ParticipantMention> participants,
    List<ObjectiveMention> objectives,
    List<Warning> warnings) {

  /** Copies the lists. */
  public Analysis {
    organisations = List.copyOf(organisations);
    dates = List.copyOf(dates);
    participants = List.copyOf(participants);
    objectives = List.copyOf(objectives);
    warnings = List.copyOf(warnings);
  }

  /** The head count of the whole activity, where the text gives one. */
  public Optional<ParticipantMention> headCount() {
    return participants.stream().filter(ParticipantMention::total).findFirst();
  }
}
