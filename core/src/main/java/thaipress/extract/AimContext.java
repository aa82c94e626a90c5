package thaipress.extract;

import static thaipress.extract.AimFeature.*;

import java.util.Arrays;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Reads the {@link AimFeature}s of a candidate from its line and its place in the text. */
final class AimContext {

  private static final int MOST_CLAUSES = 7;
  private static final int LEAD = 700;
  private static final int SAME = 16;
  private static final int LONG_CLAUSE = 70;
  private static final int SHORT_CLAUSE = 22;
  private static final int PARAGRAPH = 160;
  private static final int CLOSE = 32;
  private static final int LONGEST_NAME = 45;
  private static final int REPEATED_BEFORE = 10;
  private static final int REPEATED_BEHIND = 9;
  private static final int REPEATED_REACH = 5000;

  /** No longer line says first what is then said again. */
  private static final int FIRST_LINE = 2000;

  private static final Terms NAMES =
      Terms.of(
          "ดิจิทัล กองทุน ธนาคาร สถาบันวิจัย วิสาหกิจ ที่ดิน มูลนิธิ สมาคม สินเชื่อ ผลิตภัณฑ์"
              + " แพทย์เพิ่ม ศูนย์",
          "การเงิน เงินกู้ บริษัท สถาบัน หนังสือ ประโยชน์ พันธบัตร เงิน คณะกรรมาธิการ องค์การ"
              + " สหกรณ์ อาสา",
          "แพลตฟอร์ม หุ้น วิศวกรรม เทคโนโลยี อาหาร ประกวด สอบแข่งขัน คัดเลือก ปฏิญาณ พรรค เฉพาะกิจ"
              + " คณะอนุกรรมการ คณะกรรมการพิเศษ");
  private static final Terms FRONTS = Terms.of("ทั้งนี้ นอกจากนี้ ดังนั้น ขณะเดียวกัน และ");
  private static final Terms NAME_HEADS =
      Terms.of(
          "มูลนิธิ องค์การ องค์กร กองทุน ศูนย์ สถาบัน สมาคม เครือข่าย ชมรม โครงการ หลักสูตร"
              + " พิพิธภัณฑ์ รางวัล สภา",
          "พระราชบัญญัติ พ.ร.บ. ระเบียบ สหกรณ์ มหกรรม ธนาคาร คณะกรรมการ บริษัท กรม กระทรวง"
              + " แพลตฟอร์ม สำนักงาน งาน ระบบ");
  private static final Terms NAME_LEADS =
      Terms.of("ร่วมกับ และ กับ ของ จาก ประธาน ผู้อำนวยการ ผู้แทน เลขาธิการ รองประธาน “ ‘ \" '");
  private static final Terms OPENINGS = Terms.of("จัด เปิด ตั้ง ดำเนิน ทำ เริ่ม");
  private static final Terms NAMED =
      Terms.of("โครงการ หลักสูตร พระราชบัญญัติ พ.ร.บ. ระเบียบ กองทุน หัวข้อ แนวคิด วิชา");
  private static final Terms NAME_GOES_ON =
      Terms.of(
          "ประจำปี ครั้งที่ รุ่นที่ ณ_ ระหว่างวันที่ ประจำ เมื่อวัน ” ’ ) พ.ศ. ซึ่งจัด โดยมี ขึ้น");
  private static final Terms HELD =
      Terms.of("ขึ้น จัดขึ้น จัดโดย จัดทำขึ้น ในครั้งนี้ ดังกล่าว นี้ เป็นการ ครั้งนี้");
  private static final Terms PROCEDURE =
      Terms.of(
          "พิจารณา เสนอ เตรียมเสนอ นำเสนอ จะเสนอ จะได้เสนอ นำเข้าสู่ ขอ ประกาศ ส่งต่อ ส่งให้ ทราบ"
              + " รับทราบ นำเรียน ทดแทนตำแหน่ง");
  private static final Terms NOTS = Terms.of("ไม่ใช่ มิใช่ ไม่ได้");
  private static final Terms CONSEQUENCES = Terms.of("จึง");
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

  private static final TermTree BEFORE = TermTree.backward(NAMES, FRONTS, HELD, NOTS, CONSEQUENCES);
  private static final long NAME = 1;

