package thaipress.extract;

import thaipress.extract.Count.Lead;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Walks left from a number over the words that lead up to it: รวมทั้งสิ้นประมาณ, จำนวนเกษตรกร. */
final class CountLeads {

  private static final Terms COUNT = Terms.of("จำนวน");
  private static final Terms SUM = Terms.of("รวม รวมแล้ว");
  private static final Terms ALL = Terms.of("ทั้งสิ้น ทั้งหมด");
  private static final Terms MORE =
      Terms.of("มากกว่า กว่า ไม่น้อยกว่า ไม่ต่ำกว่า อย่างน้อย เกินกว่า เกิน ไม่น้อยกว่าจำนวน");
  private static final Terms MOST =
      Terms.of("ไม่เกิน ไม่เกินกว่า ไม่มากกว่า น้อยกว่า อย่างมาก สูงสุดไม่เกิน");
  private static final Terms ABOUT = Terms.of("ประมาณ ราว เกือบ ราวๆ ประมาณการ");

  /** The sets by {@link Lead#ordinal()}. */
  private static final TermTree LEADS = TermTree.backward(COUNT, SUM, MORE, MOST, ABOUT);

  private static final Terms BETWEEN = Terms.of("และ เป็น");
  private static final Terms NO_LEAD = Terms.of("ร่วม เรื่องราว โดยรวม ส่วนรวม");

  private static final int NOUN_REACH = 30;

  private final CharText text;
  private final int floor;

  /** The leads found, a bit each. */
  int leads;

  /** Where the first of them begins, or the number where there is none. */
  int begin;

  private int at;

  CountLeads(CharText text, int number, int floor) {
    this.text = text;
    this.floor = floor;
    this.begin = number;
    this.at = number;
    while (step()) {
      // every step takes one lead
    }
    takeNoun();
  }

  private boolean step() {
    int end = skipSpaces(at);
    int lead = LEADS.longest(text.array(), end);
    int length = TermTree.length(lead);
    if (length > 0 && end - length >= floor && NO_LEAD.before(text, end) <= length) {
      leads |= 1 << TermTree.set(lead);
      at = end - length;
      begin = at;
      return true;
    }
    return stepOverAll(end);
  }

  /** ทั้งสิ้น says that this is a sum; it belongs to the expression only behind another lead. */
  private boolean stepOverAll(int end) {
    int length = ALL.before(text, end);
    if (length == 0 || end - length < floor) {
      return false;
    }
    leads |= Lead.SUM.bit();
    at = end - length;
    return true;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i > floor && i > from - 3 && text.charAt(i - 1) == ' ') {
      i--;
    }
    if (i > floor && text.charAt(i - 1) == '\n' && COUNT.before(text, i - 1) > 0) {
      i--;
    }
    return i;
  }

  /** จำนวน or รวม with a noun glued to it: จำนวนเกษตรกร 64 ราย, รวมกำลังพลทั้งสิ้น 350 นาย. */
  private void takeNoun() {
    int end = skipSpaces(at);
    int from = end;
    while (from > floor && from > end - NOUN_REACH && ThaiChars.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int count = COUNT.last(text, from, end);
    int sum = (leads & Lead.SUM.bit()) != 0 && begin != at ? SUM.last(text, from, end) : -1;
    int first = Math.max(count, sum);
    if (first >= 0 && !BETWEEN.within(text, first, end) && NO_LEAD.before(text, first + 3) == 0) {
      leads |= (first == count ? Lead.COUNT : Lead.SUM).bit();
      begin = first;
    }
  }
}
