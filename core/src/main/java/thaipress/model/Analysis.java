package thaipress.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The mentions of all kinds in the order of the text, the longer of two first. */
  public List<Mention> mentions() {
    List<Mention> all = new ArrayList<>();
    all.addAll(organisations);
    all.addAll(dates);
    all.addAll(participants);
    all.addAll(objectives);
    all.sort(
        Comparator.comparingInt((Mention mention) -> mention.span().begin())
            .thenComparing(mention -> -mention.span().end()));
    return Collections.unmodifiableList(all);
  }

  /**
   * The bodies that the text names, in the order of their first mentions, each under its canonical
   * name with all its mentions, whatever name they use. The canonical name is the same in every
   * text and so identifies a body across texts, except where it had to be the text's own words.
   */
  public Map<String, List<OrganisationMention>> bodies() {
    Map<String, List<OrganisationMention>> bodies = new LinkedHashMap<>();
    for (OrganisationMention mention : organisations) {
      bodies.computeIfAbsent(mention.canonical(), name -> new ArrayList<>()).add(mention);
    }
    bodies.replaceAll((name, mentions) -> List.copyOf(mentions));
    return Collections.unmodifiableMap(bodies);
  }

  /** The head count of the whole activity, where the text gives one. */
  public Optional<ParticipantMention> headCount() {
    return participants.stream().filter(ParticipantMention::total).findFirst();
  }
}