  /** By the sets of words that stand before an aim the features that these give it. */
  private static final long[] FEATURES_BEFORE =
      bits(NAME_BEFORE, FRONTED, HELD_BEFORE, NOT_BEFORE, CONSEQUENCE_BEFORE);

  private static final TermTree BEHIND =
      TermTree.forward(STRONG_VERBS, PROCEDURE, WEAK_VERBS, NOUNS);
  private static final long NOUN = 1 << 3;

  /** The same of words behind. */
  private static final long[] FEATURES_BEHIND =
      bits(STRONG_VERB_BEHIND, PROCEDURE_BEHIND, WEAK_VERB_BEHIND, NOUN_BEHIND);

  private final CharText text;
  private final Lines lines;
  private final int firstEnd;
  private final int firstParagraph;
  private final long ofText;
  private final TermIndex.Heard heard;

  /** Where เพื่อ stands, in เพื่อน too. */
  private final int[] purposes;

  AimContext(ScannedText scanned, AimPlaces places) {
    this.text = scanned.text();
    this.lines = scanned.lines();
    this.purposes = places.purposes();
    this.firstEnd = lines.firstEnd();
    this.firstParagraph = firstParagraph();
    this.ofText = ofText(places);
    this.heard = AimWords.INDEX.of(scanned.text().array());
  }

  /** What holds for every candidate of the text. */
  private long ofText(AimPlaces places) {
    long bits = flag(MANY_CLAUSES, purposes.length > MOST_CLAUSES);
    int limit = Math.min(text.length(), firstEnd + LEAD);
    return bits | flag(DIPLOMACY_TEXT, places.areDiplomatic(limit));
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
    int line = lines.begin(aim.word());
    int direct = text.beforeSpace(aim.word());
    long bits = ANY.bit() | cue(aim.cue()) | place(aim, line, direct);
    bits |= before(aim, line, direct) | behind(aim);
    bits |=
        flag(AFTER_TAKEN, previous > 0)
            | flag(AFTER_REFUSED, !aim.cue().isExplicit() && previous < 0);
    return bits | ofText | flag(ANY_STATED_BEFORE, stated && !aim.cue().isExplicit());
  }

  private static long cue(AimCue cue) {
    return cue == AimCue.PURPOSE ? 0 : 1L << (CUE_STATED.ordinal() + cue.ordinal() - 1);
  }

  private long place(Aim aim, int line, int direct) {
    int at = aim.word();
    double where = (double) at / text.length();
    long bits = flag(HEADLINE, lines.isHeadline(at));
    bits |= flag(FIRST_PARAGRAPH, line == firstParagraph);
    bits |= flag(FIRST_THIRD, where < 0.33);
    bits |= flag(LAST_THIRD, where > 0.67);
    bits |= flag(LAST_TENTH, where > 0.9);
    boolean opens = direct == line;
    boolean paragraph = opens && line > 1 && text.charAt(line - 2) == '\n';
    bits |= flag(LINE_BEGIN, opens) | flag(PARAGRAPH_BEGIN, paragraph);
    bits |= flag(GLUED, !aim.cue().isExplicit() && at > 0 && text.charAt(at - 1) > ' ');
    bits |= flag(QUOTED_SPEECH, isQuoted(line));
    return bits;
  }

  private boolean isQuoted(int line) {
    char first = text.charAt(text.behindSpace(line));
    return first == '“' || first == '"';
  }

  private long before(Aim aim, int line, int direct) {
    int to = aim.word();
    boolean purpose = !aim.cue().isExplicit();
    long terms = BEFORE.sets(text.array(), direct);
    int[] words = heard.within(Math.max(line, to - AimWords.Distance.SPEECH), to);
    long bits = AimWords.features(line, to, words) | AimSigns.features(text, line, to, heard);
    bits |= FEATURES_BEFORE[(int) (direct == to ? terms : terms & ~NAME)];
    int near = Math.max(line, to - AimWords.Distance.NEAR);
    bits |= flag(PROJECT_NAME, goesOnAsName(aim.end()) && isInProjectName(near, to));
    bits |= flag(IN_NAME, purpose && isInName(line, to));
    bits |= flag(REPEATED, purpose && isRepeated(to));
    int close = Math.max(line, to - CLOSE);
    boolean acts = AimWords.ACTS.areBehind(close, words);
    return bits | flag(ACT_NEAR, acts || AimWords.EVENTS.areBehind(close, words));
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
    return NAME_GOES_ON.at(text, text.behindSpace(end)) > 0;
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
    return !ThaiChars.isThai(c) && (c <= ' ' || c == '(' || isQuote(c));
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '‘' || c == '"' || c == '\'';
  }

