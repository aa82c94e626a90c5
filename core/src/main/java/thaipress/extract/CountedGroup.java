package thaipress.extract;

import java.util.Optional;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** The group that a count counts, as the text names it in front of the count or behind it. */
final class CountedGroup {

  private static final int REACH = 160;
  private static final TermTree TAKERS = TermTree.forward(CountCue.TAKERS.terms());
  private static final TermTree HEADS =
      TermTree.forward(CountCue.TAKERS.terms(), CountCue.GROUPS.terms());

  /** Where a noun phrase begins behind one of these. */
  private static final Terms OPENERS =
      Terms.of(
          "มี ท่ามกลาง ให้แก่ ให้กับ แก่ กับ จาก ต้อนรับ ประกอบด้วย ได้แก่ และ เป็น คือ นำ ให้ มอบ"
              + " พร้อมด้วย",
          "รับ เปิดรับ รับสมัคร เชิญ คัดเลือก ชวน พา ต่อ คน ราย แบ่งเป็น อบรม ขอบคุณ กับ ซึ่ง , ( “"
              + " \"");

  /** What says that the group came, and is no part of its name. */
  private static final TermSearch TAILS =
      new TermSearch(
          Terms.of(
              "เข้าร่วม ร่วมงาน ร่วมกิจกรรม ร่วมประชุม เข้ารับ สมัคร ลงทะเบียน ทั้ง เดินทาง มาร่วม"
                  + " ประกอบด้วย ได้แก่"));

  private static final String BREAKS = "\n()”“";
  private static final long BREAK_LETTERS = LetterBits.of(BREAKS);

  /** What all Thai letters, some of which share their last six bits with breaks, begin with. */
  private static final int THAI = 0x0E;

  private final CharText text;
  private final HeardCues heard;
  private final int index;
  private final Count count;

  /**
   * @param heard what was heard around the counts of the text
   * @param index of the count
   */
  CountedGroup(CharText text, HeardCues heard, int index, Count count) {
    this.text = text;
    this.heard = heard;
    this.index = index;
    this.count = count;
  }

  /** The stretch of the folded text, as {begin, end}, between an offset and the line's end. */
  Optional<int[]> between(int from, int lineEnd) {
    int end = trim(count.begin());
    int begin = head(Math.max(from, end - REACH), end);
    if (begin >= 0) {
      return Optional.of(new int[] {begin, tail(begin, end)});
    }
    return behind(count.end(), lineEnd);
  }

  private int trim(int at) {
    int i = text.beforeSpace(at);
    while (i > 0 && text.charAt(i - 1) <= ' ') {
      i--;
    }
    return text.startsWith("ทั้ง", i - 4) ? trim(i - 4) : i;
  }

  private static boolean isBreak(char c) {
    int notThai = -(c >> 8 ^ THAI) >>> Integer.SIZE - 1;
    return (BREAK_LETTERS >>> c & notThai) != 0 && BREAKS.indexOf(c) >= 0;
  }

  /** The leftmost group word that opens a phrase which reaches to the count. */
  private int head(int from, int end) {
    int best = -1;
    for (int at = headBefore(end, from, end); at >= 0; at = headBefore(at, from, end)) {
      if (opens(at)) {
        best = at;
        if (takers(at) > 0 || !(afterSpace(at) || text.startsWith("และ", at - 3))) {
          break;
        }
      }
    }
    return best;
  }

  /** The last group word before an offset that no break parts from it, or -1. */
  private int headBefore(int before, int from, int end) {
    int near = Math.max(from, count.begin() - HeardCues.CLAUSE);
    int heardAt = heard.group(index, near, before, end);
    if (heardAt >= 0) {
      return isBroken(heardAt, before) ? -1 : heardAt;
    }
    int at = Math.min(before, near) - 1;
    if (at < from || isBroken(at + 1, before)) {
      return -1;
    }
    while (at >= from && !isBreak(text.charAt(at)) && !isHead(at, end)) {
      at--;
    }
    return at >= from && !isBreak(text.charAt(at)) ? at : -1;
  }

  private boolean isBroken(int from, int to) {
    int at = from;
    while (at < to && !isBreak(text.charAt(at))) {
      at++;
    }
    return at < to;
  }

  private boolean isHead(int at, int end) {
    int length = TermTree.length(HEADS.longest(text.array(), at));
    return length > 0 && at + length <= end;
  }

  /** The length of a word for those who take part, or 0. */
  private int takers(int at) {
    return TermTree.length(TAKERS.longest(text.array(), at));
  }

  private boolean opens(int at) {
    return afterSpace(at) || OPENERS.before(text, at) > 0;
  }

  private boolean afterSpace(int at) {
    return at == 0 || text.charAt(at - 1) <= ' ';
  }

  private int tail(int begin, int end) {
    int skip = Math.max(1, takers(begin));
    int tail = TAILS.first(text, begin + skip, end);
    if (tail >= 0 && text.startsWith("อาสาสมัคร", tail - 4)) {
      tail = TAILS.first(text, tail + 1, end);
    }
    boolean relative = text.startsWith("ที่", tail - 3) && !text.startsWith("พื้นที่", tail - 7);
    int cut = tail > begin && !relative ? trim(tail) : end;
    return cut > begin ? cut : end;
  }

  private Optional<int[]> behind(int end, int lineEnd) {
    boolean head = end < lineEnd && isHead(end, Math.min(lineEnd, end + REACH));
    int to = end;
    while (head && to < lineEnd && ThaiChars.isLetter(text.charAt(to))) {
      to++;
    }
    return head ? Optional.of(new int[] {end, to}) : Optional.empty();
  }
}
