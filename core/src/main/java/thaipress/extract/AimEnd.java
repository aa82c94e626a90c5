package thaipress.extract;

import java.util.List;
import java.util.stream.Stream;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/**
 * Finds where an aim ends: at the means (โดย, ผ่าน), at what follows from it (ซึ่งจะ, อันเป็น), at
 * the next sentence or aim, or with its line, unless the line is only wrapped.
 */
final class AimEnd {

  private static final int LONGEST = 700;
  private static final int SUBJECT_REACH = 80;

  /** A line that breaks before this is only wrapped. */
  private static final int SHORTEST = 14;

  /** A name or a motto in quotes is shorter. */
  private static final int LONGEST_TITLE = 60;

  /** End an aim wherever they stand, for they are written without a space too. */
  private static final Terms GLUED =
      Terms.of(
          "ซึ่ง ทั้งนี้ อันจะ อันเป็น อันนำ อันบังเกิด อันก่อ อันส่ง จากการที่ ตามนโยบายของ"
              + " เป็นไปตามแนว จึงขอ จึงได้ จึงมี จึงต้อง จึงจัด พบว่า โดยมี โดยใช้ โดยได้ โดยจะ"
              + " โดยการ นอกจากนี้ *** /// +++ #");

  private static final Terms NOT_GLUED = Terms.of("ซึ่งกัน ซึ่งเป็น ซึ่งมี ซึ่งอยู่");

  /** End an aim where they follow a space. */
  private static final Terms SPACED =
      Terms.of(
          "ซึ่ง โดย ผ่าน ผ่านการ สอดคล้อง สอดรับ ตามนโยบาย ตามแนวทาง ตามที่ ตามข้อ ตามพระราช ตามแผน"
              + " ณ",
          "ระหว่าง เมื่อ ในวันที่ วันที่ วันนี้ นับเป็น ถือเป็น ถือว่า อย่างไรก็ตาม เนื่องจาก"
              + " ดังนั้น จึง",
          "มีผู้ มีนาย มีนาง พร้อมกันนี้ สำหรับ ภายใต้ ด้วยการ พร้อมแจก ประกอบด้วย และได้"
              + " เป็นเงื่อนไข แล้ว",
          "ในโอกาส ขณะที่ จากนั้น จากการ ประจำปี ครั้งที่ ร่วมกับ มีเป้าหมาย มีวัตถุประสงค์"
              + " มีกลุ่มเป้าหมาย",
          "กล่าว นาย นาง นางสาว น.ส. พล. ดร. รัฐบาล รองนายก รัฐมนตรี ปลัด ผู้ว่า อธิบดี หาก แต่"
              + " เพราะ นั้น",
          "คาดว่า คาดหวัง หวัง ตั้งเป้า มุ่งหวัง มุ่งเน้น กำหนดจัด จัดโดย จัดขึ้น ด้านนาย ด้านนาง"
              + " ด้านพล ด้านดร. ส่วนการ ส่วนนาย ปัจจุบัน ต่อมา",
          "ที่ผ่านมา ดังนี้ ในส่วน ในการนี้ ภายในงาน ภายใน โอกาสนี้ พร้อมเปิด พร้อมด้วย ได้มอบ"
              + " ท่าน",
          "ไม่ว่า ที่ห้อง ที่โรงแรม ที่ศาลา ที่มา ตั้งแต่วันที่ ต่อจากนี้ รวมถึงร่วม และในวันที่"
              + " ฉะนั้น ในขณะที่ และเชื่อมั่น และผม และขอ สอบถาม สามารถรับชม สามารถดู"
              + " สามารถใช้บริการ ติดต่อ ผลการตรวจสอบ ตาม_พ.ร.บ. เกิดขึ้น ส่งผลให้ ทำให้ ขอเชิญ"
              + " พร้อมเร่ง พร้อมเดินหน้า พร้อมเวลา พร้อมมอบ พร้อมทั้งมอบ อีกทั้งล่าสุด"
              + " อีกทั้งยังได้ และยังได้ ในระยะแรก ถ้า จากนั้น เป็นต้น และปีนี้ ในปีนี้ นอกจากนั้น"
              + " จากเดิม ส่วนข้อ ที่สำคัญ และยังมี และยังเป็น รวมทั้งยัง รวมทั้งจะ และที่ประชุม"
              + " และจะ จะเป็นการ เป็นไปตาม ตามเทรนด์ นับตั้งแต่ ยืนยัน ขณะเดียวกัน โดยเฉพาะ ล่าสุด"
              + " ในกรณี พร้อมกล่าว และเห็นชอบ อีกทั้ง_ยังได้ อีกทั้ง_ได้ เน้นย้ำ พร้อมเน้นย้ำ"
              + " พร้อมทั้งเน้น พร้อมย้ำ กำชับ พร้อมกำชับ มอบหมายให้ ต่อจากนั้น หลังจากนั้น ก่อนที่"
              + " ก่อนเดินทาง ก่อนจะ ส่วนกระทรวง ส่วนกรม ขณะนี้");