  /** Whether the words around the เพื่อ at this offset stand in running text twice. */
  private boolean isRepeated(int at) {
    int begin = at - REPEATED_BEFORE;
    int end = at + PurposeWord.WORD.length() + REPEATED_BEHIND;
    if (purposes.length < 2 || begin < 0 || end > text.length() || text.charAt(at - 1) <= ' ') {
      return false;
    }
    int last = Math.min(text.length(), at + REPEATED_REACH) - (end - begin);
    int places = 0;
    int from = Math.max(0, at - REPEATED_REACH);
    int first = Arrays.binarySearch(purposes, from + REPEATED_BEFORE);
    for (int i = first < 0 ? -first - 1 : first; i < purposes.length && places < 2; i++) {
      int other = purposes[i] - REPEATED_BEFORE;
      if (other > last) {
        break;
      }
      boolean alike =
          text.charAt(other) == text.charAt(begin)
              && text.charAt(purposes[i] - 1) == text.charAt(at - 1);
      if (alike && text.repeats(begin, other, end - begin)) {
        places += lines.isHeadline(other) ? 0 : 1;
      }
    }
    return places > 1;
  }

  private long behind(Aim aim) {
    int at = aim.begin();
    boolean purpose = !aim.cue().isExplicit();
    int verb = purpose || PurposeWord.isAt(text, at) ? at + PurposeWord.WORD.length() : at;
    int length = aim.items().get(0)[1] - at;
    long bits = flag(GIVES_BEHIND, text.startsWith("ให้", verb));
    long words = BEHIND.sets(text.array(), verb);
    bits |= FEATURES_BEHIND[(int) words];
    bits |= flag(SAID_IN_HEADLINE, isInFirstLine(at));
    boolean glued = purpose && at > 0 && text.charAt(at - 1) > ' ';
    bits |= flag(GLUED_NOUN, glued && (words & NOUN) != 0);
    bits |= flag(BEING_BEHIND, text.startsWith("เป็น", verb));
    bits |= flag(LIST_BEHIND, aim.listed() || aim.items().size() > 1);
    bits |= flag(SHORT, length < SHORT_CLAUSE);
    bits |= flag(LONG, length > LONG_CLAUSE);
    return bits | flag(LINE_END, aim.end() >= lines.end(Math.max(0, aim.end() - 1)) - 2);
  }

  private boolean isInFirstLine(int at) {
    int end = Math.min(text.length(), at + SAME);
    if (at < firstEnd || end - at < SAME) {
      return false;
    }
    int limit = Math.min(firstEnd, FIRST_LINE);
    return text.startsWith(PurposeWord.WORD, at)
        ? isPurposeBefore(limit, at)
        : text.indexOf(text.substring(at, end), 0, limit) >= 0;
  }

  /** Whether the clause at this offset begins as one does that lies before the limit. */
  private boolean isPurposeBefore(int limit, int at) {
    for (int i = 0; i < purposes.length && purposes[i] + SAME <= limit; i++) {
      if (text.repeats(at, purposes[i], SAME)) {
        return true;
      }
    }
    return false;
  }

  /** By the bits of some sets the features that these give, of which each set has one. */
  private static long[] bits(AimFeature... features) {
    long[] bits = new long[1 << features.length];
    for (int sets = 1; sets < bits.length; sets++) {
      int first = Integer.numberOfTrailingZeros(sets);
      bits[sets] = bits[sets & sets - 1] | features[first].bit();
    }
    return bits;
  }

  private static long flag(AimFeature feature, boolean set) {
    return set ? feature.bit() : 0;
  }
}
