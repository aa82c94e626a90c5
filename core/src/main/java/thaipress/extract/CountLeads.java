package thaipress.extract;

import org.jspecify.annotations.Nullable;
import thaipress.extract.Count.Lead;
import thaipress.text.CharText;
import thaipress.text.ThaiChars;

/** Walks left from a number over the words that lead up to it: รวมทั้งสิ้นประมาณ, จำนวนเกษตรกร. */
final class CountLeads {

  private static final String COUNT = "จำนวน";
  private static final char COUNT_INITIAL = COUNT.charAt(0);
  private static final Terms SUM = Terms.of("รวม รวมแล้ว");
  private static final Terms MORE =
      Terms.of("มากกว่า กว่า ไม่น้อยกว่า ไม่ต่ำกว่า อย่างน้อย เกินกว่า เกิน ไม่น้อยกว่าจำนวน");
  private static final Terms MOST =
      Terms.of("ไม่เกิน ไม่เกินกว่า ไม่มากกว่า น้อยกว่า อย่างมาก สูงสุดไม่เกิน");
  private static final Terms ABOUT = Terms.of("ประมาณ ราว เกือบ ราวๆ ประมาณการ");

  private static final Terms BETWEEN = Terms.of("และ เป็น");
  private static final Terms NO_LEAD = Terms.of("ร่วม เรื่องราว โดยรวม ส่วนรวม");

  /** The sets by {@link Lead#ordinal()}, and behind these what only looks like a lead. */
  private static final TermTree LEADS =
      TermTree.backward(
          Terms.of(COUNT), SUM, MORE, MOST, ABOUT, Terms.of("ทั้งสิ้น ทั้งหมด"), NO_LEAD);

  /** ทั้งสิ้น says that this is a sum; it belongs to the expression only behind another lead. */
  private static final int ALL = Lead.ABOUT.ordinal() + 1;

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
    int term = LEADS.longest(text.array(), end);
    int lead = TermTree.set(term);
    int first = end - TermTree.length(term);
    if (term == TermTree.NONE || lead > ALL || first < floor) {
      return false;
    }
    leads |= lead == ALL ? Lead.SUM.bit() : 1 << lead;
    at = first;
    begin = lead == ALL ? begin : first;
    return true;
  }

  private int skipSpaces(int from) {
    int i = from > floor ? text.beforeSpace(from) : from;
    if (i > floor && text.charAt(i - 1) == '\n' && text.endsWith(COUNT, i - 1)) {
      i--;
    }
    return i;
  }

  /** จำนวน or รวม with a noun glued to it: จำนวนเกษตรกร 64 ราย, รวมกำลังพลทั้งสิ้น 350 นาย. */
  private void takeNoun() {
    int end = skipSpaces(at);
    int from = end;
    int lowest = Math.max(floor, end - NOUN_REACH);
    boolean mayBeSum = (leads & Lead.SUM.bit()) != 0 && begin != at;
    Lead lead = null;
    while (lead == null && from > lowest && ThaiChars.isLetter(text.charAt(from - 1))) {
      lead = nounLead(--from, end, mayBeSum);
    }
    if (lead != null && !BETWEEN.within(text, from, end) && NO_LEAD.before(text, from + 3) == 0) {
      leads |= lead.bit();
      begin = from;
    }
  }

  private @Nullable Lead nounLead(int from, int end, boolean mayBeSum) {
    if (text.charAt(from) == COUNT_INITIAL && text.startsWith(COUNT, from)) {
      return from + COUNT.length() <= end ? Lead.COUNT : null;
    }
    int sum = mayBeSum ? SUM.at(text, from) : 0;
    return sum > 0 && from + sum <= end ? Lead.SUM : null;
  }
}
