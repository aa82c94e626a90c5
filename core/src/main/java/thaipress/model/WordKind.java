package thaipress.model;

/** What a word of a segmentation is. */
public enum WordKind {
  /** A Thai word of the lexicon. */
  THAI,
  /** A run of Thai letters that the lexicon does not explain. */
  UNKNOWN,
  /** An abbreviation with dots, as พ.ศ. or ป.ป.ช., its dots included. */
  ABBREVIATION,
  /** Digits with their separators, as 1,500 or 3.50, or a time or date in digits, as 09.00. */
  NUMBER,
  /** A word in Latin or another alphabet, digits within it included, as COVID-19. */
  FOREIGN,
  /** A web address. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** Punctuation and symbols, one or several of the same sort; ๆ and ฯ are among them. */
  PUNCTUATION,
  /** Spaces within a line. */
  SPACE,
  /** One or more line breaks with the spaces around them. */
  BREAK;

  private static final WordKind[] VALUES = values();

  /** Whether a word of this kind is something that a reader would look up or search for. */
  public boolean isSearchable() {
    return ordinal() <= EMAIL.ordinal();
  }

  /** The kind with this {@link #ordinal()}. */
  public static WordKind of(int ordinal) {
    return VALUES[ordinal];
  }
}
