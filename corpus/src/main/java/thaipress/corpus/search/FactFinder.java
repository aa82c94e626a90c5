package thaipress.corpus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thaipress.corpus.index.CountRange;
import thaipress.corpus.index.DayRange;
import thaipress.corpus.index.Grain;
import thaipress.corpus.index.NameKey;
import thaipress.model.Analysis;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.Mention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;

/** Finds the mentions of a release that a query asked for, by the same rules as the index. */
final class FactFinder {

  private final Analysis analysis;
  private final Set<Mention> found = new LinkedHashSet<>();

  private FactFinder(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The mentions asked for, in the order of the text; those that a query excludes are not. */
  static List<Mention> find(QueryNode query, Analysis analysis) {
    FactFinder finder = new FactFinder(analysis);
    finder.visit(query);
    List<Mention> mentions = new ArrayList<>(finder.found);
    mentions.sort(Comparator.comparing(Mention::span));
    return List.copyOf(mentions);
  }

  /** Whether a query asks for mentions at all. */
  static boolean asks(QueryNode node) {
    return switch (node) {
      case QueryNode.And and -> and.parts().stream().anyMatch(FactFinder::asks);
      case QueryNode.Or or -> or.parts().stream().anyMatch(FactFinder::asks);
      case QueryNode.Organisation body -> true;
      case QueryNode.Type type -> true;
      case QueryNode.Mentioned date -> true;
      case QueryNode.Participants count -> true;
      default -> false;
    };
  }

  private void visit(QueryNode node) {
    switch (node) {
      case QueryNode.And and -> and.parts().forEach(this::visit);
      case QueryNode.Or or -> or.parts().forEach(this::visit);
      case QueryNode.Organisation body -> addOrganisations(body);
      case QueryNode.Type type -> addOrganisations(type);
      case QueryNode.Mentioned date -> addDates(date);
      case QueryNode.Participants count -> addParticipants(count);
      case QueryNode.Everything all -> {}
      case QueryNode.Not not -> {}
      case QueryNode.Words words -> {}
      case QueryNode.Phrase phrase -> {}
      case QueryNode.Pattern pattern -> {}
      case QueryNode.Similar similar -> {}
      case QueryNode.Province province -> {}
      case QueryNode.Exact exact -> {}
      case QueryNode.Published day -> {}
    }
  }

  private void addOrganisations(QueryNode.Organisation body) {
    for (OrganisationMention mention : analysis.organisations()) {
      boolean matches =
          body.keys().contains(NameKey.of(mention.canonical()))
              || body.keys().contains(NameKey.of(mention.text()));
      if (matches) {
        found.add(mention);
      }
    }
  }

  private void addOrganisations(QueryNode.Type type) {
    analysis.organisations().stream()
        .filter(mention -> mention.type() == type.type())
        .forEach(found::add);
  }

  private void addDates(QueryNode.Mentioned asked) {
    for (DateMention mention : analysis.dates()) {
      Optional<DayRange> days = DayRange.of(mention.value());
      if (days.isPresent() && matches(asked, mention.value(), days.get())) {
        found.add(mention);
      }
    }
  }

  private static boolean matches(QueryNode.Mentioned asked, DateValue value, DayRange days) {
    return asked.days().contains(days)
        || (value instanceof DateValue.Interval
            && asked.days().overlaps(days)
            && Grain.of(value).compareTo(asked.grain()) <= 0);
  }

  private void addParticipants(QueryNode.Participants asked) {
    Optional<ParticipantMention> head = asked.any() ? Optional.empty() : analysis.headCount();
    List<ParticipantMention> counts = head.map(List::of).orElse(analysis.participants());
    counts.stream()
        .filter(mention -> asked.range().contains(CountRange.of(mention)))
        .forEach(found::add);
  }
}
