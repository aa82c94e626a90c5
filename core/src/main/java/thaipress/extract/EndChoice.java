package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** What leads a name that is meant as a whole. */
  private static final String[] LEADS = {
    "ประชุม", "ประธาน", "แต่งตั้ง", "จัดตั้ง", "ให้", "ผู้อำนวยการ", "เลขาธิการ", "โดย", "ของ"
  };

  /** What stands behind a whole name. */
  private static final String[] FOLLOWERS = {
    "ครั้งที่", "(", "\n", "และ", "โดย", "ซึ่ง", "เพื่อ", "พร้อม", "นาย", "นาง"
  };

  /** What names often go on with behind such a word. */
  private static final String[] SEQUELS = {
    "การ", "ความ", "ภาค", "ประชาชน", "ประเทศ", "แห่ง", "พื้นที่", "จังหวัด", "นี้", "ได้", "จะ"
  };

  /** Words of a clause, which no name has. */
  private static final String[] CLAUSE = {
    "จะ", "ได้", "แล้ว", "ว่า", "กล่าว", "ซึ่ง", "เห็นชอบ", "มีมติ", "ดำเนินการ", "โดย"
  };

  /** Of each kind of features but the words one speaks; these are the first of each kind. */
  private static final int ANY = 0;

  private static final int TYPE = ANY + 1;
  private static final int LENGTH = TYPE + OrganisationType.values().length;
  private static final int NEXT = LENGTH + MOST_STEPS + 1;
  private static final int REST = NEXT + SEQUELS.length + 1;
  private static final int LEAD = REST + MOST_STEPS + 1;
  private static final int BEHIND = LEAD + LEADS.length + 1;
  private static final int IN_CLAUSE = BEHIND + FOLLOWERS.length + 1;

  /** All features but the words, by their number. */
  static final List<String> NUMBERED =
      Stream.of(
              Stream.of("any"),
              Arrays.stream(OrganisationType.values())
                  .map(type -> "type=" + type.name().toLowerCase(Locale.ROOT)),
              steps("length="),
              signs("next=", SEQUELS),
              steps("rest="),
              signs("lead=", LEADS),
              signs("behind=", FOLLOWERS),
              Stream.of("clause=false", "clause=true"))
          .flatMap(names -> names)
          .toList();

  /** What the name of a word's feature begins with. */
  static final String WORD = "word=";

  private static Stream<String> steps(String kind) {
    return IntStream.rangeClosed(0, MOST_STEPS).mapToObj(steps -> kind + steps);
  }

  private static Stream<String> signs(String kind, String[] signs) {
    return Stream.concat(
        Arrays.stream(signs).map(sign -> kind + sign.strip()), Stream.of(kind + "none"));
  }

  /** Decides on such places. */
  interface Judge {
    boolean goesOn(EndChoice choice);
  }

  /** What speaks for the one or the other, by name. */
  List<String> features() {
    List<String> features = new ArrayList<>();
    for (int feature : numbers()) {
      features.add(NUMBERED.get(feature));
    }
    features.add(1, WORD + word());
    return features;
  }

  /** The word with which the name may go on, as far as it is told from others. */
  String word() {
    return text.slice(at, Math.min(at + LONGEST_WORD, text.wordEnd(at)));
  }

  /** The features but the word, by their number in {@link #NUMBERED}. */
  int[] numbers() {
    int end = endOfRun();
    return new int[] {
      ANY,
      TYPE + head.type().ordinal(),
      LENGTH + steps(at - from),
      NEXT + first(SEQUELS, text.wordEnd(at)),
      REST + steps(end - at),
      LEAD + lead(),
      BEHIND + first(FOLLOWERS, text.skipSpaces(end)),
      IN_CLAUSE + (clause(end) ? 1 : 0)
    };
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

  /** The index of what leads the name, or how many there are. */
  private int lead() {
    int before = text.skipSpacesBack(begin);
    int lead = 0;
    while (lead < LEADS.length && !text.endsWith(LEADS[lead], before)) {
      lead++;
    }
    return lead;
  }

  private int first(String[] signs, int offset) {
    int sign = 0;
    while (sign < signs.length && !text.startsWith(signs[sign], offset)) {
      sign++;
    }
    return sign;
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
