package thaipress.extract;

import static thaipress.extract.CountFeature.*;

import java.util.Arrays;
import java.util.List;
import thaipress.extract.Count.Lead;
import thaipress.extract.Count.UnitKind;

/** Reads the {@link CountFeature}s of a count from what stands around it in its line. */
final class CountContext {

  private static final int CLAUSE = 90;
  private static final int NEAR = 40;
  private static final int PAST_REACH = 60;
  private static final int YEAR_REACH = 70;
  private static final int BEHIND = 40;
  private static final int LINE = 260;
  private static final int MOST_FIGURES = 4;

  static final Terms TAKERS =
      Terms.of(
          "ผู้เข้าร่วม ผู้ร่วม ผู้เข้ารับ ผู้เข้าอบรม ผู้เข้าแข่งขัน ผู้เข้าประกวด ผู้เข้าประชุม"
              + " ผู้เข้าชม ผู้เข้าไกล่เกลี่ย",
          "ผู้ลงทะเบียน ผู้สมัคร ผู้สนใจ ผู้ผ่านการ ผู้ที่ผ่านการ ผู้ผ่านเข้ารอบ"
              + " ผู้ได้รับการคัดเลือก",
          "ผู้ได้รับรางวัล ผู้ได้รับพระราชทาน ผู้รับพระราชทาน ผู้ที่ได้รับคัดเลือก"
              + " ผู้ได้รับคัดเลือก",
          "ผู้รับการอบรม ผู้รับการฝึกอบรม ผู้เข้ารับการ ผู้มาร่วม ผู้แสดงความจำนง ผู้ชม ผู้ซื้อจาก",
          "ผู้เข้าสัมมนา ผู้ติดตามชม ผู้เข้าพบ ผู้เดินทางมาร่วม ผู้รับทุน ผู้รับมอบ"
              + " ผู้สำเร็จการศึกษา");
  static final Terms GROUPS =
      Terms.of(
          "ครู นักเรียน นักศึกษา บุคลากร เจ้าหน้าที่ ข้าราชการ ผู้บริหาร เกษตรกร เยาวชน ประชาชน"
              + " เด็ก",
          "พนักงาน อาสาสมัคร ผู้นำ ผู้แทน ตัวแทน วิทยากร สมาชิก กลุ่ม ผู้ปกครอง ผู้สูงอายุ คนพิการ"
              + " พระ",
          "สามเณร ผู้ประกอบการ สถานประกอบการ หน่วยงาน โรงเรียน องค์กร เครือข่าย นักกีฬา นักวิ่ง"
              + " จิตอาสา",
          "คณะ หัวหน้า ผู้อำนวยการ กำลังพล ตำรวจ ทหาร อสม. แพทย์ พยาบาล นักวิจัย แกนนำ ทีม"
              + " ศิษย์เก่า",
          "สื่อมวลชน ผู้ค้า พี่น้อง ชาวบ้าน ราษฎร นักธุรกิจ ผู้ผลิต ชาวนา ครัวเรือน ครอบครัว"
              + " แรงงาน");
  private static final Terms TAKING_PART =
      Terms.of(
          "เข้าร่วม ร่วมงาน ร่วมกิจกรรม ร่วมประชุม ร่วมพิธี ร่วมขบวน เข้ารับ เข้าอบรม ลงทะเบียน"
              + " สมัคร",
          "เข้าแข่งขัน เข้าประกวด ร่วมแข่งขัน ร่วมโครงการ ร่วมเป็น ร่วมกัน เข้าชม ร่วมชม ร่วมรับฟัง"
              + " รับสมัคร",
          "ร่วมเดิน ร่วมสืบสาน ร่วมปฏิบัติ ร่วมทำ มาร่วม มาลงทะเบียน เข้าพบ รับการอบรม ได้เรียน"
              + " รับนักศึกษา",
          "ร่วมลงนาม ร่วมสัมมนา เข้าสัมมนา ร่วมปลูก ร่วมเก็บ ร่วมบริจาค ตอบรับ เข้าค่าย เข้าศึกษา"
              + " ร่วมฝึก");
  private static final Terms EVENT =
      Terms.of(
          "อบรม สัมมนา ประชุม ค่าย กิจกรรม การแข่งขัน ประกวด โครงการ รุ่น หลักสูตร งาน พิธี แถลง"
              + " ลงนาม MOU",
          "นิทรรศการ ศึกษาดูงาน คัดเลือก บรรพชา");
  private static final Terms GIVING =
      Terms.of(
          "มอบ ให้แก่ ให้กับ แจก ต้อนรับ ถวาย จัดสรร นิมนต์ อาราธนา พบปะ เยี่ยม ประกาศเกียรติคุณ"
              + " เชิญ รับรอง");
  private static final Terms TARGET =
      Terms.of("กลุ่มเป้าหมาย เป้าหมาย ตั้งเป้า เปิดรับ รับสมัคร คัดเลือก โควตา จำกัดจำนวน");
  private static final Terms LIST =
      Terms.of("ประกอบด้วย ได้แก่ แบ่งเป็น แยกเป็น ประกอบไปด้วย อาทิ ( ,");
  private static final Terms STATISTIC =
      Terms.of(
          "ปัจจุบัน สะสม สถิติ เฉลี่ย อยู่นอกระบบ จากเดิม เพิ่มขึ้น ลดลง ว่างงาน จ้างงาน ร้อยละ",
          "ล้านบาท ผลสำรวจ คาดว่า ทำให้ มูลค่า ขึ้นทะเบียน ไตรมาส คำขอ แต่งตั้ง ในจำนวนนี้ เพิ่ม"
              + " นักท่องเที่ยว จากข้อมูล รายงาน พบว่า แต่ละปี ปีละ สัญชาติ อนุญาต ครัวเรือนละ"
              + " ความเชื่อมั่น");
  private static final Terms STATISTIC_AFTER =
      Terms.of(
          "คิดเป็น ร้อยละ % ต่อวัน /วัน ต่อปี เพิ่มขึ้น ลดลง สูงกว่า สร้างรายได้ รายได้ มูลค่า ไร่"
              + " ตัน เนื้อที่");
  private static final Terms HARM =
      Terms.of(
          "เสียชีวิต บาดเจ็บ ผู้ป่วย ติดเชื้อ ต้องหา จับกุม คดี ผู้เสียหาย ถูกกล่าวหา ลงโทษ เหยื่อ"
              + " สัญชาติ กลุ่มเสี่ยง ผู้กระทำผิด กระทำความผิด พนัน ผลตรวจ เลือด ตรวจพบ ทุจริต"
              + " คนร้าย",
          "ฉีด เลิกจ้าง ลี้ภัย อพยพ ดำเนินคดี ร้องเรียน หลบหนี ลักลอบ ค้ามนุษย์ บุกรุก ตรวจสอบพบ"
              + " ผิดกฎหมาย สูญหาย รักษาตัว หลอก ชี้มูล วัคซีน เวนคืน ป่วย แพร่ระบาด"
              + " ผู้มีความเสี่ยง รอผล งดรวม งดการรวม");
  private static final Terms AFFECTED =
      Terms.of(
          "ประสบภัย ประสบอุทกภัย ผลกระทบ เดือดร้อน ยากไร้ ด้อยโอกาส ยากจน เปราะบาง น้ำท่วม อุทกภัย"
              + " เป็นหนี้");
  private static final Terms BENEFIT =
      Terms.of("ได้ประโยชน์ รับประโยชน์ ได้รับประโยชน์ ผู้รับผลประโยชน์ เป็นประโยชน์ ได้อานิสงส์");
  private static final Terms HANDED =
      Terms.of("มอบ แจก ให้แก่ ให้กับ สงเคราะห์ จัดสรร ถุงยังชีพ เยี่ยม แก่");

