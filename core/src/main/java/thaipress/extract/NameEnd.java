package thaipress.extract;

import java.util.List;
import java.util.stream.Stream;
import thaipress.extract.NameTables.WordClass;
import thaipress.model.OrganisationType;
import thaipress.model.WordKind;

/** Decides how far a name goes on behind its head: word by word, to the first that ends it. */
final class NameEnd {

  private static final int LONGEST = 120;
  private static final int FURTHEST_NATION = 24;
  private static final String RULED = "ว่าด้วย";
  private static final String[] DANGLING = {
    "และ", "การ", "ความ", "แห่ง", "ด้าน", "เพื่อ", "ใน", "นัก", "ผู้", "ว่าด้วย", "ของ", "ที่"
  };

  /** The last two letters of these. */
  private static final PairFilter DANGLING_ENDS = new PairFilter();

  static {
    for (String word : DANGLING) {
      DANGLING_ENDS.add(word.charAt(word.length() - 1), word.charAt(word.length() - 2));
    }
  }

  /** Other words end no name. */
  private static final int ASKED =
      WordClass.PASS.bit()
          | WordClass.STOP.bit()
          | WordClass.VERB.bit()
          | WordClass.DEED.bit()
          | WordClass.POSITION.bit();

  /** Words that are asked for by themselves. */
  private static final String[] ASKED_WORDS = {
    "ที่", "และ", "จัดทำ", "เข้าร่วม", "มี", "จะ", "ได้"
  };

  private static final LetterPairs ASKED_PAIRS = LetterPairs.beginning(ASKED_WORDS);

  /** Words that begin with ที่ and open no clause. */
  private static final List<String> NOUNS =
      List.of("ที่ดิน", "ที่พัก", "ที่อยู่อาศัย", "ที่พึ่ง", "ที่ปรึกษา", "ที่ระลึก");

  private final NameTables tables;
  private final RegistryNames registry;

  private final EndChoice.Judge judge;

  /** Of all words that are asked for. */
  private final SixLetterFilter asked;

  NameEnd(NameTables tables, RegistryNames registry, EndChoice.Judge judge) {
    this.tables = tables;
    this.registry = registry;
    this.judge = judge;
    this.asked =
        new SixLetterFilter(
            Stream.concat(Stream.of(ASKED_WORDS), tables.wordsOfSome(ASKED)).toList());
  }

  /** The end of the words at {@code from} that belong to the name; {@code from} where none does. */
  int find(NameText text, int from, NameHead head) {
    boolean ruled = text.endsWith("ระเบียบ", from - head.length());
    if (ruled && text.startsWith(RULED, from)) {
      return from;
    }
    int parent = head.isGroup() ? endOfParent(text, from) : from;
    if (parent > from) {
      return parent;
    }
    int at = from;
    int words = 0;
    while (true) {
      int next = step(text, from, at, words, head);
      if (next == at) {
        next = behindChoice(text, from, at, words, head);
        if (next == at) {
          return trim(text, from, at);
        }
      }
      at = next;
      words++;
      if (at >= text.length() || at - from >= LONGEST || ruled && text.startsWith(RULED, at)) {
        return trim(text, from, at);
      }
      parent = endOfParent(text, at);
      if (parent > at) {
        return parent;
      }
      if (text.endsWith("แห่งประเทศไทย", at)) {
        return at;
      }
    }
  }

  /** Behind the word that mostly ends a name, where it is judged to go on; else the offset. */
  private int behindChoice(NameText text, int from, int at, int words, NameHead head) {
    boolean goesOn =
        isOpen(text, at, words, head)
            && judge.goesOn(new EndChoice(text, from - head.length(), from, at, head));
    return goesOn ? text.wordEnd(at) : at;
  }

  /** The end of the registry's name that stands here and ends this one; the offset where none. */
  private int endOfParent(NameText text, int at) {
    int parent = registry.endOfNameAt(text, at);
    return parent > at && !tables.isAt(WordClass.PASS, text, parent) ? parent : at;
  }

  /** Whether a name of this kind may go on here, though a word stands here that mostly ends one. */
  private static boolean isOpen(NameText text, int at, int words, NameHead head) {
    return head.isDescribed()
        && words > 0
        && text.isThai(at)
        && text.isThai(at - 1)
        && (text.kindAt(at) == WordKind.THAI || text.kindAt(at) == WordKind.UNKNOWN);
  }

