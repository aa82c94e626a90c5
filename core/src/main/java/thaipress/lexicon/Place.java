package thaipress.lexicon;

import java.util.Locale;

/**
 * A place of the gazetteer.
 *
 * @param name without the word for its kind: เลย, not จังหวัดเลย
 * @param kind what it is
 * @param parent what it lies in, for a district its province; empty where nothing is said
 */
public record Place(String name, Kind kind, String parent) {

  /** What sort of place. */
  public enum Kind {
    COUNTRY,
    REGION,
    PROVINCE,
    DISTRICT,
    SUBDISTRICT;

    private static final Kind[] VALUES = values();

    /** The name used in the source file. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(int ordinal) {
      return VALUES[ordinal];
    }

    static Kind ofLabel(String label) {
      for (Kind kind : VALUES) {
        if (kind.label().equals(label)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of place is called '" + label + "'");
    }
  }
}