  /** What stands before the figures of a report. */
  private static final Terms FIGURES =
      Terms.of(
          "สะสม สถิติ เฉลี่ย เพิ่มขึ้น ลดลง ร้อยละ รวมทั้งประเทศ ขาเข้า ขาออก ผู้โดยสาร เสียชีวิต"
              + " ผู้ป่วย ติดเชื้อ จับกุม",
          "ผู้ต้องหา สัญชาติ ดำเนินคดี ว่างงาน รายใหม่ ขึ้นทะเบียน ผู้ประกันตน ลูกหนี้ ปริมาณ"
              + " เที่ยว ฉีดวัคซีน");

  private static final Terms POPULATION =
      Terms.of(
          "ประชากร มีสมาชิก สมาชิก แรงงาน ลูกจ้าง ลูกหนี้ มีพนักงาน มีผู้ใช้ คนงาน ชาวต่างชาติ"
              + " ผู้มีสิทธิ ผู้มีรายได้น้อย ผู้ประกันตน",
          "ผู้ถือบัตร ผู้โดยสาร ใช้บริการ ผู้พักอาศัย นักพนัน ขาเข้า ขาออก ผู้ใช้บริการ"
              + " ผู้รับบริการ ผู้ว่างงาน ช่วยเหลือ");
  private static final Terms PAST =
      Terms.of(
          "ปีก่อน ปีที่ผ่านมา ปีที่แล้ว เมื่อปี ครั้งที่ผ่านมา ที่ผ่านมา ตั้งแต่ปี ตั้งแต่ ในปี"
              + " เทียบกับ เคย");
  private static final Terms DONE = Terms.of("แล้ว ไปแล้ว ได้ ได้แล้ว");
  private static final Terms WANTED =
      Terms.of("ต้องการ ต้องการจ้าง ต้องการแรงงาน จุ จุคนได้ รองรับ รองรับได้ ตั้งแต่");
  private static final Terms ROOM = Terms.of("รองรับ จุคน จุผู้");
  private static final Terms UP_TO = Terms.of("ได้ ได้ถึง ถึง ได้กว่า ได้สูงสุด");
  private static final Terms PAIRING = Terms.of("จับคู่ เจรจา");
  private static final Terms RECEIVING =
      Terms.of("ได้รับโล่ ได้รับรางวัล ถึงมือ ได้รับเกียรติบัตร รับโล่ รับรางวัล ได้รับคัดเลือก");
  private static final Terms MEETING =
      Terms.of("ลงนาม MOU MoU หารือ พบปะ ประชุมร่วม นัด เชิญ เข้าพบ บันทึกข้อตกลง");
  private static final Terms ONLY = Terms.of("เพียง แค่ เหลือ เหลือเพียง");
  private static final Terms PLACE =
      Terms.of(
          "ใน ณ พื้นที่ ที่ศูนย์ ตั้งศูนย์ สาขา จุด อาคาร ศูนย์ ก่อสร้าง โรงงาน โรงพยาบาล สถานี"
              + " ทางตัด");
  private static final Terms PARTNERS =
      Terms.of("ร่วมกับ จับมือ ผนึก ความร่วมมือ ระหว่าง ร่วมมือ เครือข่าย ภาคี ร่วม");
  private static final Terms NAMELY = Terms.of("ได้แก่ คือ ประกอบด้วย ดังนี้");
  private static final Terms ALL = Terms.of("ทั้งสิ้น ทั้งหมด");
  private static final Terms HOLDING = Terms.of("จัด ดำเนินการ ดำเนินงาน ดำเนินธุรกิจ");
  private static final Terms FURTHER = Terms.of("อีก");
  private static final Terms THIS_EVENT =
      Terms.of(
          "วันนี้ เมื่อวันที่ วันที่ ประธาน เปิดงาน ห้องประชุม โรงแรม ครั้งนี้ ณ_ เป็นประธาน"
              + " กิจกรรม โครงการ");
  private static final Terms SPEECH =
      Terms.of("กล่าวว่า เปิดเผยว่า กล่าวต่อ กล่าวเพิ่มเติม เผยว่า ระบุว่า “");