  /** Behind the next word of the name; the offset itself where the name ends. */
  private int step(NameText text, int from, int at, int words, NameHead head) {
    return switch (text.kindAt(at)) {
      case THAI, UNKNOWN -> overWord(text, from, at, words, head);
      case SPACE -> head.takesVerbs() ? at + tables.lengthAt(WordClass.PASS, text, at) : at;
      case FOREIGN -> head.shape() == NameHead.Shape.PROPER ? text.wordEnd(at) : at;
      case PUNCTUATION -> words > 0 ? overDash(text, at, head) : at;
      case BREAK -> words > 0 ? overBreak(text, at) : at;
      default -> at;
    };
  }

  /** Behind a dash that joins two words of one name. */
  private int overDash(NameText text, int at, NameHead head) {
    boolean joins = head.shape() == NameHead.Shape.PROPER || head.text().equals("สภา");
    boolean joined = text.at(at) == '-' && text.isThai(at - 1) && text.isThai(at + 1);
    return joins && joined && tables.headsAt(text, at + 1).length == 0 ? at + 1 : at;
  }

  private int overWord(NameText text, int from, int at, int words, NameHead head) {
    if (asked.passes(text.folded().array(), at) == 0) {
      return text.wordEnd(at);
    }
    int classes = tables.classesAt(text, at, ASKED);
    if (classes == 0 && !ASKED_PAIRS.passes(text.at(at), text.at(at + 1))) {
      return text.wordEnd(at);
    }
    int noun = words == 0 ? noun(text, at) : 0;
    if (noun > 0) {
      return at + noun;
    }
    if (text.startsWith("และ", at)) {
      return (words > 0 || saysMore(head)) && joins(text, at, head) ? at + 3 : at;
    }
    if (words == 0 && head.takesVerbs() && text.startsWith("จัดทำ", at)) {
      return at + 5;
    }
    if (words == 0 && text.startsWith("เข้าร่วม", at)) {
      return at;
    }
    if (WordClass.PASS.isOf(classes)) {
      return at + tables.lengthAt(WordClass.PASS, text, at);
    }
    if (head.takesVerbs() && words > 0 && text.endsWith("ผู้", at) && text.startsWith("มี", at)) {
      return at + 2;
    }
    if (WordClass.STOP.isOf(classes) || opensClause(text, at)) {
      return passes(text, from, at, head);
    }
    if (WordClass.VERB.isOf(classes)) {
      int nation = words > 0 && head.shape() == NameHead.Shape.PROPER ? nation(text, at) : at;
      if (nation > at) {
        return nation;
      }
      boolean behindNoun = words > 0 && (text.endsWith("การ", at) || text.endsWith("ผู้", at));
      boolean opens = words == 0 || text.endsWith("และ", at) || behindNoun;
      if (!(opens && head.takesVerbs()) && !(behindNoun && head.shape() == NameHead.Shape.PROPER)) {
        return at;
      }
    }
    if (words > 0
        && WordClass.DEED.isOf(classes)
        && isCalledByPlace(head)
        && !text.endsWith("การ", at)) {
      return at;
    }
    boolean forPeople = head.type() == OrganisationType.FOUNDATION;
    if (words > 0 && !forPeople && WordClass.POSITION.isOf(classes)) {
      return at;
    }
    return text.wordEnd(at);
  }

  /**
   * สมาคมอุตสาหกรรมก่อสร้างไทย: behind the ไทย before which nothing ends a name, where a verb
   * stands in one; the offset itself elsewhere.
   */
  private int nation(NameText text, int offset) {
    int at = offset;
    while (text.isThai(at) && at - offset < FURTHEST_NATION) {
      at = text.wordEnd(at);
      if (text.endsWith("ไทย", at)) {
        return at;
      }
      if (tables.isAt(WordClass.STOP, text, at) || text.startsWith("และ", at)) {
        return offset;
      }
    }
    return offset;
  }

  /** A name goes on in the next line where that begins with a word that cannot begin anything. */
  private static int overBreak(NameText text, int at) {
    int next = at + 1;
    boolean goesOn =
        text.isThai(at - 1)
            && (text.startsWith("การ", next)
                || text.startsWith("แห่ง", next)
                || text.startsWith("และ", next))
            && !text.startsWith("การประชุม", next);
    return goesOn ? text.wordEnd(next) : at;
  }

