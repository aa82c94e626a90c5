package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Splits the clause behind an explicit cue at each aim that has a verb of its own. */
final class AimSplit {

  private static final int SHORTEST = 12;
  private static final int SHORTEST_GLUED = 18;

  static final Terms VERBS =
      Terms.of(
          "ส่งเสริม สนับสนุน พัฒนา สร้าง เสริมสร้าง ยกระดับ เพิ่ม ลด แก้ไข แก้ปัญหา ป้องกัน ให้ความรู้ เผยแพร่",
          "เชื่อมโยง กระตุ้น รณรงค์ ตอบโจทย์ ขับเคลื่อน รับมือ สามารถ นำไป นำความรู้ เป็นการ ก่อให้เกิด ช่วย",
          "ร่วมสร้าง วางแผน ผลักดัน อนุรักษ์ สืบสาน รักษา ฟื้นฟู เปิดโอกาส ต่อยอด บูรณาการ ปลูกฝัง ปลูกจิตสำนึก",
          "จัดทำ แลกเปลี่ยน เตรียมความพร้อม พร้อมก้าว มีความรู้ ปรับปรุง คัดเลือก เฝ้าระวัง ดูแล คุ้มครอง บรรเทา",
          "ทบทวน ติดตาม ชี้แจง รับฟัง ระดม ประชาสัมพันธ์ สร้างสรรค์ ถ่ายทอด เรียนรู้ ฝึก ขยาย ค้นหา ประเมิน");

  private static final Terms JOINTS =
      Terms.of("และ รวมทั้ง รวมถึง ตลอดจน พร้อมทั้ง อีกทั้ง อีกทั้งยัง ทั้งยัง พร้อม");

  /** The only letter at which a clause may end without a space. */
  private static final char FIRST_OF_AND = 'แ';

  private final CharText text;

  AimSplit(CharText text) {
    this.text = text;
  }

  /** The aims within {@code [begin, end)} as {begin, end}. */
  List<int[]> of(int begin, int end) {
    List<int[]> aims = new ArrayList<>();
    int from = begin;
    int enclosed = 0;
    for (int at = begin + 1; at < end; at++) {
      char c = text.charAt(at);
      if (ThaiChars.isThai(c) && c != FIRST_OF_AND) {
        continue;
      }
      enclosed += "(“‘".indexOf(c) >= 0 ? 1 : ")”’".indexOf(c) >= 0 ? -1 : 0;
      int next = enclosed > 0 ? -1 : aimAt(from, at, end);
      if (next >= 0) {
        aims.add(new int[] {from, trim(from, at)});
        from = next;
        at = next;
      }
    }
    aims.add(new int[] {from, end});
    return aims;
  }

  /** Where the aim begins that a space, a comma or และ at this offset sets apart, or -1. */
  private int aimAt(int from, int at, int end) {
    char c = text.charAt(at);
    boolean apart = c == ' ' || c == ',';
    if (at - from < (apart ? SHORTEST : SHORTEST_GLUED) || !(apart || text.startsWith("และ", at))) {
      return -1;
    }
    int next = at;
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
      next++;
    }
    int joint = JOINTS.at(text, next);
    int verb = VERBS.at(text, next) > 0 ? next : joint > 0 ? next + joint : -1;
    while (verb >= 0 && verb < end && text.charAt(verb) == ' ') {
      verb++;
    }
    return verb >= 0 && verb < end - SHORTEST / 2 && VERBS.at(text, verb) > 0 ? verb : -1;
  }

  private int trim(int from, int at) {
    int to = at;
    while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == ',')) {
      to--;
    }
    return to;
  }
}
