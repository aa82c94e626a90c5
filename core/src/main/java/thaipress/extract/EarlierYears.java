package thaipress.extract;

import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Tells years before that of the release: ปี 2565 in a text of 2567, ปีที่แล้ว. */
final class EarlierYears {

  private static final int ERA = 543;
  private static final int LEAST_OF_ERA = 2400;
  private static final int SHORT_YEARS = 2500;

  static final Terms WORDS =
      Terms.of(
          "ปีที่แล้ว ปีก่อน ปีที่ผ่านมา ครั้งก่อน ครั้งที่แล้ว ครั้งที่ผ่านมา รุ่นก่อน รุ่นที่แล้ว"
              + " เดือนก่อน เมื่อก่อน มาแล้วทั้งสิ้น มาแล้วรวม จัดมาแล้ว");
  private static final Terms SINCE = Terms.of("หลังจาก หลัง ตั้งแต่ นับแต่ ก่อน นับจาก ระหว่าง");
  private static final Terms MONTHS =
      Terms.of(
          "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม",
          "พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.");
  static final Terms YEAR = Terms.of("ปี พ.ศ. ค.ศ.");

  private static final int UNKNOWN = -1;

  private final CharText text;

  /** The offsets of all digits, and others. */
  private final int[] digits;

  private int own = UNKNOWN;

  EarlierYears(ScannedText scanned) {
    this.text = scanned.text();
    this.digits = scanned.numbers();
  }

  private int ownYear() {
    own = own == UNKNOWN ? firstYear() : own;
    return own;
  }

  /** The first year behind a month, which is that of the release, or 0. */
  private int firstYear() {
    for (int at : digits) {
      if (text.beforeSpace(at) < at && MONTHS.before(text, at - 1) > 0) {
        int year = yearAt(at);
        if (year > 0) {
          return year;
        }
      }
    }
    return 0;
  }

  /** The year of the Buddhist era whose two or four digits begin at an offset, or 0. */
  private int yearAt(int at) {
    int number = 0;
    int i = at;
    for (; i < text.length() && i < at + 5 && ThaiChars.isAsciiDigit(text.charAt(i)); i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    int year = i - at == 2 ? SHORT_YEARS + number : number;
    year += i - at == 4 && year > LEAST_OF_ERA - ERA && year < LEAST_OF_ERA ? ERA : 0;
    boolean fits = (i - at == 2 || i - at == 4) && year > LEAST_OF_ERA && year < LEAST_OF_ERA + 300;
    return fits ? year : 0;
  }

  /** Whether a year, or a time of the activity, before this one is named before an offset. */
  boolean areHeard(HeardCues heard, int to) {
    if (heard.tellsYear(CountCue.EARLIER)) {
      return true;
    }
    int last = heard.lastYear();
    return last >= 0 && (SINCE.before(text, last) > 0 || isBeforeOwn(last, to));
  }

  private boolean isBeforeOwn(int last, int to) {
    int own = ownYear();
    if (own == 0 || text.startsWith("ประจำ", last - "ประจำ".length())) {
      return false;
    }
    int at = last + YEAR.at(text, last);
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    int year = yearAt(at);
    return year > 0 && year < own;
  }
}