  private final String text;
  private final Lines lines;
  private final List<Count> counts;
  private final EarlierYears years;
  private final long[] sizes;
  private final long ofText;

  CountContext(String text, Lines lines, List<Count> counts) {
    this.text = text;
    this.lines = lines;
    this.counts = counts;
    this.years = new EarlierYears(text);
    this.sizes = counts.stream().mapToLong(Count::size).sorted().toArray();
    this.ofText = ofText();
  }

  /**
   * The features of one count, a bit each.
   *
   * @param previous what was decided on the count before: positive for a participant, negative for
   *     none, 0 where that is far away
   */
  long features(int index, int previous) {
    Count count = counts.get(index);
    long bits = ANY.bit() | unit(count.kind()) | leads(count) | size(count);
    bits |= before(count, clauseBegin(index)) | behind(count, clauseEnd(index));
    bits |= place(count) | neighbours(index) | ofText;
    bits |= previous > 0 ? PREVIOUS_TAKEN.bit() : previous < 0 ? PREVIOUS_REFUSED.bit() : 0;
    return bits;
  }

  /** What holds for every count of the text. */
  private long ofText() {
    int figures = 0;
    for (Count count : counts) {
      int line = lines.begin(count.begin());
      figures += FIGURES.within(text, Math.max(line, count.begin() - NEAR), count.begin()) ? 1 : 0;
    }
    long bits = flag(STATISTICS_TEXT, figures >= MOST_FIGURES && 2 * figures > counts.size());
    int title = lines.firstEnd();
    return bits | flag(HARM_TITLE, HARM.within(text, 0, title));
  }

