package thaipress.extract;

import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/**
 * The few numbers of a text that may be counts: those in words, and of those in digits the ones
 * behind which a classifier may stand or what leads to one. Most digits are told by what stands
 * right before and behind them to be dates, prices and the like. That could not be foreseen, so
 * each is written down and counted or not.
 */
final class NumberPlaces {

  /** What a digit right behind it does not begin a number after: A4, 12/2567. */
  private static final String SIGNS = ".,/:";

  /** Before all offsets. */
  static final int NONE = -1;

  private static final int ASCII = 0x80;

  /** A bit for each character of ASCII that is one of these, a letter or a digit. */
  private static final long[] JOINING = BitTable.of(ASCII);

  static {
    for (char c = 0; c < ASCII; c++) {
      if (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0) {
        BitTable.set(JOINING, c);
      }
    }
  }

  private final int[] begins;

  /** Where digits end; of words where they begin. */
  private final int[] ends;

  private int size;

  /**
   * @param places the offsets of all digits and of what may be a number word, ascending
   */
  NumberPlaces(CharText text, int[] places) {
    begins = new int[places.length];
    ends = new int[places.length];
    char[] letters = text.array();
    int number = NONE;
    for (int at : places) {
      int digit = ThaiChars.asciiDigits(letters[at]);
      int free = at == 0 ? 1 : 1 - joins(letters[at - 1]);
      number = choose(digit & free, at, number);
      begins[size] = choose(digit, number, at);
      ends[size] = at + digit;
      int behind = text.behindSpace(at + 1);
      size += 1 - digit | CountUnits.mayFollow(letters, behind);
    }
  }

  /** The one if the choice is 1, the other if it is 0. */
  private static int choose(int choice, int one, int other) {
    return other ^ (one ^ other) & -choice;
  }

  /** 1 for what a digit right behind it does not begin a number after, else 0. */
  private static int joins(char c) {
    int ascii = c - ASCII >>> Integer.SIZE - 1;
    return (int) BitTable.from(JOINING, c & ASCII - 1) & ascii;
  }

  int size() {
    return size;
  }

  /**
   * Where a number begins, in words or digits. Digits may be the end of what is no number, as in
   * A4; then this is where an earlier one begins, or {@link #NONE}.
   */
  int begin(int index) {
    return begins[index];
  }

  boolean isInDigits(int index) {
    return ends[index] > begins[index];
  }

  /** Behind the last of the digits. */
  int end(int index) {
    return ends[index];
  }
}
