package thaipress.extract;

import java.util.Arrays;
import java.util.stream.Stream;
import thaipress.extract.Count.UnitKind;
import thaipress.text.CharText;
import thaipress.text.Numbers;
import thaipress.text.ThaiChars;

/** The classifiers that participants are counted with, and what else a number may go on with. */
final class CountUnits {

  /** What {@link #behindNumber} and {@link #unit} give where nothing of theirs begins. */
  static final int NONE = TermTree.NONE;

  private static final UnitKind[] KINDS = UnitKind.values();

  /** By {@link UnitKind#ordinal()}. */
  private static final Terms[] UNITS = {
    Terms.of("คน นาย ชีวิต สมาชิก"),
    Terms.of("ราย"),
    Terms.of("ท่าน"),
    Terms.of("รูป/คน คน/รูป รูป"),
    Terms.of("ครอบครัว ครัวเรือน หลังคาเรือน"),
    Terms.of("ทีม กลุ่ม คณะ เครือข่าย คู่"),
    Terms.of(
        "แห่ง หน่วยงาน หน่วย โรงเรียน องค์กร องค์การ บริษัท สถาบัน สถานศึกษา มหาวิทยาลัย วิทยาลัย",
        "ร้านค้า ร้าน วัด หมู่บ้าน ชุมชน กระทรวง สหกรณ์ สมาคม เขตสุขภาพ สถานประกอบการ โรงพยาบาล",
        "ชมรม วิสาหกิจชุมชน อปท. อบต."),
    Terms.of(
        "อาสาสมัครแรงงาน อาสาสมัคร ผู้ผ่านการคัดเลือก ผู้ประกอบการ ผู้เข้าร่วม นักเรียน นักศึกษา",
        "เยาวชน เกษตรกร ครู แรงงาน ผู้เข้าอบรม ผู้สูงอายุ นักวิ่ง อสม. จิตอาสา SMEs")
  };

  /** Words that begin with a classifier and are none, and what makes a rate of a count. */
  private static final Terms OTHER_WORDS =
      Terms.of(
          "คนละ รายการ รายได้ รายวิชา รายชื่อ รายงาน รายใหญ่ รายย่อย รายละ รายเดือน รายปี รายวัน",
          "รูปแบบ รูปธรรม รูปภาพ รูปละ รูปเล่ม รูปทรง กลุ่มงาน กลุ่มเป้าหมาย กลุ่มวัย กลุ่มสาระ",
          "กลุ่มเสี่ยง กลุ่มจังหวัด กลุ่มละ กลุ่มโรค กลุ่มอาการ กลุ่มอุตสาหกรรม กลุ่มสินค้า ทีมละ",
          "คณะกรรมการ คณะอนุ คณะทำงาน คณะรัฐมนตรี แห่งชาติ แห่งละ แห่งการ ท่านละ วัดละ วัดโพธิ์",
          "วัดผล หน่วยกิต หน่วยละ หน่วยไฟ หน่วยบริการ ครัวเรือนละ โรงเรียนละ ชุมชนละ ร้านละ คู่สาย",
          "องค์ประกอบ องค์ความรู้ ครอบครัวละ หมู่บ้านละ คู่มือ คู่สัญญา คู่ขนาน แรงงานละ องค์กรละ"
              + " นักเรียนทุน",
          "คน/วัน คนต่อวัน ราย/วัน รายต่อวัน คน/ปี คนต่อปี คนต่อเดือน คน/ชั่วโมง คน/กิโลเมตร");

  private static final int OTHER = UNITS.length;
  private static final int MORE = OTHER + 1;
  private static final int UNTIL = MORE + 1;
  private static final int NUMBER_WORD = UNTIL + 1;

  /** The classifiers by kind, and behind these what stands in their place; none begins another. */
  private static final TermTree TREE =
      TermTree.forward(
          Stream.concat(
                  Arrays.stream(UNITS),
                  Stream.of(
                      OTHER_WORDS,
                      Terms.of("กว่า เศษ"),
                      Terms.of("- – — ถึง"),
                      Terms.of(Numbers.wordsBehindDigits().toArray(String[]::new))))
              .toArray(Terms[]::new));

  /** The classifiers as strings, which counts share, by their numbers in the tree. */
  private static final String[] FORMS = new String[TREE.numbers()];

  static {
    for (Terms units : UNITS) {
      for (String form : units.all()) {
        FORMS[TermTree.number(TREE.longest(form.toCharArray(), 0))] = form;
      }
    }
  }

  /** Classifiers that are titles too: a Thai word glued to them is a name. */
  private static final Terms TITLES = Terms.of("นาย ท่าน คณะ สมาชิก");

  private static final Terms FOLLOWERS =
      Terms.of(
          "เข้า ร่วม ใน จาก ที่ ซึ่ง โดย และ เป็น ได้ มา ทั่ว ประกอบ แบ่ง ต่อ เพื่อ ขึ้น แล้ว มี"
              + " กระจาย",
          "ให้ รวม ของ แต่ เดิน ลง ถือ ไป ว่า นี้ ก็ เช่น พร้อม ต่าง แสดง กล่าว ขอ คือ ถูก นั้น"
              + " อยู่ จะ ชม");

  private CountUnits() {}

  /** Whether a word that belongs to the classifier is glued to its end: 3 กลุ่มเกษตรกร. */
  static boolean isGlued(CharText text, int end) {
    return end < text.length()
        && ThaiChars.isLetter(text.charAt(end))
        && FOLLOWERS.at(text, end) == 0;
  }

  /**
   * What the digits of a count may go on with at this offset: what begins as a classifier does,
   * กว่า or เศษ, what leads to the second number of a range or the rest of this one; or {@link
   * #NONE}.
   */
  static int behindNumber(CharText text, int at) {
    int term = TREE.longest(text.array(), at);
    return TermTree.set(term) == OTHER ? NONE : term;
  }

  /** 0 where two letters tell that nothing of this stands at an offset, else 1. */
  static int mayFollow(char[] text, int at) {
    return TREE.mayBegin(text, at);
  }

  /** The classifier, if what {@link #behindNumber} gave is one, or {@link #NONE}. */
  static int unit(int term, CharText text, int at) {
    return looksLikeUnit(term) && !isNameAt(text, at, at + length(term)) ? term : NONE;
  }

  /** Whether what {@link #behindNumber} gave begins as a classifier does. */
  static boolean looksLikeUnit(int term) {
    return TermTree.set(term) < UNITS.length;
  }

  /** The length of กว่า or เศษ, or 0 where something else stands behind a number. */
  static int more(int term) {
    return TermTree.set(term) == MORE ? length(term) : 0;
  }

  /** The length of what leads to the second number of a range, or 0. */
  static int until(int term) {
    return TermTree.set(term) == UNTIL ? length(term) : 0;
  }

  /** Whether what {@link #behindNumber} gave may go on the number. */
  static boolean isNumberWord(int term) {
    return TermTree.set(term) == NUMBER_WORD;
  }

  static int length(int term) {
    return TermTree.length(term);
  }

  /** The letters of a classifier. */
  static String form(int unit) {
    return FORMS[TermTree.number(unit)];
  }

  static UnitKind kind(int unit) {
    return KINDS[TermTree.set(unit)];
  }

  private static boolean isNameAt(CharText text, int begin, int end) {
    return end < text.length()
        && ((ThaiChars.isLetter(text.charAt(end))
                && TITLES.at(text, begin) == end - begin
                && isGlued(text, end))
            || !ThaiChars.isClusterBoundary(text, end));
  }
}
