package thaipress.extract;

import static thaipress.extract.AimFeature.*;

import java.util.HashMap;
import java.util.Map;

/** Reads the {@link AimFeature}s of a candidate from its line and its place in the text. */
final class AimContext {

  private static final int SENTENCE = 150;
  private static final int NEAR = 45;
  private static final int LINE = 320;
  private static final int SPEECH = 2000;
  private static final int LONG_CLAUSE = 70;
  private static final int SHORT_CLAUSE = 22;
  private static final int PARAGRAPH = 160;
  private static final int CLOSE = 32;
  private static final int LONGEST_NAME = 45;
  private static final int REPEATED_BEFORE = 10;
  private static final int REPEATED_BEHIND = 9;

  private static final Terms NAMES =
      Terms.of(
          "ดิจิทัล กองทุน ธนาคาร สถาบันวิจัย วิสาหกิจ ที่ดิน มูลนิธิ สมาคม สินเชื่อ ผลิตภัณฑ์"
              + " แพทย์เพิ่ม ศูนย์",
          "การเงิน เงินกู้ บริษัท สถาบัน หนังสือ ประโยชน์ พันธบัตร เงิน คณะกรรมาธิการ องค์การ"
              + " สหกรณ์ อาสา",
          "แพลตฟอร์ม หุ้น วิศวกรรม เทคโนโลยี อาหาร ประกวด สอบแข่งขัน คัดเลือก");
  private static final Terms FRONTS = Terms.of("ทั้งนี้ นอกจากนี้ ดังนั้น ขณะเดียวกัน และ");
  private static final Terms NAME_HEADS =
      Terms.of(
          "มูลนิธิ องค์การ องค์กร กองทุน ศูนย์ สถาบัน สมาคม เครือข่าย ชมรม โครงการ หลักสูตร"
              + " พิพิธภัณฑ์ รางวัล สภา",
          "พระราชบัญญัติ พ.ร.บ. ระเบียบ สหกรณ์ ธนาคาร คณะกรรมการ บริษัท กรม กระทรวง แพลตฟอร์ม"
              + " สำนักงาน งาน ระบบ");
  private static final Terms NAME_LEADS =
      Terms.of("ร่วมกับ และ กับ ของ จาก ประธาน ผู้อำนวยการ ผู้แทน เลขาธิการ รองประธาน “ ‘ \" '");
  private static final Terms OPENINGS = Terms.of("จัด เปิด ตั้ง ดำเนิน ทำ เริ่ม");
  private static final Terms HANDED =
      Terms.of("มอบ บริจาค แจก ส่งต่อ จัดสรร สนับสนุนงบ เงินสนับสนุน");
  private static final Terms GOVERNMENT =
      Terms.of("รัฐบาล มุ่งมั่น ประเทศไทย เจตนารมณ์ พันธกิจ บทบาท หน้าที่ อำนาจ ภารกิจ");
  private static final Terms NAMED =
      Terms.of("โครงการ หลักสูตร พระราชบัญญัติ พ.ร.บ. ระเบียบ กองทุน หัวข้อ แนวคิด วิชา");
  private static final Terms NAME_GOES_ON =
      Terms.of(
          "ประจำปี ครั้งที่ รุ่นที่ ณ_ ระหว่างวันที่ ประจำ เมื่อวัน ” ’ ) พ.ศ. ซึ่งจัด โดยมี ขึ้น");
  private static final Terms HELD =
      Terms.of("ขึ้น จัดขึ้น จัดโดย จัดทำขึ้น ในครั้งนี้ ดังกล่าว นี้ เป็นการ ครั้งนี้");
  private static final Terms EVENTS =
      Terms.of(
          "จัดประชุม ประชุม อบรม สัมมนา จัดงาน จัดกิจกรรม กิจกรรม พิธี ลงนาม MOU บันทึกข้อตกลง"
              + " นิทรรศการ ค่าย",
          "แข่งขัน ประกวด เปิดตัว แถลง Kick งานสัมมนา เสวนา หลักสูตร ฝึกอบรม รณรงค์ ศึกษาดูงาน"
              + " เวที");
  private static final Terms ACTS =
      Terms.of(
          "ลงพื้นที่ ตรวจเยี่ยม เดินหน้า เร่ง จับมือ ผนึก มอบ เปิด เยี่ยม หารือ เข้าพบ สั่งการ"
              + " มอบหมาย เดินทาง ร่วมกับ เสนอ เห็นชอบ",
          "ติดตาม ออก ตรวจสอบ ประสาน สั่ง กำชับ เข้าร่วม จัดตั้ง จัดทำ พัฒนา ดำเนิน ร่วมกัน ร่วมมือ"
              + " บูรณาการ");
  private static final Terms DAYS =
      Terms.of("วันนี้ เมื่อวันที่ วันที่ เวลา ห้องประชุม โรงแรม ประธาน ณ_ ที่ผ่านมา");
  private static final Terms PROJECTS = Terms.of("โครงการ มาตรการ แผน งบประมาณ แคมเปญ ระบบ ร่าง");
  private static final Terms THIS =
      Terms.of(
          "ครั้งนี้ ดังกล่าว โครงการนี้ งานนี้ กิจกรรมนี้ ในวันนี้ การอบรม การประชุม การจัดงาน"
              + " การลงพื้นที่");
  private static final Terms MODALS =
      Terms.of(
          "จะ ต้อง ควร ขอให้ ฝาก อยาก จำเป็น สามารถ ขอเชิญ เชิญชวน หาก แนะนำ อย่า กรุณา"
              + " ขอความร่วมมือ ให้ทุก อย่างเคร่งครัด ย้ำให้ ปฏิบัติตน ปฏิบัติตาม ผู้ที่สนใจ");
  private static final Terms POLICIES =
      Terms.of(
          "รัฐบาล นโยบาย ภารกิจ หน้าที่ ประเทศ กฎหมาย ยุทธศาสตร์ พระราช ตลอดมา ที่ผ่านมา มาโดยตลอด"
              + " ให้ความสำคัญ มุ่งมั่น");
  private static final Terms BACKGROUND =
      Terms.of(
          "อย่างต่อเนื่อง มาโดยตลอด ให้ความสำคัญ ยังคง ความจำเป็น ตระหนัก ที่ผ่านมา ปัจจุบัน ปัญหา"
              + " สืบเนื่อง ตั้งแต่ปี");
  private static final Terms EXAMPLES = Terms.of("เช่น ได้แก่ อาทิ ประกอบด้วย ไม่ว่าจะเป็น");
  private static final Terms RELATIVES =
      Terms.of("ซึ่ง ที่เป็น ที่จัดตั้ง อันเป็น ที่มี ที่ได้รับ ที่ต้อง ที่ใช้");
  private static final Terms STATES = Terms.of("เป็น มี ได้รับ ถือเป็น ใช้ เกิด คือ");
  private static final Terms NOTS = Terms.of("ไม่ใช่ มิใช่ ไม่ได้");
  private static final Terms ACTIVITIES =
      Terms.of(
          "โครงการ กิจกรรม การอบรม หลักสูตร การจัดงาน การประชุม สัมมนา ครั้งนี้ งานนี้ การแข่งขัน"
              + " การจัด การดำเนิน",
          "มาตรการ การลงนาม การลงพื้นที่ แคมเปญ ค่าย");
  private static final Terms TITLES =
      Terms.of(
          "นาย นาง ดร. พล. รัฐมนตรี รมว. รมช. อธิบดี ปลัด ผู้ว่า ผู้อำนวยการ เลขา โฆษก กระทรวง กรม"
              + " สำนักงาน");
  private static final Terms REPORTED =
      Terms.of(
          "กล่าวว่า เปิดเผยว่า กล่าวต่อ กล่าวเพิ่มเติม เผยว่า ระบุว่า กล่าวถึง กล่าวด้วย ย้ำ"
              + " กล่าวอีก");
  private static final Terms STRONG_VERBS =
      Terms.of(
          "ส่งเสริม สนับสนุน พัฒนา สร้าง เสริมสร้าง ยกระดับ เพิ่ม ลด แก้ไข แก้ปัญหา ป้องกัน เผยแพร่"
              + " ขับเคลื่อน กระตุ้น",
          "รณรงค์ ปลูกฝัง อนุรักษ์ สืบสาน เฉลิม เทิด ถวาย ติดตาม รับฟัง หารือ ชี้แจง ทบทวน เตรียม"
              + " ตรวจ พิจารณา แลกเปลี่ยน",
          "เปิด ร่วม ผลักดัน ช่วย บรรเทา ระดม มอบ ขยาย เยี่ยม แสดง คุ้มครอง ศึกษา คัดเลือก"
              + " ประชาสัมพันธ์ บูรณาการ ชื่นชม");
  private static final Terms WEAK_VERBS =
      Terms.of(
          "ใช้ เข้าร่วม ชิง สะสม นำ ไป ไปสู่ รองรับ บรรจุ ชำระ ลงทะเบียน ประกวด ดำเนิน เข้า ดูแล"
              + " รักษา จะ ประกอบ ส่ง ขอ",
          "ทำ ตั้ง แลก ซื้อ ขาย รับ สมัคร ตอบ ก้าว อำนวย จัด ที่ เตรียมตัว");
  private static final Terms NOUNS =
      Terms.of(
          "ความ การ ประโยชน์ เศรษฐกิจ สังคม สุขภาพ ประชาชน อนาคต ชาว คน เกษตร สาธารณ สิ่ง ผู้ ชีวิต"
              + " พี่น้อง");

