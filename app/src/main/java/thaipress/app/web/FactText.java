package thaipress.app.web;

import java.util.OptionalLong;
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
