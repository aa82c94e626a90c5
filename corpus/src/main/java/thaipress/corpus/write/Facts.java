package thaipress.corpus.write;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;

/** What the formats for readers say of a mention of any kind. */
final class Facts {

  private Facts() {}

  /** What it means: canonical name, value, count with unit, cue. */
  static String value(Mention mention) {
    return switch (mention) {
      case OrganisationMention organisation -> organisation.canonical();
      case DateMention date -> date.value().notation();
      case ParticipantMention count -> amount(count.min(), count.max()) + " " + count.unit();
      case ObjectiveMention objective -> objective.cue().label();
    };
  }

  /**
   * All that an annotator may correct, its parts with {@code " · "} between them: canonical name
   * and type; the date's value; count, who and whether it is the total; the aim's cue.
   */
  static String note(Mention mention) {
    List<String> parts = new ArrayList<>();
    parts.add(value(mention));
    if (mention instanceof OrganisationMention organisation) {
      parts.add(organisation.type().label());
    } else if (mention instanceof ParticipantMention count) {
      count.who().ifPresent(parts::add);
      if (count.total()) {
        parts.add("total");
      }
    }
    return String.join(" · ", parts);
  }

  /** A count as {@code 81}, {@code 80-100}, {@code ≥200}, {@code ≤50}. */
  static String amount(OptionalLong min, OptionalLong max) {
    if (min.isEmpty()) {
      return max.isEmpty() ? "?" : "≤" + max.getAsLong();
    }
    if (max.isEmpty()) {
      return "≥" + min.getAsLong();
    }
    boolean exact = min.getAsLong() == max.getAsLong();
    return exact ? Long.toString(min.getAsLong()) : min.getAsLong() + "-" + max.getAsLong();
  }

  /** A stretch of text on one line: line breaks and control characters become spaces. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
      line.append(plain ? c : ' ');
    }
    return line.toString();
  }
}
