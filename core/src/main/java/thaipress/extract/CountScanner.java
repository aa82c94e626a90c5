package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import thaipress.extract.Count.Lead;
import thaipress.text.CharText;
import thaipress.text.Numbers;
import thaipress.text.Numbers.Numeral;
import thaipress.text.ThaiChars;

/** Finds every number with a classifier behind it, in one pass. */
final class CountScanner {

  private static final String AND_UP = "ขึ้นไป";

  /** What stands before numbers that are no counts; a bit for each of its sets follows. */
  private static final TermTree BEFORE_NUMBER =
      TermTree.backward(
          Terms.of(
              "ปี พ.ศ. มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม",
              "พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค."
                  + " พุทธศักราช"),
          Terms.of(
              "หลาย หมายเลข เลขที่ ข้อ มาตรา ห้องประชุม ห้อง ชั้น อาคาร เบอร์ โทร โทร. ที่ โคโรนา"),
          Terms.of(
              "1_ตำบล 1_อำเภอ 1_จังหวัด 1_ชุมชน 1_หมู่บ้าน 1_โรงเรียน 1_คน 1_หน่วยงาน 1ตำบล 1อำเภอ"));

  private static final int YEAR_LEAD = 1;
  private static final int ORDINAL = 1 << 1;

  /** Before the second number of a slogan: 1 ตำบล 1 กลุ่ม. */
  private static final int ONE_EACH = 1 << 2;

  private final CharText text;
  private final NumberPlaces numbers;
  private final List<Count> counts = new ArrayList<>();

  /** Behind the last count that was found. */
  private int floor;

  /** Behind the last number that was read. */
  private int end;

  /** Behind the spaces behind it. */
  private int behind;

  /** What {@link CountUnits#behindNumber} says of what stands there. */
  private int term = CountUnits.NONE;

  CountScanner(ScannedText scanned) {
    this.text = scanned.text();
    this.numbers = new NumberPlaces(text, scanned.numbers());
  }

  /** What numbers begin with, number words by themselves too. */
  static List<String> beginnings() {
    List<String> beginnings = new ArrayList<>(Numbers.firstWords());
    for (char digit = '0'; digit <= '9'; digit++) {
      beginnings.add(String.valueOf(digit));
    }
    return beginnings;
  }

  /** All of them, in the order of the text, none overlapping another. */
  List<Count> scan() {
    int from = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int at = numbers.begin(i);
      if (at >= from) {
        from = numbers.isInDigits(i) ? behindDigits(at, numbers.end(i)) : behindWords(at);
      }
    }
    return counts;
  }

  /** Adds the count that begins with these words, if one does, and says where to go on. */
  private int behindWords(int at) {
    return ThaiChars.isClusterBoundary(text, at) && addCount(at, longer(at)) ? floor : at + 1;
  }

  /** The same of digits. */
  private int behindDigits(int at, int digitsEnd) {
    goBehind(digitsEnd);
    if (term == CountUnits.NONE || Numbers.endOfDigits(text, at) != digitsEnd || isTail(at)) {
      return digitsEnd;
    }
    long number = number(at);
    int behindNumber = end;
    return addCount(at, number) ? floor : behindNumber;
  }

  /** Turns to what stands behind a number that ends here. */
  private void goBehind(int numberEnd) {
    end = numberEnd;
    behind = text.behindSpace(end);
    term = CountUnits.behindNumber(text, behind);
  }

  /** The whole number whose digits end where we went behind, or -1; words may be part of it. */
  private long number(int at) {
    long digits = CountUnits.isNumberWord(term) ? -1 : Numbers.wholeOfDigits(text, at, end);
    return digits < 0 ? longer(at) : digits;
  }

  /** The whole number that begins here, in words or with words behind its digits, or -1. */
  private long longer(int at) {
    Numeral number = Numbers.read(text, at).orElse(null);
    if (number == null) {
      return -1;
    }
    goBehind(number.end());
    return number.whole().orElse(-1);
  }

  /** โควิด - 19: a number that a dash joins to the word before it. */
  private boolean isTail(int at) {
    int dash = text.beforeSpace(at);
    if (dash == 0 || !isDash(text.charAt(dash - 1))) {
      return false;
    }
    int word = text.beforeSpace(dash - 1);
    return word > 0 && ThaiChars.isLetter(text.charAt(word - 1));
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–';
  }

  /** Adds the count that begins with this number, which we went behind, if one does. */
  private boolean addCount(int number, long min) {
    if (min <= 0) {
      return false;
    }
    int firstEnd = end;
    int until = CountUnits.until(term);
    long max = until > 0 ? last(text.behindSpace(behind + until)) : min;
    if (max < min) {
      return false;
    }
    int more = CountUnits.more(term);
    int at = more > 0 ? text.behindSpace(behind + more) : behind;
    int unit = CountUnits.unit(more > 0 ? CountUnits.behindNumber(text, at) : term, text, at);
    return unit != CountUnits.NONE && add(number, firstEnd, min, max, more > 0, unit, at);
  }

  /** The second number of a range, or -1. */
  private long last(int at) {
    if (at >= text.length() || !ThaiChars.isAsciiDigit(text.charAt(at))) {
      return longer(at);
    }
    goBehind(Numbers.endOfDigits(text, at));
    return term == CountUnits.NONE ? -1 : number(at);
  }

  /**
   * Adds the count of one number or a range of two with a classifier, unless something tells that
   * it is none.
   *
   * @param end behind the first number
   * @param more whether more than the number are counted
   * @param unit the classifier, which begins at {@code at}
   */
  private boolean add(int number, int end, long min, long max, boolean more, int unit, int at) {
    if (text.charAt(number) == '0' || isNoCount(number, end, min, max)) {
      return false;
    }
    CountLeads leads = new CountLeads(text, number, floor);
    floor = at + CountUnits.length(unit);
    boolean open =
        more
            || text.startsWith(AND_UP, text.behindSpace(floor))
            || (leads.leads & (Lead.MORE.bit() | Lead.MOST.bit())) == Lead.MORE.bit();
    boolean most = (leads.leads & Lead.MOST.bit()) != 0;
    return counts.add(
        new Count(
            leads.begin,
            number,
            floor,
            most ? Count.OPEN : min,
            open && !most ? Count.OPEN : max,
            CountUnits.form(unit),
            CountUnits.kind(unit),
            leads.leads));
  }

  /** What stands before a number tells that it names a year or one of several, or is a slogan's. */
  private boolean isNoCount(int number, int end, long min, long max) {
    long before = BEFORE_NUMBER.sets(text.array(), text.beforeSpace(number));
    return (before & ORDINAL) != 0
        || ((before & YEAR_LEAD) != 0 && mayBeYear(min, end - number))
        || ((before & ONE_EACH) != 0 && min == 1 && max == 1);
  }

  /** พฤศจิกายน 2564 นาย…: a year of the Buddhist era and the next word. */
  private static boolean mayBeYear(long value, int digits) {
    return (digits == 4 && value > 2400 && value < 2700) || (digits == 2 && value > 30);
  }
}