  /** Whether the count before stands close enough to be of the same kind. */
  boolean isNearPrevious(int index) {
    return index > 0
        && counts.get(index).begin() - counts.get(index - 1).end() < CLAUSE
        && lines.begin(counts.get(index - 1).end()) == lines.begin(counts.get(index).begin());
  }

  private int clauseBegin(int index) {
    Count count = counts.get(index);
    int line = lines.begin(count.begin());
    int other = index > 0 ? counts.get(index - 1).end() : 0;
    return Math.max(Math.max(line, other), count.begin() - CLAUSE);
  }

  private int clauseEnd(int index) {
    Count count = counts.get(index);
    int other = index + 1 < counts.size() ? counts.get(index + 1).begin() : text.length();
    return Math.min(Math.min(lines.end(count.end()), other), count.end() + BEHIND);
  }

  private static long unit(UnitKind kind) {
    return 1L << (UNIT_PERSON.ordinal() + kind.ordinal());
  }

  private static long leads(Count count) {
    long bits = 0;
    for (Lead lead : Lead.values()) {
      bits |= count.has(lead) ? 1L << (LEAD_COUNT.ordinal() + lead.ordinal()) : 0;
    }
    return bits;
  }

  private static long size(Count count) {
    long size = count.size();
    long bits = size == 1 ? ONE.bit() : 0;
    bits |= size > 1 && size < 10 ? FEW.bit() : 0;
    bits |= size >= 20_000 ? MANY.bit() : 0;
    bits |= size >= 1_000_000 ? HUGE.bit() : 0;
    return bits;
  }

  private long before(Count count, int from) {
    int to = count.begin();
    int near = Math.max(from, to - NEAR);
    long bits = flag(TAKERS_BEFORE, TAKERS.within(text, from, count.number()));
    bits |= flag(GROUP_BEFORE, GROUPS.within(text, near, count.number()));
    bits |= flag(TAKING_PART_BEFORE, TAKING_PART.within(text, near, to));
    bits |= flag(EVENT_BEFORE, EVENT.within(text, near, to));
    bits |= flag(GIVING_BEFORE, GIVING.within(text, from, to));
    bits |= flag(TARGET_BEFORE, TARGET.within(text, from, to));
    bits |= flag(LIST_BEFORE, LIST.within(text, near, to));
    bits |= flag(STATISTIC_BEFORE, STATISTIC.within(text, from, to));
    bits |= flag(HARM_BEFORE, HARM.within(text, near, to));
    boolean affected = AFFECTED.within(text, near, to);
    boolean handed = affected && HANDED.within(text, from, to);
    bits |= flag(AFFECTED_BEFORE, affected && !handed) | flag(RECIPIENT_BEFORE, handed);
    bits |=
        flag(BENEFIT_NEAR, BENEFIT.within(text, near, Math.min(text.length(), count.end() + 4)));
    bits |= flag(EARLIER_YEAR, years.areNamedIn(Math.max(lines.begin(to), to - YEAR_REACH), to));
    bits |= flag(POPULATION_BEFORE, POPULATION.within(text, near, to));
    bits |= flag(PAST_BEFORE, PAST.within(text, Math.max(from, to - PAST_REACH), to));
    bits |= flag(PLACE_BEFORE, PLACE.within(text, near, to));
    bits |= flag(RECEIVING_BEFORE, RECEIVING.within(text, from, to));
    boolean partners = PARTNERS.within(text, near, to) || MEETING.within(text, from, to);
    bits |= flag(PARTNERS_BEFORE, partners && !count.countsPeople());
    return bits | directlyBefore(count);
  }

