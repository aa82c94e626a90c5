package thaipress.extract;

/**
 * A number with a classifier as it stands in the folded text, before it is known whether it counts
 * participants.
 *
 * @param begin where the whole expression begins, the words that lead up to the number included
 * @param number where the number begins
 * @param end behind the classifier
 * @param min the least number, or {@link #OPEN}
 * @param max the greatest number, or {@link #OPEN}
 * @param leads the {@link Lead}s before the number, a bit each
 */
record Count(
    int begin, int number, int end, long min, long max, String unit, UnitKind kind, int leads) {

  /** No bound on this side. */
  static final long OPEN = -1;

  /** What leads up to a number. */
  enum Lead {
    COUNT,
    SUM,
    MORE,
    MOST,
    ABOUT;

    int bit() {
      return 1 << ordinal();
    }
  }

  /** What a classifier counts. */
  enum UnitKind {
    PERSON,
    CASE,
    HONOURED,
    MONK,
    HOUSEHOLD,
    TEAM,
    BODY,
    NOUN
  }

  boolean has(Lead lead) {
    return (leads & lead.bit()) != 0;
  }

  /** The one number that stands for this count in comparisons. */
  long size() {
    return max == OPEN ? min : max;
  }

  /** Whether people are counted, one by one. */
  boolean countsPeople() {
    return kind.ordinal() <= UnitKind.MONK.ordinal() || kind == UnitKind.NOUN;
  }
}
