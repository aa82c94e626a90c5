package thaipress.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import thaipress.model.Analysis;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.ThaiDateFormat;

/** What the page says of a mention. */
final class FactText {

  private static final ThaiDateFormat DATES = ThaiDateFormat.full();

  private FactText() {}

  /** All mentions in the order of the text, the longer first where two begin together. */
  static List<Mention> inOrder(Analysis analysis) {
    List<Mention> all = new ArrayList<>();
    all.addAll(analysis.organisations());
    all.addAll(analysis.dates());
    all.addAll(analysis.participants());
    all.addAll(analysis.objectives());
    all.sort(
        Comparator.comparingInt((Mention mention) -> mention.span().begin())
            .thenComparing(mention -> -mention.span().end()));
    return all;
  }

  /** The kind's name, which is a class of the style sheet too. */
  static String kind(Mention mention) {
    return switch (mention) {
      case OrganisationMention organisation -> "organisation";
      case DateMention date -> "date";
      case ParticipantMention participant -> "participants";
      case ObjectiveMention objective -> "objective";
    };
  }

  /** What it means. */
  static String value(Mention mention, Texts texts) {
    return switch (mention) {
      case OrganisationMention organisation -> organisation.canonical();
      case DateMention date -> date(date, texts);
      case ParticipantMention count -> amount(count) + " " + count.unit();
      case ObjectiveMention objective -> texts.get("cue." + objective.cue().label());
    };
  }

  private static String date(DateMention mention, Texts texts) {
    String notation = mention.value().notation();
    return texts.language() == Language.EN
        ? notation
        : DATES.format(mention.value()) + " (" + notation + ")";
  }

  /** A count as {@code 81}, {@code 80–100}, {@code ≥ 200}, {@code ≤ 50}. */
  static String amount(ParticipantMention count) {
    OptionalLong min = count.min();
    OptionalLong max = count.max();
    if (min.isEmpty()) {
      return max.isEmpty() ? "?" : "≤ " + Texts.number(max.getAsLong());
    }
    if (max.isEmpty()) {
      return "≥ " + Texts.number(min.getAsLong());
    }
    String from = Texts.number(min.getAsLong());
    return min.getAsLong() == max.getAsLong() ? from : from + "–" + Texts.number(max.getAsLong());
  }
}
