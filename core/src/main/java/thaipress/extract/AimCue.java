package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thaipress.text.CharText;

/** The words that announce aims, and where the first aim behind one of them begins. */
enum AimCue {
  /** เพื่อ in running text. */
  PURPOSE("purpose-clause", Terms.of(PurposeWord.WORD), Terms.NONE, Terms.NONE),
  /** วัตถุประสงค์ and its like. */
  STATED(
      "stated-objective",
      Terms.of("วัตถุประสงค์ จุดประสงค์ จุดมุ่งหมาย เป้าประสงค์ เป้าหมาย วัตถุประสงค วัตถประสงค์"),
      Terms.NONE,
      Terms.of(
          "บรรลุ ตาม กลุ่ม อุตสาหกรรม ทุก สู่ กำหนด จาก บรรลุตาม ถึง ตั้ง ประชาชน ให้ได้ตาม เป็น"
              + " พื้นที่ ผล ประเทศ ตรง ความ จังหวัด")),
  /** มุ่ง…. */
  STRIVING(
      "striving",
      Terms.of(
          "มุ่งเน้น มุ่งเน้นไปที่ มุ่งเน้นที่จะ มุ่งหวัง มุ่งหวังที่จะ มุ่งหวังว่า"
              + " มุ่งหวังเป็นอย่างยิ่งว่า มุ่งมั่น มุ่งหน้า",
          "มุ่งที่จะ มุ่งไปที่ มุ่งสู่ มุ่ง"),
      Terms.of("มุ่งมั่น มุ่งหน้า มุ่งหมาย มุ่งร้าย มุ่งเป้า มุ่งประสงค์"),
      Terms.of("จุด ความ")),
  /** ตั้งเป้า. */
  TARGET(
      "target",
      Terms.of("ตั้งเป้า ตั้งเป้าหมาย ตั้งเป้าที่จะ ตั้งเป้าว่า"),
      Terms.NONE,
      Terms.NONE),
  /** The organiser's หวัง. */
  HOPE(
      "hope",
      Terms.of(
          "คาดหวัง คาดหวังว่า คาดหวังเป็นอย่างยิ่งว่า หวัง หวังว่า หวังเป็นอย่างยิ่งว่า"
              + " หวังเป็นอย่างยิ่ง หวังที่จะ"),
      Terms.of("หวังดี หวังผล หวังศุภ หวังกำไร"),
      Terms.of("ความ ความคาด ผิด สิ้น สม มุ่ง คาด หมด แรง ได้ตาม ที่ ดั่ง ตั้งความ มี พอ"));

  /** What may stand between วัตถุประสงค์ and the aim. */
  private static final Terms FILLERS =
      Terms.of(
          "หลัก สำคัญ คือ ดังนี้ ได้แก่ ว่า ในการ ที่จะ : อยู่ที่ ดังต่อไปนี้ ของโครงการ"
              + " ของการจัดงาน ของกิจกรรม",
          "ในครั้งนี้ ครั้งนี้ ของงาน ไว้ ก็ 1_ประการ 2_ประการ 3_ประการ 4_ประการ 5_ประการ ที่สำคัญ"
              + " ไป เป็นการ");

  private static final Terms COUNTED = Terms.of("ข้อ ประการ ด้าน เรื่อง");
  private static final int HEADING = 40;
  private static final int REACH = 110;

  /** The words of all, in their order. */
  private static final TermTree WORDS =
      TermTree.forward(Arrays.stream(values()).map(cue -> cue.words).toArray(Terms[]::new));

  private final String rule;
  private final Terms words;
  private final Terms otherWords;
  private final Terms notBehind;

  /**
   * @param words the cue's words
   * @param otherWords words that begin with one of them and are no cues
   * @param notBehind what makes another word of a cue that it stands before
   */
  AimCue(String rule, Terms words, Terms otherWords, Terms notBehind) {
    this.rule = rule;
    this.words = words;
    this.otherWords = otherWords;
    this.notBehind = notBehind;
  }

  /** The words of all of them. */
  static List<String> allWords() {
    List<String> all = new ArrayList<>();
    for (AimCue cue : values()) {
      all.addAll(cue.words.all());
    }
    return all;
  }

  /** The name of the rule. */
  String rule() {
    return rule;
  }

  /** Whether the text says outright that this is an aim. */
  boolean isExplicit() {
    return this != PURPOSE;
  }

  /** The cues of which a word stands at an offset, by the bits of their {@link #ordinal}. */
  static long standingAt(CharText text, int at) {
    return WORDS.sets(text.array(), at);
  }

  /** The length of this cue's word at an offset, or 0. */
  int at(CharText text, int at) {
    if (this == PURPOSE) {
      return PurposeWord.isAt(text, at) ? PurposeWord.WORD.length() : 0;
    }
    int length = words.at(text, at);
    boolean other = length > 0 && (otherWords.at(text, at) > 0 || notBehind.before(text, at) > 0);
    return other ? 0 : length;
  }

  /** Where the aim behind the cue word that ends at an offset begins, or -1 where none does. */
  int aimBegin(CharText text, int cue, int end) {
    if (this == PURPOSE) {
      return cue;
    }
    int at = text.behindSpace(end);
    if (this != STATED) {
      return at < text.length() && text.charAt(at) > ' ' ? at : -1;
    }
    boolean filled = false;
    for (int length = fillerAt(text, at); length > 0; length = fillerAt(text, at)) {
      at = text.behindSpace(at + length);
      filled = true;
    }
    return startsAim(text, at, filled) ? at : aimAhead(text, end);
  }

  /** A filler, a number of aims (3 ข้อ) or whose aim it is, up to the end of its line. */
  private static int fillerAt(CharText text, int at) {
    int length = FILLERS.at(text, at);
    if (length > 0) {
      return length;
    }
    if (PurposeWord.isAt(text, at) && opensList(text, at + PurposeWord.WORD.length())) {
      return PurposeWord.WORD.length();
    }
    int i = at;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    int counted = COUNTED.at(text, text.behindSpace(i));
    if (i > at && counted > 0) {
      return text.behindSpace(i) + counted - at;
    }
    int line = text.indexOf('\n', at, Math.min(text.length(), at + HEADING));
    boolean heading = line > at && text.startsWith("ของ", at);
    return heading && PurposeWord.next(text, at, line) < 0 ? line - at : 0;
  }

  /** วัตถุประสงค์เพื่อ and the items below it. */
  private static boolean opensList(CharText text, int from) {
    int at = text.behindSpace(from);
    return at < text.length() && (text.charAt(at) == '\n' || AimList.markerAt(text, at) > 0);
  }

  private static boolean startsAim(CharText text, int at, boolean filled) {
    return at < text.length()
        && (PurposeWord.isAt(text, at)
            || text.charAt(at) == '\n'
            || AimList.markerAt(text, at) > 0
            || text.startsWith("ให้", at)
            || AimSplit.VERBS.at(text, at) > 0
            || filled);
  }

  /** วัตถุประสงค์ของการกำหนดมาตรการ…เพื่อให้…: the เพื่อ in the same sentence. */
  private static int aimAhead(CharText text, int end) {
    int limit = Math.min(text.length(), end + REACH);
    int line = text.indexOf('\n', end, limit);
    int to = line < 0 ? limit : line;
    int next = PurposeWord.next(text, end, to);
    return text.startsWith("ของ", end) ? next : -1;
  }
}
