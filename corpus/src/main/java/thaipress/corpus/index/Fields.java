package thaipress.corpus.index;

/** The fields of the index. A change of their meaning is a new {@link Schema#VERSION}. */
public final class Fields {

  /** The release's id, term and doc value; a release replaces the one of the same id. */
  public static final String ID = "id";

  /** Words of the title, date line and body with positions and raw offsets. */
  public static final String TEXT = "text";

  /** Words of the title with positions and raw offsets. */
  public static final String TITLE = "title";

  /** Words of the objectives with positions and raw offsets. */
  public static final String OBJECTIVE = "objective";

  /** Letters and digits of the path and the URL, in lower case, with positions. */
  public static final String SOURCE = "source";

  /** {@link NameKey}s of the bodies: one term for the canonical name, one for the name written. */
  public static final String ORGANISATION = "organisation";

  /**
   * For each body a term of two {@link NameKey}s, of the name written and of the canonical one,
   * with {@link #ALIAS_SEPARATOR} between them.
   */
  public static final String ORGANISATION_ALIAS = "organisation-alias";

  /** Stands between the two keys of an alias. */
  public static final char ALIAS_SEPARATOR = '\t';

  /** Canonical names of the bodies, as doc values, for facets. */
  public static final String ORGANISATION_FACET = "organisation-facet";

  /** Labels of the bodies' types, as terms and doc values. */
  public static final String TYPE = "type";

  /** Days covered by each date mentioned, and the grain of intervals, as {@link FactPoints}. */
  public static final String DATE = "date";

  /** The day of publication as epoch day, point and doc value. */
  public static final String PUBLISHED = "published";

  /**
   * The day that the release is counted under, as epoch day in doc values: that of publication or,
   * where it is unknown, the first day that the text mentions.
   */
  public static final String DAY = "day";

  /**
   * Ranges of all counts of participants, as {@link FactPoints}, with a mark at that of the whole
   * activity or, where the text has none, at every count.
   */
  public static final String PARTICIPANTS = "participants";

  /** The head count's lower bound or, without one, its upper bound, in doc values. */
  public static final String HEAD_COUNT = "head-count";

  /** Provinces named, with positions and raw offsets; {@link Provinces} says which. */
  public static final String PROVINCE = "province";

  /** Provinces named, as doc values, for facets. */
  public static final String PROVINCE_FACET = "province-facet";

  /** The number of words of {@link #TEXT}, in doc values. */
  public static final String WORDS = "words";

  /** The {@link Signature} of the words, in doc values. */
  public static final String SIGNATURE = "signature";

  /** The {@link ContentHash} of the raw text, in doc values. */
  public static final String HASH = "hash";

  /** The library's version and the lexicon's digest, as a term. */
  public static final String MADE_WITH = "made-with";

  /** Codes of the warnings, as terms and doc values. */
  public static final String WARNING = "warning";

  /** The path or URL, stored. */
  static final String STORED_SOURCE = "stored-source";

  /** The raw text in UTF-8, stored. */
  static final String STORED_TEXT = "stored-text";

  /** Everything else of the analysis, stored in the form of {@link AnalysisCodec}. */
  static final String STORED_ANALYSIS = "stored-analysis";

  private Fields() {}
}
