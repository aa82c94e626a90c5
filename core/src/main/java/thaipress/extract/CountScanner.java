package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thaipress.extract.Count.Lead;
import thaipress.text.CharText;
import thaipress.text.Numbers;
import thaipress.text.Numbers.Numeral;
import thaipress.text.ThaiChars;

/** Finds every number with a classifier behind it, in one pass. */
final class CountScanner {

  private static final Terms MORE_BEHIND = Terms.of("กว่า เศษ");
  private static final Terms AND_UP = Terms.of("ขึ้นไป");
  private static final Terms UNTIL = Terms.of("- – — ถึง");

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

  /** What may stand behind the digits of a count: the rest of a number, a range or a classifier. */
  private static final Beginnings BEHIND_DIGITS = new Beginnings();

  static {
    Numbers.wordsBehindDigits().forEach(BEHIND_DIGITS::add);
    MORE_BEHIND.all().forEach(BEHIND_DIGITS::add);
    UNTIL.all().forEach(BEHIND_DIGITS::add);
    CountUnits.all().forEach(BEHIND_DIGITS::add);
  }

  private final CharText text;
  private final ScannedText.Places numbers;
  private final List<Count> counts = new ArrayList<>();

  /** Behind the last count that was found. */
  private int floor;

  CountScanner(ScannedText scanned) {
    this.text = scanned.text();
    this.numbers = scanned.numbers();
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
    int at = numbers.from(0);
    while (at < text.length()) {
      at = numbers.from(canBegin(at) ? behindNumber(at) : at + 1);
    }
    return counts;
  }

  /** Adds the count that begins here, if one does, and says where to go on. */
  private int behindNumber(int at) {
    boolean digits = isDigit(text.charAt(at));
    int end = digits ? Numbers.endOfDigits(text, at) : at;
    if (digits && !BEHIND_DIGITS.standAt(text.array(), ThaiChars.skipSpaces(text, end))) {
      return end;
    }
    Optional<Numeral> number = Numbers.read(text, at);
    if (number.isEmpty()) {
      return at + 1;
    }
    Optional<Count> count = countAt(at, number.orElseThrow());
    if (count.isEmpty()) {
      return digits ? number.orElseThrow().end() : at + 1;
    }
    counts.add(count.orElseThrow());
    floor = count.orElseThrow().end();
    return floor;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean canBegin(int at) {
    if (isDigit(text.charAt(at))) {
      return at == 0 || !(joins(text.charAt(at - 1)) || isTail(at));
    }
    return ThaiChars.isClusterBoundary(text, at);
  }

  /** โควิด - 19: a number that a dash joins to the word before it. */
  private boolean isTail(int at) {
    int dash = skipSpacesBack(at);
    int word = dash > 0 ? skipSpacesBack(dash - 1) : 0;
    return word > 0
        && "-–".indexOf(text.charAt(dash - 1)) >= 0
        && ThaiChars.isLetter(text.charAt(word - 1));
  }

  private static boolean joins(char c) {
    return isDigit(c)
        || c == '.'
        || c == ','
        || c == '/'
        || c == ':'
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z');
  }

  /** The count that begins with this number. */
  private Optional<Count> countAt(int number, Numeral first) {
    long min = whole(first);
    if (min <= 0 || text.charAt(number) == '0') {
      return Optional.empty();
    }
    Numeral second = secondNumber(first.end());
    Numeral last = second != null && whole(second) >= min ? second : first;
    int at = skipSpaces(last.end());
    int more = MORE_BEHIND.at(text, at);
    int begin = more > 0 ? skipSpaces(at + more) : at;
    int unit = CountUnits.at(text, begin);
    if (unit == CountUnits.NONE || isNoCount(number, first, whole(last))) {
      return Optional.empty();
    }
    int end = begin + CountUnits.length(unit);
    CountLeads leads = new CountLeads(text, number, floor);
    boolean open =
        more > 0
            || AND_UP.at(text, skipSpaces(end)) > 0
            || (leads.leads & (Lead.MORE.bit() | Lead.MOST.bit())) == Lead.MORE.bit();
    boolean most = (leads.leads & Lead.MOST.bit()) != 0;
    return Optional.of(
        new Count(
            leads.begin,
            number,
            end,
            most ? Count.OPEN : min,
            open && !most ? Count.OPEN : whole(last),
            text.substring(begin, end),
            CountUnits.kind(unit),
            leads.leads));
  }

  /** What stands before a number tells that it names a year or one of several, or is a slogan's. */
  private boolean isNoCount(int number, Numeral first, long max) {
    long before = BEFORE_NUMBER.sets(text.array(), skipSpacesBack(number));
    return (before & ORDINAL) != 0
        || ((before & YEAR_LEAD) != 0 && mayBeYear(whole(first), first.end() - number))
        || ((before & ONE_EACH) != 0 && whole(first) == 1 && max == 1);
  }

  /** พฤศจิกายน 2564 นาย…: a year of the Buddhist era and the next word. */
  private static boolean mayBeYear(long value, int digits) {
    return (digits == 4 && value > 2400 && value < 2700) || (digits == 2 && value > 30);
  }

  private static long whole(Numeral number) {
    return number.whole().orElse(-1);
  }

  /** The second number of a range. */
  private @Nullable Numeral secondNumber(int at) {
    int i = skipSpaces(at);
    int length = UNTIL.at(text, i);
    return length > 0 ? Numbers.read(text, skipSpaces(i + length)).orElse(null) : null;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int skipSpacesBack(int from) {
    int i = from;
    while (i > 0 && i > from - 3 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
