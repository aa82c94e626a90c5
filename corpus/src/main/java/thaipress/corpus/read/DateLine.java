package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import thaipress.text.Folded;

/**
 * Tells a page's own date line from running text. It says only that a line is one; what date it
 * means is for the date extractor.
 */
final class DateLine {

  private static final int MAX_LENGTH = 200;

  /** Into so many lists words are put by their first letters. */
  private static final int FIRSTS = 128;

  /** Letters that a line behind a cue may hold beside its date: who posted it, how often read. */
  private static final int MAX_OTHER_LETTERS = 80;

  private static final List<List<String>> MONTHS =
      byFirst(
          List.of(
              "มกราคม",
              "กุมภาพันธ์",
              "มีนาคม",
              "เมษายน",
              "พฤษภาคม",
              "มิถุนายน",
              "กรกฎาคม",
              "กรกฏาคม",
              "สิงหาคม",
              "กันยายน",
              "ตุลาคม",
              "พฤศจิกายน",
              "ธันวาคม",
              "ม.ค",
              "ก.พ",
              "มี.ค",
              "เม.ย",
              "พ.ค",
              "มิ.ย",
              "ก.ค",
              "ส.ค",
              "ก.ย",
              "ต.ค",
              "พ.ย",
              "ธ.ค",
              "มค",
              "กพ",
              "มีค",
              "เมย",
              "พค",
              "มิย",
              "กค",
              "สค",
              "กย",
              "ตค",
              "พย",
              "ธค",
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december",
              "jan",
              "feb",
              "mar",
              "apr",
              "jun",
              "jul",
              "aug",
              "sept",
              "sep",
              "oct",
              "nov",
              "dec"));

  private static final List<List<String>> NEUTRAL =
      byFirst(
          List.of(
              "วันที่",
              "วัน",
              "ที่",
              "เดือน",
              "จันทร์",
              "อังคาร",
              "พุธ",
              "พฤหัสบดี",
              "พฤหัส",
              "ศุกร์",
              "เสาร์",
              "อาทิตย์",
              "พ.ศ.",
              "พ.ศ",
              "พศ.",
              "ค.ศ.",
              "ปี",
              "เวลา",
              "นาฬิกา",
              "น.",
              "น ",
              "เมื่อ",
              "เปิดอ่าน",
              "อ่านแล้ว",
              "อ่าน",
              "ผู้เข้าชม",
              "เข้าชม",
              "ผู้ชม",
              "จำนวน",
              "ครั้ง",
              "views",
              "view",
              "hits",
              "ฮิต",
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday",
              "saturday",
              "sunday",
              "mon",
              "tue",
              "wed",
              "thu",
              "fri",
              "sat",
              "sun",
              "am",
              "pm",
              "st",
              "nd",
              "rd",
              "th",
              "at",
              "gmt",
              "utc",
              "น"));

  private static final List<List<String>> CUES =
      byFirst(
          List.of(
              "โพสต์",
              "โพสเมื่อ",
              "โพสโดย",
              "วันที่ประกาศ",
              "ประกาศเมื่อ",
              "ประกาศวันที่",
              "วันที่เผยแพร่",
              "เผยแพร่",
              "วันที่ลง",
              "วันที่โพสต์",
              "วันที่ข่าว",
              "วันที่บันทึก",
              "วันที่สร้าง",
              "วันที่ปรับปรุง",
              "ลงข่าว",
              "ลงเมื่อ",
              "ลงประกาศ",
              "ลงวันที่",
              "อัปเดต",
              "อัพเดต",
              "อัพเดท",
              "ปรับปรุง",
              "แก้ไขล่าสุด",
              "เขียนเมื่อ",
              "เขียนโดย",
              "สร้างเมื่อ",
              "ข่าววันที่",
              "ข่าวเมื่อ",
              "ข่าวประชาสัมพันธ์",
              "ข่าวประจำวัน",
              "ข่าวกิจกรรม",
              "โดย",
              "posted",
              "published",
              "publish date",
              "date",
              "by ",
              "written by",
              "created",
              "last updated",
              "updated",
              "submitted",
              "release date"));