  /** สถานพัฒนาและฟื้นฟูเด็ก: the head itself says what is done. */
  private static boolean saysMore(NameHead head) {
    return head.text().startsWith("สถาน") && head.shape() == NameHead.Shape.FREE;
  }

  private static boolean isCalledByPlace(NameHead head) {
    return switch (head.shape()) {
      case PLACE, ABBREVIATION, NUMBERED -> true;
      default -> false;
    };
  }

  /** Whether the และ at the offset joins words of one name rather than two bodies. */
  private boolean joins(NameText text, int at, NameHead head) {
    int next = at + 3;
    if (text.endsWith("เกษตร", at) && text.startsWith("สหกรณ์", next)) {
      return true;
    }
    boolean describes =
        head.shape() == NameHead.Shape.FREE
            || head.shape() == NameHead.Shape.UNIT
            || head.shape() == NameHead.Shape.FACULTY
            || head.shape() == NameHead.Shape.PROPER;
    return describes
        && text.isThai(next)
        && !(text.startsWith("ตำบล", next) || text.startsWith("อำเภอ", next))
        && registry.endOfNameAt(text, next) == next
        && !isHead(text, next)
        && !tables.isAt(WordClass.STOP, text, next)
        && !tables.isAt(WordClass.POSITION, text, next);
  }

  private boolean isHead(NameText text, int at) {
    for (NameHead head : tables.headsAt(text, at)) {
      if (head.prior() > 0) {
        return true;
      }
    }
    return false;
  }

  /** The length of what stands here of {@link #NOUNS}, or 0. */
  private static int noun(NameText text, int at) {
    if (text.startsWith("ที่", at)) {
      for (String noun : NOUNS) {
        if (text.startsWith(noun, at)) {
          return noun.length();
        }
      }
    }
    return 0;
  }

  /** จะได้รับ, ที่ใช้: words that the lexicon has whole. */
  private static boolean opensClause(NameText text, int at) {
    return text.startsWith("จะ", at)
        || text.startsWith("ได้", at)
        || (text.startsWith("ที่", at) && noun(text, at) == 0);
  }

  /** Words that mostly end a name but go on in some. */
  private int passes(NameText text, int from, int at, NameHead head) {
    if (!head.takesVerbs() && head.shape() != NameHead.Shape.PROPER) {
      return at;
    }
    if (text.startsWith("ในการ", at) && text.slice(from, at).contains("ความ")) {
      return at + 5;
    }
    if (text.startsWith("จากการ", at)) {
      return at + 6;
    }
    if (text.startsWith("จาก", at) && text.endsWith("ผลิตภัณฑ์", at)
        || text.startsWith("ไม่", at) && text.endsWith("การ", at)) {
      return at + 3;
    }
    boolean forSome = head.type() == OrganisationType.COMMITTEE && text.startsWith("สำหรับ", at);
    if (forSome && at > from && text.isThai(at + 6)) {
      return at + 6;
    }
    if (text.startsWith("เพื่อ", at) && mayHavePurpose(head) && at - from < 20) {
      int next = at + 5;
      boolean goesOn = text.isThai(next) && !tables.isAt(WordClass.STOP, text, next);
      boolean lures =
          head.type() == OrganisationType.BANK && tables.isAt(WordClass.VERB, text, next);
      return goesOn && !lures ? next : at;
    }
    return at;
  }

  private static boolean mayHavePurpose(NameHead head) {
    return switch (head.text()) {
      case "กองทุน", "มูลนิธิ", "สมาคม", "องค์การ", "สถาบัน", "ธนาคาร" -> true;
      default -> false;
    };
  }

  /** Before a space a name may end with การ, but not with และ. */
  private static int endsWithJoin(NameText text, int from, int to) {
    return to - from > 3 && text.endsWith("และ", to) ? to - 3 : to;
  }

  /** Takes words off the end that want another behind them. */
  private static int trim(NameText text, int from, int to) {
    if (!text.isThai(to)) {
      return endsWithJoin(text, from, to);
    }
    int at = to;
    boolean trimmed = DANGLING_ENDS.passes(text.at(to - 1), text.at(to - 2));
    while (trimmed) {
      trimmed = false;
      for (String word : DANGLING) {
        if (at - from >= word.length()
            && text.endsWith(word, at)
            && text.isWordBegin(at - word.length())) {
          at -= word.length();
          trimmed = true;
        }
      }
    }
    return at;
  }
}
