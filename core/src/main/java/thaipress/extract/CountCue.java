package thaipress.extract;

import java.util.Arrays;

/** The words before a count that say what it counts. */
enum CountCue {
  TAKERS(
      "ผู้เข้าร่วม ผู้ร่วม ผู้เข้ารับ ผู้เข้าอบรม ผู้เข้าแข่งขัน ผู้เข้าประกวด ผู้เข้าประชุม"
          + " ผู้เข้าชม ผู้เข้าไกล่เกลี่ย",
      "ผู้ลงทะเบียน ผู้สมัคร ผู้สนใจ ผู้ผ่านการ ผู้ที่ผ่านการ ผู้ผ่านเข้ารอบ"
          + " ผู้ได้รับการคัดเลือก",
      "ผู้ได้รับรางวัล ผู้ได้รับพระราชทาน ผู้รับพระราชทาน ผู้ที่ได้รับคัดเลือก"
          + " ผู้ได้รับคัดเลือก",
      "ผู้รับการอบรม ผู้รับการฝึกอบรม ผู้เข้ารับการ ผู้มาร่วม ผู้แสดงความจำนง ผู้ชม ผู้ซื้อจาก",
      "ผู้เข้าสัมมนา ผู้ติดตามชม ผู้เข้าพบ ผู้เดินทางมาร่วม ผู้รับทุน ผู้รับมอบ"
          + " ผู้สำเร็จการศึกษา"),
  /** Whom press releases invite. */
  GROUPS(
      "ครู นักเรียน นักศึกษา บุคลากร เจ้าหน้าที่ ข้าราชการ ผู้บริหาร เกษตรกร เยาวชน ประชาชน"
          + " เด็ก",
      "พนักงาน อาสาสมัคร ผู้นำ ผู้แทน ตัวแทน วิทยากร สมาชิก กลุ่ม ผู้ปกครอง ผู้สูงอายุ คนพิการ"
          + " พระ",
      "สามเณร ผู้ประกอบการ สถานประกอบการ หน่วยงาน โรงเรียน องค์กร เครือข่าย นักกีฬา นักวิ่ง"
          + " จิตอาสา",
      "คณะ หัวหน้า ผู้อำนวยการ กำลังพล ตำรวจ ทหาร อสม. แพทย์ พยาบาล นักวิจัย แกนนำ ทีม"
          + " ศิษย์เก่า",
      "สื่อมวลชน ผู้ค้า พี่น้อง ชาวบ้าน ราษฎร นักธุรกิจ ผู้ผลิต ชาวนา ครัวเรือน ครอบครัว"
          + " แรงงาน"),
  BENEFIT("ได้ประโยชน์ รับประโยชน์ ได้รับประโยชน์ ผู้รับผลประโยชน์ เป็นประโยชน์ ได้อานิสงส์"),
  TAKING_PART(
      "เข้าร่วม ร่วมงาน ร่วมกิจกรรม ร่วมประชุม ร่วมพิธี ร่วมขบวน เข้ารับ เข้าอบรม ลงทะเบียน"
          + " สมัคร",
      "เข้าแข่งขัน เข้าประกวด ร่วมแข่งขัน ร่วมโครงการ ร่วมเป็น ร่วมกัน เข้าชม ร่วมชม ร่วมรับฟัง"
          + " รับสมัคร",
      "ร่วมเดิน ร่วมสืบสาน ร่วมปฏิบัติ ร่วมทำ มาร่วม มาลงทะเบียน เข้าพบ รับการอบรม ได้เรียน"
          + " รับนักศึกษา",
      "ร่วมลงนาม ร่วมสัมมนา เข้าสัมมนา ร่วมปลูก ร่วมเก็บ ร่วมบริจาค ตอบรับ เข้าค่าย เข้าศึกษา"
          + " ร่วมฝึก"),
  EVENT(
      "อบรม สัมมนา ประชุม ค่าย กิจกรรม การแข่งขัน ประกวด โครงการ รุ่น หลักสูตร งาน พิธี แถลง"
          + " ลงนาม MOU",
      "นิทรรศการ ศึกษาดูงาน คัดเลือก บรรพชา"),
  GIVING(
      "มอบ ให้แก่ ให้กับ แจก ต้อนรับ ถวาย จัดสรร นิมนต์ อาราธนา พบปะ เยี่ยม ประกาศเกียรติคุณ"
          + " เชิญ รับรอง"),
  TARGET("กลุ่มเป้าหมาย เป้าหมาย ตั้งเป้า เปิดรับ รับสมัคร คัดเลือก โควตา จำกัดจำนวน"),
  LIST("ประกอบด้วย ได้แก่ แบ่งเป็น แยกเป็น ประกอบไปด้วย อาทิ ( ,"),
  STATISTIC(
      "ปัจจุบัน สะสม สถิติ เฉลี่ย อยู่นอกระบบ จากเดิม เพิ่มขึ้น ลดลง ว่างงาน จ้างงาน ร้อยละ",
      "ล้านบาท ผลสำรวจ คาดว่า ทำให้ มูลค่า ขึ้นทะเบียน ไตรมาส คำขอ แต่งตั้ง ในจำนวนนี้ เพิ่ม"
          + " นักท่องเที่ยว จากข้อมูล รายงาน พบว่า แต่ละปี ปีละ สัญชาติ อนุญาต ครัวเรือนละ"
          + " ความเชื่อมั่น"),
  HARM(
      "เสียชีวิต บาดเจ็บ ผู้ป่วย ติดเชื้อ ต้องหา จับกุม คดี ผู้เสียหาย ถูกกล่าวหา ลงโทษ เหยื่อ"
          + " สัญชาติ กลุ่มเสี่ยง ผู้กระทำผิด กระทำความผิด พนัน ผลตรวจ เลือด ตรวจพบ ทุจริต"
          + " คนร้าย",
      "ฉีด เลิกจ้าง ลี้ภัย อพยพ ดำเนินคดี ร้องเรียน หลบหนี ลักลอบ ค้ามนุษย์ บุกรุก ตรวจสอบพบ"
          + " ผิดกฎหมาย สูญหาย รักษาตัว หลอก ชี้มูล วัคซีน เวนคืน ป่วย แพร่ระบาด"
          + " ผู้มีความเสี่ยง รอผล งดรวม งดการรวม"),
  AFFECTED(
      "ประสบภัย ประสบอุทกภัย ผลกระทบ เดือดร้อน ยากไร้ ด้อยโอกาส ยากจน เปราะบาง น้ำท่วม อุทกภัย"
          + " เป็นหนี้"),
  /** What is done to those who are struck: that is why they are counted. */
  HANDED("มอบ แจก ให้แก่ ให้กับ สงเคราะห์ จัดสรร ถุงยังชีพ เยี่ยม แก่"),
  POPULATION(
      "ประชากร มีสมาชิก สมาชิก แรงงาน ลูกจ้าง ลูกหนี้ มีพนักงาน มีผู้ใช้ คนงาน ชาวต่างชาติ"
          + " ผู้มีสิทธิ ผู้มีรายได้น้อย ผู้ประกันตน",
      "ผู้ถือบัตร ผู้โดยสาร ใช้บริการ ผู้พักอาศัย นักพนัน ขาเข้า ขาออก ผู้ใช้บริการ"
          + " ผู้รับบริการ ผู้ว่างงาน ช่วยเหลือ"),
  PAST(
      "ปีก่อน ปีที่ผ่านมา ปีที่แล้ว เมื่อปี ครั้งที่ผ่านมา ที่ผ่านมา ตั้งแต่ปี ตั้งแต่ ในปี"
          + " เทียบกับ เคย"),
  PLACE(
      "ใน ณ พื้นที่ ที่ศูนย์ ตั้งศูนย์ สาขา จุด อาคาร ศูนย์ ก่อสร้าง โรงงาน โรงพยาบาล สถานี"
          + " ทางตัด"),
  RECEIVING("ได้รับโล่ ได้รับรางวัล ถึงมือ ได้รับเกียรติบัตร รับโล่ รับรางวัล ได้รับคัดเลือก"),
  PARTNERS("ร่วมกับ จับมือ ผนึก ความร่วมมือ ระหว่าง ร่วมมือ เครือข่าย ภาคี ร่วม"),
  MEETING("ลงนาม MOU MoU หารือ พบปะ ประชุมร่วม นัด เชิญ เข้าพบ บันทึกข้อตกลง"),
  /** What stands before the figures of a report. */
  FIGURES(
      "สะสม สถิติ เฉลี่ย เพิ่มขึ้น ลดลง ร้อยละ รวมทั้งประเทศ ขาเข้า ขาออก ผู้โดยสาร เสียชีวิต"
          + " ผู้ป่วย ติดเชื้อ จับกุม",
      "ผู้ต้องหา สัญชาติ ดำเนินคดี ว่างงาน รายใหม่ ขึ้นทะเบียน ผู้ประกันตน ลูกหนี้ ปริมาณ"
          + " เที่ยว ฉีดวัคซีน"),
  /** Of years before that of the release. */
  EARLIER(EarlierYears.WORDS),
  YEAR(EarlierYears.YEAR),
  /** The first that is looked for in the whole line. */
  SPEECH("กล่าวว่า เปิดเผยว่า กล่าวต่อ กล่าวเพิ่มเติม เผยว่า ระบุว่า “"),
  THIS_EVENT(
      "วันนี้ เมื่อวันที่ วันที่ ประธาน เปิดงาน ห้องประชุม โรงแรม ครั้งนี้ ณ_ เป็นประธาน"
          + " กิจกรรม โครงการ");

