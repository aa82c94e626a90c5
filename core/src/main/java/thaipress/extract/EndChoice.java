package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A place at which the grammar leaves open whether a name ends: words that mostly end one lean on
 * it without a space, as in คณะอนุกรรมการส่งเสริมความเท่าเทียม|ระหว่างเพศ.
 *
 * @param begin where the head begins
 * @param from where the words behind the head begin
 * @param at where the name may end
 */
record EndChoice(NameText text, int begin, int from, int at, NameHead head) {

  private static final int STEP = 8;
  private static final int MOST_STEPS = 5;
  private static final int LONGEST_WORD = 12;

  /** As much of what leans on the name is looked at. */
  private static final int LONGEST_RUN = 200;

  /** What leads a name that is meant as a whole. */
  private static final List<String> LEADS =
      List.of(
          "ประชุม",
          "ประธาน",
          "แต่งตั้ง",
          "จัดตั้ง",
          "ให้",
          "ผู้อำนวยการ",
          "เลขาธิการ",
          "โดย",
          "ของ");

  /** What stands behind a whole name. */
  private static final List<String> BEHIND =
      List.of("ครั้งที่", "(", "\n", "และ", "โดย", "ซึ่ง", "เพื่อ", "พร้อม", "นาย", "นาง");

  /** What names often go on with behind such a word. */
  private static final List<String> NEXT =
      List.of(
          "การ", "ความ", "ภาค", "ประชาชน", "ประเทศ", "แห่ง", "พื้นที่", "จังหวัด", "นี้", "ได้",
          "จะ");

  /** Words of a clause, which no name has. */
  private static final List<String> CLAUSE =
      List.of("จะ", "ได้", "แล้ว", "ว่า", "กล่าว", "ซึ่ง", "เห็นชอบ", "มีมติ", "ดำเนินการ", "โดย");

  /** Decides on such places. */
  interface Judge {
    boolean goesOn(EndChoice choice);
  }

  /** What speaks for the one or the other, by name. */
  List<String> features() {
    int end = endOfRun();
    List<String> features = new ArrayList<>();
    features.add("any");
    String word = text.slice(at, Math.min(at + LONGEST_WORD, text.wordEnd(at)));
    String type = head.type().name().toLowerCase(Locale.ROOT);
    features.add("word=" + word);
    features.add("type=" + type);
    features.add("length=" + steps(at - from));
    features.add("next=" + next());
    features.add("rest=" + steps(end - at));
    features.add("lead=" + first(LEADS, lead -> text.endsWith(lead, text.skipSpacesBack(begin))));
    features.add("behind=" + first(BEHIND, sign -> text.startsWith(sign, text.skipSpaces(end))));
    features.add("clause=" + clause(end));
    return features;
  }

  /** The word behind the one that stands here, if it is one that many names have there. */
  private String next() {
    int behind = text.wordEnd(at);
    return first(NEXT, word -> text.startsWith(word, behind));
  }

  private int endOfRun() {
    int end = at;
    while (text.isThai(end) && end - at < LONGEST_RUN) {
      end++;
    }
    return end;
  }

  private static int steps(int letters) {
    return Math.min(MOST_STEPS, letters / STEP);
  }

  private static String first(List<String> words, Predicate<String> stands) {
    return words.stream().filter(stands).findFirst().map(String::strip).orElse("none");
  }

  private boolean clause(int end) {
    for (String word : CLAUSE) {
      int found = text.indexOf(word, at, end);
      if (found >= 0 && text.isWordBegin(found)) {
        return true;
      }
    }
    return false;
  }
}
