package thaipress.model;

import java.util.Locale;

/** What sort of body an organisation is. */
public enum OrganisationType {
  MINISTRY,
  DEPARTMENT,
  AGENCY,
  LOCAL_GOVERNMENT,
  EDUCATION_OFFICE,
  SCHOOL,
  UNIVERSITY,
  HOSPITAL,
  COURT,
  POLICE,
  MILITARY,
  STATE_ENTERPRISE,
  COMPANY,
  BANK,
  COMMITTEE,
  PARLIAMENT,
  CABINET,
  FOUNDATION,
  ASSOCIATION,
  PARTY,
  MEDIA,
  INTERNATIONAL,
  FOREIGN,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in files and output, as {@code local-government}. */
  public String label() {
    return label;
  }

  /**
   * The type with this label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OrganisationType ofLabel(String label) {
    for (OrganisationType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no organisation type is called '" + label + "'");
  }
}