  /** The subject of a new sentence, where a predicate follows in the same stretch. */
  private static final Terms SUBJECTS =
      Terms.of(
          "กระทรวง กรม สำนักงาน การประชุม การอบรม การจัด โครงการ กิจกรรม ผู้เข้าร่วม มหาวิทยาลัย"
              + " คณะรัฐมนตรี การแข่งขัน วิทยากร บริษัท");

  private static final Terms COMERS =
      Terms.of(
          "เข้าร่วม ร่วมงาน ร่วมกิจกรรม ร่วมพิธี ร่วมประชุม เข้ารับ เป็นประธาน เป็นวิทยากร"
              + " ให้การต้อนรับ ร่วมเป็น");

  private static final Terms GROUP_GIVEN =
      Terms.of(
          "กลุ่มเป้าหมาย_ได้แก่ กลุ่มเป้าหมายได้แก่ กลุ่มเป้าหมายคือ กลุ่มเป้าหมาย_คือ"
              + " กลุ่มเป้าหมายเป็น กลุ่มเป้าหมายจำนวน กลุ่มเป้าหมาย_จำนวน");

  private static final Terms PREDICATES =
      Terms.of("โดย พร้อม ได้ จะ จึง มี ขอ ยัง นี้ ดังกล่าว ประกอบด้วย เป็นการ เร่ง ครั้งนี้");

  /** A line that begins so goes on with the sentence of the line before. */
  private static final Terms CONTINUES =
      Terms.of(
          "ที่ได้ ที่จะ ให้ และ หรือ ของ ได้ เจ้าฯ ตลอดจน รวมทั้ง อย่าง ต่อ สู่ ที่มี ที่เป็น");

  /** The last words of a sentence. */
  private static final Terms CLOSERS = Terms.of("ต่อไป อีกด้วย เป็นต้น");

  private static final Terms ENDS_ANEW =
      Terms.of("และเพื่อ และ_เพื่อ และยังเพื่อ ตลอดจนเพื่อ รวมทั้งเพื่อ");

  /** Before quotes around what has a name, a motto or a wording. */
  private static final Terms QUOTED =
      Terms.of(
          "วิสัยทัศน์ ยุทธศาสตร์ชาติ แนวคิด หัวข้อ เรื่อง ชื่อ ว่า คือ ตาม โครงการ กิจกรรม นโยบาย"
              + " หลักการ หลัก คำขวัญ พันธกิจ ภายใต้ งาน แผน");

  private static final TermTree WORDS =
      TermTree.forward(GLUED, NOT_GLUED, ENDS_ANEW, SPACED, GROUP_GIVEN, SUBJECTS);
  private static final long GLUED_WORD = 1;
  private static final long GOES_ON = 1 << 1;
  private static final long ANEW = 1 << 2;
  private static final long SPACED_WORD = 1 << 3;
  private static final long GROUP = 1 << 4;
  private static final long SUBJECT = 1 << 5;

  private static final List<String> SIGNS =
      List.of("\n", " ", "(", ")", "“", "”", "‘", "’", "!", "?", "...");

  /** Where an aim may end without a space, or with it; what opens and closes, too. */
  private static final TripleFilter BEGINNINGS =
      new TripleFilter(
          Stream.of(SIGNS, GLUED.all(), ENDS_ANEW.all()).flatMap(List::stream).toList());

  private final CharText text;

  AimEnd(CharText text) {
    this.text = text;
  }

  /**
   * The end of the aim that begins at an offset, trailing spaces and conjunctions left out.
   *
   * @param limit where it must end at the latest
   * @param listed whether it is an item of a list, in which a line break does not end it
   */
  int of(int begin, int limit, boolean listed) {
    int to = Math.min(limit, begin + LONGEST);
    int round = 0;
    int quotes = 0;
    char[] letters = text.array();
    int at = BEGINNINGS.next(letters, begin + 1, to);
    for (; at < to; at = BEGINNINGS.next(letters, at + 1, to)) {
      char c = text.charAt(at);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      quotes += c == '“' || c == '‘' ? 1 : c == '”' || c == '’' ? -1 : 0;
      if (round < 0 || quotes < 0 || stops(begin, at, listed, round + quotes > 0)) {
        break;
      }
    }
    return trim(begin, Math.min(at, to));
  }

