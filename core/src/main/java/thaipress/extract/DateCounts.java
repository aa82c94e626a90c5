package thaipress.extract;

import thaipress.text.CharText;

/** Tells numbers that count or number something from those of dates, by the words beside them. */
final class DateCounts {

  /** A number before one of these counts and is no year. */
  private static final Terms CLASSIFIERS =
      Terms.of(
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
  private static final Terms NOT_COUNTED =
      Terms.of("รายการ", "รายงาน", "ครั้งที่", "ครั้งแรก", "คนไทย", "ชุดที่", "รูปแบบ");

  /** And before these, unless a word says that a year is meant: ปี 63 ประเทศไทย. */
  private static final Terms MAYBE_CLASSIFIERS =
      Terms.of(
          "จังหวัด", "หน่วย", "โครงการ", "เรื่อง", "คดี", "ประเทศ", "หลัง", "ตัว", "องค์", "ฉบับ",
          "ข้อ", "รายการ");

  /** What is counted by ที่ and a number. */
  private static final Terms NUMBERED =
      Terms.of(
          "ระยะ", "ครั้ง", "รุ่น", "ข้อ", "ลำดับ", "กลุ่ม", "ชุด", "หมู่", "เขต", "ชั้น", "อันดับ",
          "ตอน", "รอบ", "วาระ", "ฉบับ", "เล่ม", "บท", "หน้า", "สัปดาห์", "ภาค", "ช่วง", "เฟส",
          "แปลง", "จุด", "งวด", "ขั้น", "เรียน", "ทีม", "ฐาน", "ฉาย", "ประเด็น", "กิจกรรม",
          "มาตรการ", "เวที", "รัชกาล", "เรื่อง");

  private DateCounts() {}

  /** Whether the number that begins here is the 1 of ระยะที่ 1 มีนาคม. */
  static boolean isOrdinal(CharText text, int begin) {
    int end = text.beforeSpace(begin);
    return text.endsWith("ที่", end) && NUMBERED.before(text, end - "ที่".length()) > 0;
  }

  /** Whether a word follows that a number before it counts. */
  static boolean isCounted(CharText text, int end) {
    return isCertain(text, end) || MAYBE_CLASSIFIERS.at(text, text.behindSpace(end)) > 0;
  }

  /** Whether a classifier follows that nothing but a count has before it. */
  static boolean isCertain(CharText text, int end) {
    int word = text.behindSpace(end);
    return CLASSIFIERS.at(text, word) > 0
        && !isDayAt(text, word)
        && NOT_COUNTED.at(text, word) == 0;
  }

  /** In 2567 วันที่ 5 nothing is counted. */
  private static boolean isDayAt(CharText text, int at) {
    int name = at + "วัน".length();
    return text.startsWith("วัน", at)
        && (text.startsWith("ที่", name)
            || text.startsWith("นี้", name)
            || DateWords.weekday(text, name).found());
  }
}