  private DateLine() {}

  /** Whether the line holds nothing but a date, with or without a time. */
  static boolean isOnlyDate(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    return isOnlyDateFolded(folded(line));
  }

  private static boolean isOnlyDateFolded(String text) {
    Scan scan = new Scan(text, 0);
    return scan.date && scan.otherLetters == 0;
  }

  /** Whether the line is a page's date line: only a date, or one behind a cue or between bars. */
  static boolean matches(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    String text = folded(line);
    Scan scan = new Scan(text, MAX_OTHER_LETTERS);
    return scan.date
        && (scan.otherLetters == 0
            || (scan.otherLetters <= MAX_OTHER_LETTERS && (hasCue(text) || hasDateField(text))));
  }

  /** Whether there is a calendar date anywhere in the line. */
  static boolean holdsDate(String line) {
    return line.length() <= MAX_LENGTH && new Scan(folded(line), Integer.MAX_VALUE).date;
  }

  private static String folded(String line) {
    return Folded.of(line).toString().toLowerCase(Locale.ROOT).strip();
  }

  private static boolean hasCue(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return wordAt(CUES, text, at) > 0;
  }

  /** As in {@code By admin | 18 กันยายน 2566 | ข่าวกิจกรรม}. */
  private static boolean hasDateField(String text) {
    for (String field : text.split("[|•»]", -1)) {
      if (field.length() < text.length() && isOnlyDateFolded(field.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Words by the last bits of their first letters; those of one letter in their order. */
  private static List<List<String>> byFirst(List<String> words) {
    List<List<String>> lists = new ArrayList<>(Collections.nCopies(FIRSTS, List.of()));
    for (String word : words) {
      List<String> more = new ArrayList<>(lists.get(word.charAt(0) % FIRSTS));
      more.add(word);
      lists.set(word.charAt(0) % FIRSTS, more);
    }
    return lists;
  }

  private static int wordAt(List<List<String>> words, String text, int at) {
    if (at == text.length()) {
      return 0;
    }
    for (String word : words.get(text.charAt(at) % FIRSTS)) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** One pass over a line, or over as much of it as has so many other letters. */
  private static final class Scan {

    private final String text;
    private int lastNumberEnd = -9;
    private int lastMonthEnd = -9;

    private boolean date;
    private int otherLetters;

    /**
     * @param enough with more letters than this that belong to no date, the line is none
     */
    Scan(String text, int enough) {
      this.text = text;
      int at = 0;
      while (at < text.length() && otherLetters <= enough) {
        at = next(at);
      }
    }

    private int next(int at) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        return number(at);
      }
      if (!Character.isLetter(c)) {
        return at + 1;
      }
      int month = wordAt(MONTHS, text, at);
      if (month > 0) {
        date |= at - lastNumberEnd <= 8;
        lastMonthEnd = at + month;
        return lastMonthEnd;
      }
      int neutral = wordAt(NEUTRAL, text, at);
      otherLetters += neutral > 0 ? 0 : 1;
      return at + Math.max(neutral, 1);
    }

    private int number(int at) {
      int end = digits(at);
      date |= at - lastMonthEnd <= 4 || isNumericDate(at, end);
      lastNumberEnd = end;
      return end;
    }

    private int digits(int at) {
      int end = at;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      return end;
    }

    /** 25/4/2562, 25-04-62, 25.4.2562, 2019-04-25. */
    private boolean isNumericDate(int at, int end) {
      if (end >= text.length() || "/-.".indexOf(text.charAt(end)) < 0) {
        return false;
      }
      int second = digits(end + 1);
      if (second == end + 1 || second >= text.length() || text.charAt(second) != text.charAt(end)) {
        return false;
      }
      int third = digits(second + 1) - second - 1;
      int first = end - at;
      return second - end <= 3
          && ((first <= 2 && (third == 4 || third == 2)) || (first == 4 && third >= 1));
    }
  }
}
