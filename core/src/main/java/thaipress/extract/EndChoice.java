package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import thaipress.model.OrganisationType;

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

  private static final List<String> TYPES =
      Arrays.stream(OrganisationType.values())
          .map(type -> "type=" + type.name().toLowerCase(Locale.ROOT))
          .toList();

  private static final List<String> LENGTHS = numbered("length=");
  private static final List<String> RESTS = numbered("rest=");

  /** What leads a name that is meant as a whole. */
  private static final List<Sign> LEADS =
      signs(
          "lead=",
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
  private static final List<Sign> BEHIND =
      signs("behind=", "ครั้งที่", "(", "\n", "และ", "โดย", "ซึ่ง", "เพื่อ", "พร้อม", "นาย", "นาง");

  /** What names often go on with behind such a word. */
  private static final List<Sign> NEXT =
      signs(
          "next=", "การ", "ความ", "ภาค", "ประชาชน", "ประเทศ", "แห่ง", "พื้นที่", "จังหวัด", "นี้",
          "ได้", "จะ");

  /** Words of a clause, which no name has. */
  private static final List<String> CLAUSE =
      List.of("จะ", "ได้", "แล้ว", "ว่า", "กล่าว", "ซึ่ง", "เห็นชอบ", "มีมติ", "ดำเนินการ", "โดย");

  /** A string and the feature of a place beside which it stands. */
  private record Sign(String text, String feature) {}

  private static List<Sign> signs(String name, String... texts) {
    return Arrays.stream(texts).map(text -> new Sign(text, name + text.strip())).toList();
  }

  private static List<String> numbered(String name) {
    return IntStream.rangeClosed(0, MOST_STEPS).mapToObj(steps -> name + steps).toList();
  }

  /** Decides on such places. */
  interface Judge {
    boolean goesOn(EndChoice choice);
  }

  /** What speaks for the one or the other, by name. */
  List<String> features() {
    int end = endOfRun();
    List<String> features = new ArrayList<>();
    features.add("any");
    features.add("word=" + text.slice(at, Math.min(at + LONGEST_WORD, text.wordEnd(at))));
    features.add(TYPES.get(head.type().ordinal()));
    features.add(LENGTHS.get(steps(at - from)));
    features.add(first(NEXT, text.wordEnd(at), "next=none"));
    features.add(RESTS.get(steps(end - at)));
    features.add(lead());
    features.add(first(BEHIND, text.skipSpaces(end), "behind=none"));
    features.add(clause(end) ? "clause=true" : "clause=false");
    return features;
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

  private String lead() {
    int before = text.skipSpacesBack(begin);
    for (Sign lead : LEADS) {
      if (text.endsWith(lead.text, before)) {
        return lead.feature;
      }
    }
    return "lead=none";
  }

  private String first(List<Sign> signs, int offset, String none) {
    for (Sign sign : signs) {
      if (text.startsWith(sign.text, offset)) {
        return sign.feature;
      }
    }
    return none;
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
