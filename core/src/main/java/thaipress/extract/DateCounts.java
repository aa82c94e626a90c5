package thaipress.extract;

import java.util.List;
import thaipress.text.ThaiChars;

/** Tells numbers that count or number something from those of dates, by the words beside them. */
final class DateCounts {

  /** A number before one of these counts and is no year. */
  private static final List<String> CLASSIFIERS =
      List.of(
          "คน",
          "ราย",
          "บาท",
          "ครั้ง",
          "ล้าน",
          "วัน",
          "ชั่วโมง",
          "นาที",
          "แห่ง",
          "ท่าน",
          "รูป",
          "ทีม",
          "ชุด",
          "เปอร์เซ็น",
          "%",
          "กิโล",
          "ไร่",
          "ตัน",
          "ครัวเรือน",
          "หมื่น",
          "พัน",
          "แสน",
          "โมง",
          "ทุ่ม",
          "คัน",
          "เมตร",
          "ตาราง",
          "เล่ม",
          "ดอลลาร์",
          "ชิ้น",
          "เครื่อง",
          "สาย");

  /** What begins as a classifier does: ปี 64 รายการเงินสำรอง, ปี 67 ครั้งที่ 54. */
  private static final List<String> NOT_COUNTED =
      List.of("รายการ", "รายงาน", "ครั้งที่", "ครั้งแรก", "คนไทย", "ชุดที่", "รูปแบบ");

  /** And before these, unless a word says that a year is meant: ปี 63 ประเทศไทย. */
  private static final List<String> MAYBE_CLASSIFIERS =
      List.of(
          "จังหวัด", "หน่วย", "โครงการ", "เรื่อง", "คดี", "ประเทศ", "หลัง", "ตัว", "องค์", "ฉบับ",
          "ข้อ", "รายการ");

  /** What is counted by ที่ and a number. */
  private static final List<String> NUMBERED =
      List.of(
          "ระยะ", "ครั้ง", "รุ่น", "ข้อ", "ลำดับ", "กลุ่ม", "ชุด", "หมู่", "เขต", "ชั้น", "อันดับ",
          "ตอน", "รอบ", "วาระ", "ฉบับ", "เล่ม", "บท", "หน้า", "สัปดาห์", "ภาค", "ช่วง", "เฟส",
          "แปลง", "จุด", "งวด", "ขั้น", "เรียน", "ทีม", "ฐาน", "ฉาย", "ประเด็น", "กิจกรรม",
          "มาตรการ", "เวที", "รัชกาล", "เรื่อง");

  private DateCounts() {}

  /** Whether the number that begins here is the 1 of ระยะที่ 1 มีนาคม. */
  static boolean isOrdinal(String text, int begin) {
    int end = DateWords.skipSpaceBack(text, begin);
    return ThaiChars.endsWith(text, end, "ที่") && isNumbered(text, end - "ที่".length());
  }

  private static boolean isNumbered(String text, int end) {
    for (String noun : NUMBERED) {
      if (ThaiChars.endsWith(text, end, noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word follows that a number before it counts. */
  static boolean isCounted(String text, int end) {
    return isCertain(text, end) || isBehind(text, end, MAYBE_CLASSIFIERS);
  }

  /** Whether a classifier follows that nothing but a count has before it. */
  static boolean isCertain(String text, int end) {
    return isBehind(text, end, CLASSIFIERS)
        && !isDayNext(text, end)
        && !isBehind(text, end, NOT_COUNTED);
  }

  /** In 2567 วันที่ 5 nothing is counted. */
  private static boolean isDayNext(String text, int end) {
    int i = DateWords.skipSpace(text, end);
    int name = i + "วัน".length();
    return text.startsWith("วัน", i)
        && (text.startsWith("ที่", name)
            || text.startsWith("นี้", name)
            || DateWords.weekday(text, name).found());
  }

  private static boolean isBehind(String text, int end, List<String> words) {
    int i = DateWords.skipSpace(text, end);
    for (String word : words) {
      if (text.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }
}
