package thaipress.lexicon;

import java.util.List;
import thaipress.model.OrganisationType;

/**
 * A body of the registry. Its canonical name identifies it, the same in every text and, as far as
 * the body keeps its name, in every version of the registry.
 *
 * @param canonical its full official name with Arabic digits
 * @param type what sort of body it is
 * @param abbreviations its abbreviations as officially written, with their dots
 * @param names other names that mean it
 * @param english its names and abbreviations in Latin script
 * @param parent the canonical name of the body above it, or empty
 * @param province the province it belongs to, or empty
 * @param since the year of the common era from which it bears its name, or empty
 * @param successor the canonical name of the body that took its place, or empty
 */
public record Body(
    String canonical,
    OrganisationType type,
    List<String> abbreviations,
    List<String> names,
    List<String> english,
    String parent,
    String province,
    String since,
    String successor) {

  /** A body that still stands, of which the first year is not known. */
  public Body(
      String canonical,
      OrganisationType type,
      List<String> abbreviations,
      List<String> names,
      List<String> english,
      String parent,
      String province) {
    this(canonical, type, abbreviations, names, english, parent, province, "", "");
  }

  /** Copies the lists. */
  public Body {
    abbreviations = List.copyOf(abbreviations);
    names = List.copyOf(names);
    english = List.copyOf(english);
  }
}