  private final String text;
  private final Lines lines;
  private final int firstParagraph;

  private final Map<String, Integer> places = new HashMap<>();

  AimContext(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
    this.firstParagraph = firstParagraph();
  }

  private int firstParagraph() {
    int at = 0;
    while (at < text.length()) {
      int end = lines.end(at);
      if (end - at >= PARAGRAPH && !lines.isHeadline(at)) {
        return at;
      }
      at = end + 1;
    }
    return 0;
  }

  /**
   * The features of one candidate, a bit each.
   *
   * @param previous what was decided on the candidate before, where this one follows its end:
   *     positive for an aim, negative for none
   * @param stated whether a stated objective was taken before
   */
  long features(Aim aim, int previous, boolean stated) {
    long bits = ANY.bit() | cue(aim.cue()) | place(aim) | before(aim) | behind(aim);
    bits |=
        flag(AFTER_TAKEN, previous > 0)
            | flag(AFTER_REFUSED, !aim.cue().isExplicit() && previous < 0);
    return bits | flag(ANY_STATED_BEFORE, stated && !aim.cue().isExplicit());
  }

  private static long cue(AimCue cue) {
    return cue == AimCue.PURPOSE ? 0 : 1L << (CUE_STATED.ordinal() + cue.ordinal() - 1);
  }

