package thaipress.extract;

import java.util.Arrays;

/** Groups of words that speak for or against an aim where they stand before it. */
enum AimWords {
  /** Giving. */
  HANDED("มอบ บริจาค แจก ส่งต่อ จัดสรร สนับสนุนงบ เงินสนับสนุน"),
  /** What a government is and does at large. */
  GOVERNMENT("รัฐบาล มุ่งมั่น ประเทศไทย เจตนารมณ์ พันธกิจ บทบาท หน้าที่ อำนาจ ภารกิจ"),
  /** What is held. */
  EVENTS(
      "จัดประชุม ประชุม อบรม สัมมนา จัดงาน จัดกิจกรรม กิจกรรม พิธี ลงนาม MOU บันทึกข้อตกลง"
          + " นิทรรศการ ค่าย",
      "แข่งขัน ประกวด เปิดตัว แถลง Kick งานสัมมนา เสวนา หลักสูตร ฝึกอบรม รณรงค์ ศึกษาดูงาน เวที"),
  /** What officials do. */
  ACTS(
      "ลงพื้นที่ ตรวจเยี่ยม เดินหน้า เร่ง จับมือ ผนึก มอบ เปิด เยี่ยม หารือ เข้าพบ สั่งการ มอบหมาย"
          + " เดินทาง ร่วมกับ เสนอ เห็นชอบ",
      "ติดตาม ออก ตรวจสอบ ประสาน สั่ง กำชับ เข้าร่วม จัดตั้ง จัดทำ พัฒนา ดำเนิน ร่วมกัน ร่วมมือ"
          + " บูรณาการ"),
  /** The day, the place and the chair of an event. */
  DAYS("วันนี้ เมื่อวันที่ วันที่ เวลา ห้องประชุม โรงแรม ประธาน ณ_ ที่ผ่านมา"),
  /** Projects and measures. */
  PROJECTS("โครงการ มาตรการ แผน งบประมาณ แคมเปญ ระบบ ร่าง"),
  /** This event, this project. */
  THIS(
      "ครั้งนี้ ดังกล่าว โครงการนี้ งานนี้ กิจกรรมนี้ ในวันนี้ การอบรม การประชุม การจัดงาน"
          + " การลงพื้นที่"),
  /** Advice and requests. */
  MODALS(
      "จะ ต้อง ควร ขอให้ ฝาก อยาก จำเป็น สามารถ ขอเชิญ เชิญชวน หาก แนะนำ อย่า กรุณา ขอความร่วมมือ"
          + " ให้ทุก อย่างเคร่งครัด ย้ำให้ ปฏิบัติตน ปฏิบัติตาม ผู้ที่สนใจ ดาวน์โหลด แอปพลิเคชัน"
          + " Application แอปฯ สแกน กดเมนู"),
  /** Policies. */
  POLICIES(
      "รัฐบาล นโยบาย ภารกิจ หน้าที่ ประเทศ กฎหมาย ยุทธศาสตร์ พระราช ตลอดมา ที่ผ่านมา มาโดยตลอด"
          + " ให้ความสำคัญ มุ่งมั่น"),
  /** What introduces examples. */
  EXAMPLES("เช่น ได้แก่ อาทิ ประกอบด้วย ไม่ว่าจะเป็น"),
  /** The beginnings of relative clauses. */
  RELATIVES("ซึ่ง ที่เป็น ที่จัดตั้ง อันเป็น ที่มี ที่ได้รับ ที่ต้อง ที่ใช้"),
  /** Going, meeting and receiving. */
  VISITS(
      "ลงพื้นที่ เดินทาง เข้าพบ เยี่ยม หารือ ประชุม ต้อนรับ ลงนาม เข้าร่วม ร่วมงาน เป็นประธาน พบปะ"
          + " เปิดงาน เปิดโครงการ เปิดการ"),
  /** What was done about it. */
  THEREFORE(
      "จึงได้ จึงจัด จึงกำหนด จึงร่วม จึงมี จึงเกิด จึงเร่ง จึงเห็น ได้จัด ได้กำหนด ได้ร่วม"
          + " ได้ดำเนิน ได้จัดทำ"),
  /** What is held important. */
  VALUING(
      "ให้ความสำคัญ มีนโยบาย เล็งเห็นความสำคัญ ตระหนักถึง พร้อมสนับสนุน ภารกิจหลัก มีภารกิจ"
          + " มีหน้าที่"),
  /** Swindlers and suspects. */
  CRIMINALS("มิจฉาชีพ โจร หลอก คนร้าย ผู้ต้องหา ผู้กระทำผิด แอบอ้าง ขบวนการค้า ข่มขู่"),
  /** Orders. */
  ORDERING("กำชับ เน้นย้ำ สั่งการ มอบหมาย ขอให้ มอบนโยบาย ถ่ายทอดนโยบาย ข้อสั่งการ ให้แนวทาง"),
  /** Being and having. */
  STATES("เป็น มี ได้รับ ถือเป็น ใช้ เกิด คือ"),
  /** How things have been. */
  BACKGROUND(
      "อย่างต่อเนื่อง มาโดยตลอด ให้ความสำคัญ ยังคง ความจำเป็น ตระหนัก ที่ผ่านมา ปัจจุบัน ปัญหา"
          + " สืบเนื่อง ตั้งแต่ปี"),
  /** The activity as a subject. */
  ACTIVITIES(
      "โครงการ กิจกรรม การอบรม หลักสูตร การจัดงาน การประชุม สัมมนา ครั้งนี้ งานนี้ การแข่งขัน"
          + " การจัด การดำเนิน",
      "มาตรการ การลงนาม การลงพื้นที่ แคมเปญ ค่าย"),
  /** Officials and bodies as subjects. */
  TITLES(
      "นาย นาง ดร. พล. รัฐมนตรี รมว. รมช. อธิบดี ปลัด ผู้ว่า ผู้อำนวยการ เลขา โฆษก กระทรวง กรม"
          + " สำนักงาน"),
  /** Verbs of speaking. */
  REPORTED(
      "กล่าวว่า เปิดเผยว่า กล่าวต่อ กล่าวเพิ่มเติม เผยว่า ระบุว่า กล่าวถึง กล่าวด้วย ย้ำ กล่าวอีก");

  /** Finds all of them in one pass. */
  static final TermIndex INDEX =
      new TermIndex(Arrays.stream(values()).map(words -> words.terms).toList());

  private final Terms terms;

  AimWords(String... lists) {
    this.terms = Terms.of(lists);
  }

  /**
   * Whether one of these words, the last of which stands where {@code heard} says, lies behind an
   * offset.
   */
  boolean areBehind(int from, int[] heard) {
    return heard[ordinal()] >= from;
  }
}