  /** How far behind a count a word of {@link #BENEFIT} may reach. */
  private static final int REACH_BEHIND = 4;

  private static final TermSets SETS =
      new TermSets(
          SPEECH.ordinal(), Arrays.stream(values()).map(CountCue::terms).toArray(Terms[]::new));

  private final Terms terms;

  CountCue(String... terms) {
    this(Terms.of(terms));
  }

  CountCue(Terms terms) {
    this.terms = terms;
  }

  Terms terms() {
    return terms;
  }

  /** What was heard before the counts of a text, which are asked in their order. */
  static final class Heard {

    private final TermSets.Heard heard;
    private final int length;
    private int upTo;

    Heard(char[] text) {
      this.heard = SETS.new Heard(text);
      this.length = text.length;
    }

    /**
     * Listens from an offset up to a count, from one behind it for more than {@link #SPEECH} and
     * {@link #THIS_EVENT}; what was heard for the count before is kept. Words reach to those that
     * lead up to the number, of people and groups to the number.
     */
    void listen(int from, int near, Count count) {
      int behind = Math.min(length, count.end() + REACH_BEHIND);
      Arrays.fill(heard.limits, count.begin());
      heard.limits[TAKERS.ordinal()] = count.number();
      heard.limits[GROUPS.ordinal()] = count.number();
      heard.limits[BENEFIT.ordinal()] = behind;
      heard.listen(Math.max(from, upTo - SETS.longest()), near, behind);
      upTo = count.begin();
    }

    /** Whether a word of this sort begins at or behind an offset. */
    boolean since(CountCue cue, int from) {
      return last(cue) >= from;
    }

    /** Where the last word of this sort begins, or -1. */
    int last(CountCue cue) {
      return heard.last[cue.ordinal()];
    }
  }
}
