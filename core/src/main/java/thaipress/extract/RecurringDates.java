package thaipress.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thaipress.text.CharText;

/** Which dates of a text come back every year: those said to, and the same days named beside. */
final class RecurringDates {

  private static final List<String> YEARLY =
      List.of(
          "ของทุกปี",
          "ของทุก ๆ ปี",
          "ของทุกๆ ปี",
          "ของทุกๆปี",
          "ทุกปี",
          "เป็นประจำทุกปี",
          "ของแต่ละปี");

  private static final List<String> EVERY =
      List.of("ทุก", "ทุกปี", "ทุกปีใน", "ทุก ๆ ปีใน", "ทุกๆ ปีใน");

  private static final List<String> INSTEAD = List.of("แทน", "เป็น", "จาก", "ให้", "ตรงกับ");

  private static final List<String> EXCEPT = List.of("ยกเว้น");

  private static final Set<String> JOINTS = Set.of("", ",", "และ", ",และ", "หรือ", "กับ");

  private static final int LONGEST_JOINT = 12;

  private static final int NEAR = 80;

  private static final RecurringDates NONE = new RecurringDates();

  private final Set<Integer> begins = new HashSet<>();

  private RecurringDates() {}

  static RecurringDates of(CharText text, List<DateDraft> drafts) {
    return haveYears(drafts) ? NONE : read(text, drafts);
  }

  /** Most texts name no day or month without a year, and what has one does not come back. */
  private static boolean haveYears(List<DateDraft> drafts) {
    for (DateDraft draft : drafts) {
      if (isYearless(draft)) {
        return false;
      }
    }
    return true;
  }

  private static RecurringDates read(CharText text, List<DateDraft> drafts) {
    RecurringDates dates = new RecurringDates();
    Set<Integer> days = new HashSet<>();
    for (DateDraft draft : drafts) {
      if (isYearless(draft) && saysSo(text, draft)) {
        dates.begins.add(draft.begin());
        days.add(dayOf(draft));
      }
    }
    if (!days.isEmpty()) {
      dates.addTheSame(text, drafts, days);
    }
    dates.addExceptions(text, drafts);
    if (!dates.begins.isEmpty()) {
      dates.addLists(text, drafts);
    }
    return dates;
  }

  boolean contains(DateDraft draft) {
    return !begins.isEmpty() && begins.contains(draft.begin());
  }

  private void addTheSame(CharText text, List<DateDraft> drafts, Set<Integer> days) {
    for (DateDraft draft : drafts) {
      if (isYearless(draft) && days.contains(dayOf(draft)) && followsAny(text, draft, INSTEAD)) {
        begins.add(draft.begin());
      }
    }
  }

  /** มีนาคม กรกฎาคม และพฤศจิกายน ของทุกปี: what the last of a list says holds for all. */
  private void addLists(CharText text, List<DateDraft> drafts) {
    for (int i = drafts.size() - 1; i > 0; i--) {
      DateDraft last = drafts.get(i);
      DateDraft before = drafts.get(i - 1);
      if (contains(last) && isYearless(before) && isList(text, before.end(), last.begin())) {
        begins.add(before.begin());
      }
    }
  }

  private static boolean isList(CharText text, int from, int to) {
    return to - from <= LONGEST_JOINT && JOINTS.contains(text.substring(from, to).replace(" ", ""));
  }

  /** ทุกวันที่ 16 ยกเว้นเดือนมกราคม …วันที่ 17 มกราคม. */
  private void addExceptions(CharText text, List<DateDraft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      DateDraft draft = drafts.get(i);
      if (isYearless(draft) && followsAny(text, draft, EXCEPT)) {
        begins.add(draft.begin());
        addFollowing(drafts, i);
      }
    }
  }

  private void addFollowing(List<DateDraft> drafts, int at) {
    DateDraft month = drafts.get(at);
    for (int i = at + 1; i < drafts.size(); i++) {
      DateDraft draft = drafts.get(i);
      if (draft.begin() - month.end() > NEAR) {
        return;
      }
      if (isYearless(draft) && dayOf(draft) / 100 == dayOf(month) / 100) {
        begins.add(draft.begin());
      }
    }
  }

  private static boolean isYearless(DateDraft draft) {
    DatePoint from = draft.from();
    return from != null
        && !from.hasYear()
        && from.month() > 0
        && !from.isSaidOn()
        && draft.clock() == null
        && !draft.last().hasYear();
  }

  private static int dayOf(DateDraft yearless) {
    DatePoint from = yearless.first();
    return from.month() * 100 + from.day();
  }

  private static boolean saysSo(CharText text, DateDraft draft) {
    int behind = text.behindSpace(draft.end());
    for (String word : YEARLY) {
      if (text.startsWith(word, behind)) {
        return true;
      }
    }
    return isDayOfSomething(text, behind) || followsAny(text, draft, EVERY);
  }

  /** เป็นวันสิ่งแวดล้อม…, but not เป็นวันที่…, เป็นวันแรก. */
  private static boolean isDayOfSomething(CharText text, int at) {
    int name = at + "เป็นวัน".length();
    return text.startsWith("เป็นวัน", at)
        && !text.startsWith("ที่", name)
        && !text.startsWith("แรก", name)
        && !text.startsWith("สุดท้าย", name)
        && !text.startsWith("หยุด", name);
  }

  private static boolean followsAny(CharText text, DateDraft draft, List<String> words) {
    int end = text.beforeSpace(draft.begin());
    for (String word : words) {
      if (text.endsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
