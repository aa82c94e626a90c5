package thaipress.extract;

import java.util.Optional;
import thaipress.text.CharText;
import thaipress.text.Numbers;

/**
 * Times of day with words: 9 โมงเช้า, บ่ายสองโมงครึ่ง, สองทุ่ม, ตีสาม, เที่ยงคืน, 9 นาฬิกา 30 นาที.
 */
final class ClockWords {

  /** A time in minutes since midnight and where it ends. */
  record Reading(int minutes, int end) {}

  private static final Terms BEFORE_TIMES =
      Terms.of(
          "เวลา",
          "ตอน",
          "ช่วง",
          "ถึง",
          "ก่อน",
          "หลัง",
          "ประมาณ",
          "ราว",
          "นี้",
          "ตั้งแต่",
          "เริ่ม",
          "เริ่มงาน",
          "พร้อมกัน",
          "ภายใน",
          "เมื่อ",
          "ไม่เกิน",
          "เปิด",
          "ปิด");

  private final CharText text;
  private int at;

  private ClockWords(CharText text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The time that begins at {@code at}. */
  static Optional<Reading> read(CharText text, int at) {
    return new ClockWords(text, at).read();
  }

  private Optional<Reading> read() {
    if (takes("เที่ยงคืน")) {
      return withMinutes(24);
    }
    if (takes("เที่ยงวัน")) {
      return withMinutes(12);
    }
    if (takes("เที่ยงครึ่ง")) {
      return Optional.of(new Reading(12 * 60 + 30, at));
    }
    if (isNoon()) {
      return withMinutes(12);
    }
    if (takes("ทุ่ม")) {
      return seven();
    }
    if (takes("บ่าย")) {
      return afternoon();
    }
    if (takes("ตี")) {
      return smallHours();
    }
    return byHour();
  }

  /** เที่ยง and เที่ยงตรง, which is just too, only where a word says that it is a time. */
  private boolean isNoon() {
    if (!text.startsWith("เที่ยง", at)) {
      return false;
    }
    int end = at + "เที่ยง".length();
    int behind = text.startsWith("ตรง", end) ? end + "ตรง".length() : end;
    boolean noon = (!DateWords.isLetter(text, behind) && isTimeSaid()) || isMinutes(end);
    at = noon ? end : at;
    return noon;
  }

  /** เที่ยงสิบห้านาที. */
  private boolean isMinutes(int behind) {
    return Numbers.read(text, behind)
        .filter(number -> text.startsWith("นาที", number.end()))
        .isPresent();
  }

  private boolean isTimeSaid() {
    int end = text.beforeSpace(at);
    return BEFORE_TIMES.before(text, end) > 0 || text.substring(0, end).isBlank();
  }

  /** ทุ่มครึ่ง, ทุ่มตรง, ทุ่มสามสิบแปด: an hour behind sunset without its number. */
  private Optional<Reading> seven() {
    boolean exact = text.startsWith("ตรง", at) && !DateWords.isLetter(text, at + "ตรง".length());
    Optional<Reading> reading = withMinutes(19);
    return reading.filter(
        time -> !DateWords.isLetter(text, time.end()) && (exact || time.minutes() > 19 * 60));
  }

  private Optional<Reading> afternoon() {
    if (takes("โมง")) {
      takes("เย็น");
      return withMinutes(13);
    }
    int hour = hour(5);
    if (hour < 1) {
      return Optional.empty();
    }
    boolean said = takesSpaced("โมง");
    return said || !DateWords.isLetter(text, at) ? withMinutes(hour + 12) : Optional.empty();
  }

  private Optional<Reading> smallHours() {
    int from = at;
    boolean words = !DateWords.isDigit(text, text.behindSpace(at));
    int hour = hour(5);
    if (hour < 1) {
      return splitSmallHours(from);
    }
    if (DateWords.isLetter(text, at) && !text.startsWith("ครึ่ง", at) && !words) {
      return Optional.empty();
    }
    Optional<Reading> reading = withMinutes(hour);
    return reading.filter(time -> !DateWords.isLetter(text, time.end()));
  }

  /** ตีสามสิบห้า: the number words of hour and minutes run together. */
  private Optional<Reading> splitSmallHours(int from) {
    for (int hour = 1; hour <= 5; hour++) {
      String word = HOURS[hour];
      if (text.startsWith(word, from)) {
        at = from + word.length();
        return withMinutes(hour).filter(time -> !DateWords.isLetter(text, time.end()));
      }
    }
    return Optional.empty();
  }

  private static final String[] HOURS = {"", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า"};

  private Optional<Reading> byHour() {
    int hour = hour(24);
    if (hour < 0) {
      return Optional.empty();
    }
    if (takesSpaced("นาฬิกา")) {
      return withMinutes(hour);
    }
    if (hour <= 6 && takesSpaced("ทุ่ม")) {
      return text.startsWith("เท", at) ? Optional.empty() : withMinutes(hour + 18);
    }
    return hour >= 1 && hour <= 11 && takesSpaced("โมง") ? byMong(hour) : Optional.empty();
  }

  /** Before noon by เช้า, or by itself from six; 2 โมงเช้า counts from six in the old way. */
  private Optional<Reading> byMong(int hour) {
    if (takesSpaced("เช้า")) {
      return withMinutes(hour < 6 ? hour + 6 : hour);
    }
    if (takesSpaced("เย็น")) {
      return withMinutes(hour + 12);
    }
    return withMinutes(hour < 6 ? hour + 12 : hour);
  }

  /** The hour, if one from 0 to {@code most} stands here, else -1. */
  private int hour(int most) {
    Optional<Numbers.Numeral> number = Numbers.read(text, text.behindSpace(at));
    long value = number.isEmpty() ? -1 : number.orElseThrow().whole().orElse(-1);
    if (value < 0 || value > most) {
      return -1;
    }
    at = number.orElseThrow().end();
    return (int) value;
  }

  private Optional<Reading> withMinutes(int hour) {
    takes("ตรง");
    int minutes = hour % 24 * 60 + minutes();
    return Optional.of(new Reading(hour == 24 && minutes == 0 ? 24 * 60 : minutes, at));
  }

  private int minutes() {
    if (takesSpaced("ครึ่ง")) {
      return 30;
    }
    int back = at;
    int minutes = hour(59);
    if (minutes >= 0 && (takesSpaced("นาที") || isWordsToEnd(back))) {
      return minutes;
    }
    at = back;
    return 0;
  }

  private boolean isWordsToEnd(int back) {
    return !DateWords.isDigit(text, text.behindSpace(back))
        && text.charAt(back) != ' '
        && !DateWords.isLetter(text, at);
  }

  private boolean takesSpaced(String word) {
    int back = at;
    at = text.behindSpace(at);
    boolean taken = takes(word);
    if (!taken) {
      at = back;
    }
    return taken;
  }

  private boolean takes(String word) {
    boolean here = text.startsWith(word, at);
    if (here) {
      at += word.length();
    }
    return here;
  }
}