  private long place(Aim aim) {
    int at = aim.word();
    double where = (double) at / text.length();
    int line = lines.begin(at);
    long bits = flag(HEADLINE, lines.isHeadline(at));
    bits |= flag(FIRST_PARAGRAPH, line == firstParagraph);
    bits |= flag(FIRST_THIRD, where < 0.33);
    bits |= flag(LAST_THIRD, where > 0.67);
    bits |= flag(LAST_TENTH, where > 0.9);
    boolean opens = spacesBefore(at) == line;
    boolean paragraph = opens && line > 1 && text.charAt(line - 2) == '\n';
    bits |= flag(LINE_BEGIN, opens) | flag(PARAGRAPH_BEGIN, paragraph);
    bits |= flag(GLUED, !aim.cue().isExplicit() && at > 0 && text.charAt(at - 1) > ' ');
    bits |= flag(ENCLOSED, isEnclosed(line, at));
    bits |= flag(QUOTED_SPEECH, isQuoted(line, at));
    return bits | flag(REPORTED_SPEECH, REPORTED.within(text, Math.max(line, at - SPEECH), at));
  }

  private int spacesBefore(int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private boolean isEnclosed(int line, int at) {
    int round = 0;
    int quotes = 0;
    int plain = 0;
    for (int i = Math.max(line, at - LINE); i < at; i++) {
      char c = text.charAt(i);
      round += c == '(' ? 1 : c == ')' && round > 0 ? -1 : 0;
      quotes += c == '“' || c == '‘' ? 1 : (c == '”' || c == '’') && quotes > 0 ? -1 : 0;
      plain += c == '"' ? 1 : 0;
    }
    return round > 0 || quotes > 0 || plain % 2 == 1;
  }

  private boolean isQuoted(int line, int at) {
    int i = line;
    while (i < at && text.charAt(i) == ' ') {
      i++;
    }
    return text.charAt(i) == '“' || text.charAt(i) == '"';
  }

  private long before(Aim aim) {
    int to = aim.word();
    int line = lines.begin(to);
    int from = Math.max(line, to - SENTENCE);
    int near = Math.max(line, to - NEAR);
    int direct = spacesBefore(to);
    long bits = flag(NAME_BEFORE, NAMES.before(text, to) > 0);
    bits |= flag(PROJECT_NAME, isInProjectName(near, to) && goesOnAsName(aim.end()));
    bits |= flag(IN_NAME, !aim.cue().isExplicit() && isInName(line, to));
    bits |= flag(REPEATED, !aim.cue().isExplicit() && isRepeated(to));
    int close = Math.max(line, to - CLOSE);
    bits |= flag(ACT_NEAR, ACTS.within(text, close, to) || EVENTS.within(text, close, to));
    bits |= flag(FRONTED, FRONTS.before(text, direct) > 0);
    bits |= flag(HANDED_BEFORE, HANDED.within(text, from, to));
    bits |= flag(GOVERNMENT_BEFORE, GOVERNMENT.within(text, from, to));
    bits |= flag(HELD_BEFORE, HELD.before(text, direct) > 0);
    bits |= flag(EVENT_BEFORE, EVENTS.within(text, from, to));
    bits |= flag(ACTING_BEFORE, ACTS.within(text, from, to));
    bits |= flag(DAY_BEFORE, DAYS.within(text, Math.max(line, to - LINE), to));
    bits |= flag(PROJECT_BEFORE, PROJECTS.within(text, from, to));
    bits |= flag(THIS_BEFORE, THIS.within(text, from, to));
    bits |= flag(MODAL_BEFORE, MODALS.within(text, Math.max(line, to - 2 * NEAR), to));
    bits |= flag(POLICY_BEFORE, POLICIES.within(text, from, to));
    bits |= flag(EXAMPLE_BEFORE, EXAMPLES.within(text, from, to));
    bits |= flag(RELATIVE_BEFORE, RELATIVES.within(text, near, to));
    bits |= flag(STATE_BEFORE, STATES.within(text, near, to));
    bits |= flag(CONSEQUENCE_BEFORE, text.startsWith("จึง", direct - 3));
    bits |= flag(BACKGROUND_BEFORE, BACKGROUND.within(text, Math.max(line, to - LINE), to));
    bits |= flag(NOT_BEFORE, NOTS.before(text, direct) > 0);
    bits |= flag(NUMBERED_BEFORE, hasNumber(from, to));
    bits |= flag(ACTIVITY_SUBJECT, ACTIVITIES.within(text, Math.max(line, to - 2 * NEAR), to));
    return bits | flag(TITLED_SUBJECT, TITLES.within(text, Math.max(line, to - LINE), to));
  }

  /** โครงการอบรมเพื่อ…: no space since the word that begins a name. */
  private boolean isInProjectName(int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) > ' ') {
      at--;
    }
    return NAMED.within(text, at, to);
  }

  /** A name goes on with its year or round, or the sentence with the place. */
  private boolean goesOnAsName(int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return NAME_GOES_ON.at(text, at) > 0;
  }

  /** Whether a short stretch without a space leads up to this offset from a name's first word. */
  private boolean isInName(int line, int to) {
    int begin = to;
    while (begin > line && begin > to - LONGEST_NAME && !isNameBreak(text.charAt(begin - 1))) {
      begin--;
    }
    int head = NAME_HEADS.last(text, begin, to);
    return head >= 0
        && (head == begin || NAME_LEADS.before(text, head) > 0)
        && (head > line && isQuote(text.charAt(head - 1)) || !OPENINGS.within(text, begin, head));
  }

  private static boolean isNameBreak(char c) {
    return c <= ' ' || c == '(' || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '‘' || c == '"' || c == '\'';
  }

  /** Whether the words around the เพื่อ at this offset stand in running text twice. */
  private boolean isRepeated(int at) {
    int begin = at - REPEATED_BEFORE;
    int end = at + PurposeWord.WORD.length() + REPEATED_BEHIND;
    if (begin < 0 || end > text.length() || text.charAt(at - 1) <= ' ') {
      return false;
    }
    return places().getOrDefault(text.substring(begin, end), 0) > 1;
  }

  /** How often the words around each เพื่อ stand in running text; counted once a text. */
  private Map<String, Integer> places() {
    if (places.isEmpty()) {
      String word = PurposeWord.WORD;
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int begin = at - REPEATED_BEFORE;
        int end = at + word.length() + REPEATED_BEHIND;
        if (begin >= 0 && end <= text.length()) {
          places.merge(text.substring(begin, end), lines.isHeadline(begin) ? 0 : 1, Integer::sum);
        }
      }
    }
    return places;
  }

  private boolean hasNumber(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i - 1) <= ' ' && text.charAt(i) < '9' + 1 && AimList.markerAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private long behind(Aim aim) {
    int at = aim.begin();
    int verb = PurposeWord.isAt(text, at) ? at + PurposeWord.WORD.length() : at;
    int length = aim.items().get(0)[1] - at;
    long bits = flag(GIVES_BEHIND, text.startsWith("ให้", verb));
    bits |= flag(STRONG_VERB_BEHIND, STRONG_VERBS.at(text, verb) > 0);
    bits |= flag(WEAK_VERB_BEHIND, WEAK_VERBS.at(text, verb) > 0);
    bits |= flag(NOUN_BEHIND, NOUNS.at(text, verb) > 0);
    boolean glued = !aim.cue().isExplicit() && at > 0 && text.charAt(at - 1) > ' ';
    bits |= flag(GLUED_NOUN, glued && NOUNS.at(text, verb) > 0);
    bits |= flag(BEING_BEHIND, text.startsWith("เป็น", verb));
    bits |= flag(LIST_BEHIND, aim.listed() || aim.items().size() > 1);
    bits |= flag(SHORT, length < SHORT_CLAUSE);
    bits |= flag(LONG, length > LONG_CLAUSE);
    return bits | flag(LINE_END, aim.end() >= lines.end(Math.max(0, aim.end() - 1)) - 2);
  }

  private static long flag(AimFeature feature, boolean set) {
    return set ? feature.bit() : 0;
  }
}