  private long directlyBefore(Count count) {
    int to = count.begin();
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int all = ALL.before(text, to);
    to -= all;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    long bits = flag(DONE_BEFORE, DONE.before(text, to) > 0);
    boolean ofAll = all > 0 || text.startsWith("จำนวน", count.begin());
    bits |= flag(DENOMINATOR, ofAll && text.startsWith("จาก", to - 3));
    bits |= flag(FURTHER_BEFORE, FURTHER.before(text, to) > 0);
    boolean room = UP_TO.before(text, to) > 0 && ROOM.within(text, Math.max(0, to - NEAR), to);
    bits |= flag(WANTED_BEFORE, room || WANTED.before(text, to) > 0);
    bits |= flag(ONLY_BEFORE, ONLY.before(text, to) > 0);
    boolean rated = text.startsWith("ละ", to - 2) || text.startsWith("/", count.end());
    bits |= flag(RATE_BEFORE, rated);
    boolean village = count.unit().equals("หมู่บ้าน") || count.unit().equals("ชุมชน");
    bits |= flag(VILLAGE, village && text.startsWith("จาก", to - 3));
    return bits
        | flag(
            OUT_OF_BEFORE,
            text.startsWith("จาก", to - 3) || text.startsWith("จากทั้งหมด", to - 10));
  }

  private long behind(Count count, int to) {
    int from = count.end();
    long bits = flag(TAKING_PART_BEHIND, TAKING_PART.within(text, from, to));
    bits |= flag(TAKING_PART_BEFORE, TAKING_PART.at(text, skipBlank(from)) > 0);
    bits |= flag(KINDS, isNoneOfThem(count));
    bits |= flag(HOLDING_BEHIND, HOLDING.within(text, from, Math.min(to, from + 8)));
    bits |= flag(GLUED_BEHIND, CountUnits.isGlued(text, from));
    bits |= flag(LIST_BEHIND, LIST.within(text, from, Math.min(to, from + 16)));
    bits |= flag(STATISTIC_BEHIND, STATISTIC_AFTER.within(text, from, to));
    return bits | flag(HARM_BEHIND, HARM.within(text, from, Math.min(to, from + 20)));
  }

  /** 3 กลุ่ม ได้แก่ counts kinds of people, จับคู่ธุรกิจ 40 คู่ counts talks. */
  private boolean isNoneOfThem(Count count) {
    int begin = count.begin();
    return switch (count.unit()) {
      case "กลุ่ม" -> NAMELY.at(text, skipBlank(count.end())) > 0;
      case "คู่" -> PAIRING.within(text, Math.max(0, begin - NEAR), begin);
      default -> false;
    };
  }

  private int skipBlank(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private long place(Count count) {
    int line = Math.max(lines.begin(count.begin()), count.begin() - LINE);
    double where = (double) count.begin() / Math.max(1, text.length());
    long bits = flag(HEADLINE, lines.isHeadline(count.begin()));
    bits |= flag(FIRST_HALF, where < 0.5);
    bits |= flag(LAST_QUARTER, where > 0.75);
    bits |= flag(SPOKEN, SPEECH.within(text, line, count.begin()));
    return bits | flag(EVENT_LINE, THIS_EVENT.within(text, line, count.begin()));
  }

  private long neighbours(int index) {
    long bits = flag(NEIGHBOUR_BEFORE, isNearPrevious(index));
    bits |= flag(NEIGHBOUR_BEHIND, index + 1 < counts.size() && isNearPrevious(index + 1));
    bits |= flag(REPEATED_NUMBER, isRepeated(counts.get(index)));
    return bits | flag(ADDS_UP, Sums.isInOne(counts, index));
  }

  private boolean isRepeated(Count count) {
    int at = Arrays.binarySearch(sizes, count.size());
    return count.size() > 1
        && ((at > 0 && sizes[at - 1] == sizes[at])
            || (at + 1 < sizes.length && sizes[at + 1] == sizes[at]));
  }

  private static long flag(CountFeature feature, boolean set) {
    return set ? feature.bit() : 0;
  }
}