  private boolean stops(int begin, int at, boolean listed, boolean enclosed) {
    char c = text.charAt(at);
    if (c == '\n') {
      return !listed && at - begin >= SHORTEST && !continues(at);
    }
    if (enclosed) {
      return false;
    }
    if (c == ' ') {
      return stopsBehindSpace(at);
    }
    if (c == '!' || c == '?' || (c == '.' && text.startsWith("...", at))) {
      return true;
    }
    long words = WORDS.sets(text.array(), at);
    return (words & ANEW) != 0 || (words & (GLUED_WORD | GOES_ON)) == GLUED_WORD;
  }

  private boolean stopsBehindSpace(int at) {
    int next = text.behindSpace(at);
    long words = WORDS.sets(text.array(), next);
    return (words & (SPACED_WORD | ANEW | GROUP)) != 0
        || CLOSERS.before(text, at) > 0
        || AimList.markerAt(text, next) > 0
        || PurposeWord.isAt(text, next)
        || (opensSpeech(next) && QUOTED.before(text, at) == 0)
        || hasComers(next)
        || ((words & SUBJECT) != 0 && startsSentence(next));
  }

  /** Quotes around more than a name or a motto are around what somebody says. */
  private boolean opensSpeech(int at) {
    if (at + 1 >= text.length() || !isQuote(text.charAt(at)) || text.charAt(at + 1) <= ' ') {
      return false;
    }
    int limit = Math.min(text.length(), at + LONGEST_TITLE);
    int end = at + 1;
    while (end < limit && text.charAt(end) != '\n' && !isQuote(text.charAt(end))) {
      end++;
    }
    return end == limit;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  /** มีครูเข้าร่วมกว่า 60 คน: who came, in the same stretch. */
  private boolean hasComers(int at) {
    if (!text.startsWith("มี", at)) {
      return false;
    }
    int limit = Math.min(text.length(), at + SUBJECT_REACH);
    int line = text.indexOf('\n', at, limit);
    return COMERS.within(text, at, line < 0 ? limit : line);
  }

  /** Whether a predicate follows the subject that stands here. */
  private boolean startsSentence(int at) {
    int limit = Math.min(text.length(), at + SUBJECT_REACH);
    int line = text.indexOf('\n', at, limit);
    int space = text.indexOf(' ', at, line < 0 ? limit : line);
    int end = space >= 0 ? space : line >= 0 ? line : limit;
    return PREDICATES.within(text, at, end) || (space > 0 && PREDICATES.at(text, space + 1) > 0);
  }

  private boolean continues(int at) {
    int next = at;
    int breaks = 0;
    while (next < text.length() && text.charAt(next) <= ' ') {
      breaks += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    return breaks == 1
        && (WORDS.sets(text.array(), next) & SPACED_WORD) == 0
        && !isMarkBehindAnd(next)
        && (CONTINUES.at(text, next) > 0 || text.startsWith("จำนวน", at - 5));
  }

  private boolean isMarkBehindAnd(int at) {
    int next = text.startsWith("และ", at) ? at + "และ".length() : at;
    return AimList.markerAt(text, next) > 0;
  }

  private static final Terms LOOSE = Terms.of("และ หรือ รวมทั้ง ตลอดจน รวมถึง คือ ให้ ดัง");

  private int trim(int begin, int end) {
    int to = end;
    while (to > begin) {
      int length = LOOSE.before(text, to);
      char c = text.charAt(to - 1);
      if (c <= ' '
          || c == ','
          || c == ';'
          || c == ':'
          || c == '-'
          || c == '–'
          || (c == '.' && !isAbbreviation(to))) {
        to--;
      } else if (length > 0 && to - length > begin && text.charAt(to - length - 1) == ' ') {
        to -= length;
      } else if (text.startsWith("นั้น", to - 4)
          && !text.startsWith("เท่า", to - 8)
          && to - 4 > begin) {
        to -= 4;
      } else if (c == '"' && !balanced(begin, to)) {
        to--;
      } else {
        break;
      }
    }
    return to;
  }

  /** A dot behind one or two consonants, as in ป.ป.ช. */
  private boolean isAbbreviation(int end) {
    return text.lastIndexOf('.', end - 2) >= end - 5
        || (end >= 4 && !(isLetter(end - 3) && isLetter(end - 4)) && isLetter(end - 2));
  }

  private boolean isLetter(int at) {
    return ThaiChars.isLetter(text.charAt(at));
  }

  private boolean balanced(int begin, int end) {
    int n = 0;
    for (int i = begin; i < end; i++) {
      n += text.charAt(i) == '"' ? 1 : 0;
    }
    return n % 2 == 0;
  }
}
