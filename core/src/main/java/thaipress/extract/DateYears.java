package thaipress.extract;

import thaipress.extract.DateAtoms.Era;

/** Years as they are written, turned into Gregorian ones. */
final class DateYears {

  private static final int BUDDHIST = 543;
  private static final int RATTANAKOSIN = 1781;
  private static final int CHULA = 638;

  /** The first Buddhist year that began on 1 January. */
  private static final int FIRST_MODERN = 2484;

  private DateYears() {}

  /**
   * The Gregorian year of a four-digit one, Buddhist where it is large enough.
   *
   * @param month 1 to 12, or 0 where only the year is spoken of
   * @return {@link DatePoint#NONE} where the number is no likely year
   */
  static int of(int written, int month) {
    if (written >= 2300 && written < 2800) {
      return written - BUDDHIST + (beginsInApril(written, month) ? 1 : 0);
    }
    boolean gregorian = written >= 1000 && written < 2200;
    if (!gregorian && month > 0 && written >= 2800 && written < 3000) {
      return written - BUDDHIST;
    }
    return gregorian ? written : DatePoint.NONE;
  }

  /** The Gregorian year in an era that the text names. */
  static int of(int written, Era era, int month) {
    return switch (era) {
      case UNSAID -> of(written, month);
      case BUDDHIST -> written - BUDDHIST + (beginsInApril(written, month) ? 1 : 0);
      case CHRISTIAN -> written;
      case RATTANAKOSIN -> written + RATTANAKOSIN + (isBeforeApril(month) ? 1 : 0);
      case CHULA -> written + CHULA + (isBeforeApril(month) ? 1 : 0);
    };
  }

  /** Two digits are of the Buddhist century that began in 1957. */
  static int ofTwoDigits(int written) {
    return 2500 + written - BUDDHIST;
  }

  private static boolean beginsInApril(int written, int month) {
    return written < FIRST_MODERN && isBeforeApril(month);
  }

  private static boolean isBeforeApril(int month) {
    return month >= 1 && month <= 3;
  }
}
