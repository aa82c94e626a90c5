package thaipress.extract;

import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;
import thaipress.model.WordKind;

/**
 * How far what stands around a head and its words speaks for a single body. The head's prior is a
 * number from 0 to 3; each piece of evidence adds to it or takes from it.
 */
final class NameEvidence {

  /** The sum that makes a name. */
  static final int ENOUGH = 2;

  private static final int POSITION = 2;
  private static final int TAIL = 2;
  private static final int HINT = 1;
  private static final int CLASS = -3;

  /** Letters behind the head that no class of bodies has. */
  private static final int LONG = 14;

  private static final int VERY_LONG = 30;
  private static final int LONG_PARENT = 8;
  private static final int SURE = 3;
  private static final int LONGEST_COUNT = 3;

  /** What makes a number before a head no count: ชั้น 3 สำนักงาน… */
  private static final EndingWords LABELS =
      new EndingWords("ชั้น", "ห้อง", "อาคาร", "ถนน", "ที่", "เขต", "การ");

  private static final EndingWords CREDITS =
      new EndingWords("ข่าว", "ภาพ", "เขียน", "เรียบเรียง", "รายงาน", "ข้อมูล", "ที่มา");

  /** Before a head: it says what something is. */
  private static final EndingWords CLASSES = new EndingWords("เป็น", "เป็นการ");

  private static final String[] AREAS = {"เขต", "จังหวัด", "อำเภอ", "ตำบล", "พื้นที่", "ภาค"};

  private static final String LEVEL = "ระดับ";
  private static final long LEVEL_LETTERS = LetterBits.of(LEVEL);
  private static final String PROVINCE = "จังหวัด";
  private static final long PROVINCE_LETTERS = LetterBits.of(PROVINCE);

  private static final LetterPairs AREA_PAIRS = LetterPairs.beginning(AREAS);
  private static final EndingWords AREA_ENDINGS = new EndingWords(AREAS);

  private final NameTables tables;
  private final RegistryNames registry;

  NameEvidence(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
  }

  /** Whether the name {@code [begin, end)} is one, its words ending at {@code words}. */
  boolean suffices(NameText text, int begin, int words, int end, NameHead head) {
    if (head.shape() == NameHead.Shape.UNIT) {
      return isLed(text, begin)
          || isCalled(text, end)
          || isSigned(text, begin, end)
          || isOfBody(text, end)
          || (head.prior() > 0 && text.at(end) == ' ' && isFreeHead(text, end + 1));
    }
    int from = begin + head.length();
    int score = head.prior() + before(text, begin) + behind(text, words, end, words - from);
    if (score < ENOUGH && score + HINT + TAIL >= ENOUGH && isOfBody(text, end)) {
      score += HINT;
    }
    return score >= ENOUGH
        || (score + TAIL >= ENOUGH && score + written(text, from, words, head) >= ENOUGH);
  }

  private int before(NameText text, int begin) {
    int at = text.skipSpacesBack(begin);
    int classes = tables.classesBefore(text, at);
    int score = 0;
    if (WordClass.POSITION.isOf(classes)) {
      score += POSITION;
    }
    if (CLASSES.endAt(text, at)) {
      score += CLASS;
    }
    if (WordClass.QUANTITY.isOf(classes) || isCounted(text, begin)) {
      score += CLASS;
    }
    return score;
  }

  private int behind(NameText text, int words, int end, int length) {
    int score = length >= LONG ? HINT : 0;
    if (end > words) {
      score += text.at(end - 1) == 'ฯ' ? HINT : TAIL;
    } else if (text.isDigit(end - 1)) {
      score += HINT;
    }
    if (text.at(text.skipSpaces(end)) == '(') {
      score += HINT;
    }
    return tables.startsAt(WordClass.GENERAL, text, end) ? score + CLASS : score;
  }

  /** A parent written on, or a proper name in Latin script, of which no class can be. */
  private int written(NameText text, int from, int words, NameHead head) {
    if (text.isLatin(words - 1)
        || head.text().equals("ธนาคาร") && isNamedBank(text, from, words)
        || endsWithProvince(text, from, words)) {
      return TAIL;
    }
    if (words - from >= VERY_LONG && !isClosed(head)
        || head.text().equals("คณะกรรมการ") && text.startsWith("การ", from)) {
      return HINT;
    }
    if (endsWithArea(text, from, words)) {
      return TAIL;
    }
    int village = text.lastIndexOf("บ้าน", from, words);
    if (village > from && !text.endsWith("หมู่", village) && words - village > 6) {
      return TAIL;
    }
    for (int at = head.isGroup() ? from : from + 1; at < words; at++) {
      if (text.isWordBegin(at) && registry.endOfNameAt(text, at) == words) {
        return TAIL;
      }
    }
    return 0;
  }

  private static boolean isClosed(NameHead head) {
    return head.text().equals("กรม") || head.text().equals("กระทรวง");
  }

  /** Whether the last word for an area of its kind has a place behind it that ends the name. */
  private boolean endsWithArea(NameText text, int from, int words) {
    int seen = 0;
    for (int at = words - 1; at >= from; at--) {
      int area = areaAt(text, at);
      int place = area < 0 ? at : at + AREAS[area].length();
      if (area < 0 || place > words || (seen >> area & 1) != 0) {
        continue;
      }
      seen |= 1 << area;
      if (place < words && registry.endOfPlaceAt(text, place, Place.Kind.SUBDISTRICT) == words) {
        return true;
      }
    }
    return false;
  }

  /** Which of {@link #AREAS}, of which none begins like another, stands here, or -1. */
  private static int areaAt(NameText text, int at) {
    if (AREA_PAIRS.passes(text.at(at), text.at(at + 1))) {
      for (int area = 0; area < AREAS.length; area++) {
        if (text.startsWith(AREAS[area], at)) {
          return area;
        }
      }
    }
    return -1;
  }

  /** ธนาคารแห่ง…, or one called by a word that no lexicon has. */
  private static boolean isNamedBank(NameText text, int from, int words) {
    boolean motto = text.startsWith("แห่งความ", from);
    return (text.startsWith("แห่ง", from) && !motto)
        || text.kindAt(from) == WordKind.UNKNOWN
        || text.endsWith("ไทย", words);
  }

  private boolean endsWithProvince(NameText text, int from, int words) {
    if (!registry.mayEndProvince(text, words)) {
      return false;
    }
    for (int at = from; at < words - 2; at++) {
      if (text.isWordBegin(at)
          && registry.endOfPlaceAt(text, at, Place.Kind.PROVINCE) == words
          && !text.startsWith("กรุงเทพ", at)) {
        return true;
      }
    }
    return false;
  }

  /** กลุ่มประชาสัมพันธ์ ขร.: a body's abbreviation or name behind a space. */
  private boolean isOfBody(NameText text, int end) {
    return text.at(end) == ' ' && (isPlacedHead(text, end + 1) || isBody(text, end + 1));
  }

  private boolean isBody(NameText text, int at) {
    Candidate longest = registry.nameAt(text, at);
    return longest != null
        && (text.at(longest.end() - 1) == '.' || longest.length() >= LONG_PARENT);
  }

  private boolean isPlacedHead(NameText text, int at) {
    for (NameHead head : tables.headsAt(text, at)) {
      if (isPlaced(head)) {
        return true;
      }
    }
    return false;
  }

  /** อบต., เทศบาลเมือง, มทบ.: what has a place or a number behind it and is sure to be a body. */
  private static boolean isPlaced(NameHead head) {
    boolean placed =
        switch (head.shape()) {
          case ABBREVIATION, NUMBERED_ABBREVIATION ->
              head.text().endsWith(".") && head.length() > 2;
          default -> head.type() == OrganisationType.LOCAL_GOVERNMENT;
        };
    return placed && head.prior() == SURE;
  }

  private boolean isLed(NameText text, int begin) {
    return tables.isBefore(WordClass.LEADER, text, begin);
  }

  /** ติดต่อได้ที่ กลุ่มประชาสัมพันธ์ โทร. 0 2000 0000. */
  private static boolean isCalled(NameText text, int end) {
    return text.startsWith("โทร", text.skipSpaces(end));
  }

  /** Whether a unit stands where releases name their authors. */
  private boolean isSigned(NameText text, int begin, int end) {
    char behind = text.at(text.skipSpaces(end));
    boolean closes = behind == '\n' || behind == 0;
    int before = text.skipSpacesBack(begin);
    if (text.endsWith("โดย", before) || isCredit(text, before)) {
      return closes;
    }
    boolean opens = text.at(before - 1) == '\n' || before == 0;
    return opens && (closes || (text.at(end) == ' ' && isFreeHead(text, end + 1)));
  }

  /** ภาพ/ข่าว : before who wrote or took it. */
  private static boolean isCredit(NameText text, int end) {
    return text.at(end - 1) == ':' && CREDITS.endAt(text, text.skipSpacesBack(end - 1));
  }

  private boolean isFreeHead(NameText text, int at) {
    for (NameHead head : tables.headsAt(text, at)) {
      if (head.shape() == NameHead.Shape.FREE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words behind the head only say which bodies, not which body. */
  boolean isClass(NameText text, int from, int to) {
    long letters = text.letters(from, to);
    if ((letters & LEVEL_LETTERS) == LEVEL_LETTERS && isOfLevel(text, from, to)
        || (letters & PROVINCE_LETTERS) == PROVINCE_LETTERS && isNowhere(text, from, to)) {
      return true;
    }
    int at = from;
    while (at < to) {
      int word = tables.lengthAt(WordClass.CLASS, text, at);
      if (word == 0) {
        return AREA_ENDINGS.endAt(text, to);
      }
      at += word;
    }
    return true;
  }

  /** คณะกรรมการระดับจังหวัด: one of each area. */
  private static boolean isOfLevel(NameText text, int from, int to) {
    int level = text.lastIndexOf(LEVEL, from, to);
    return level > from && areaAt(text, level + LEVEL.length()) >= 0;
  }

  /** Whether some province is spoken of, and none is named. */
  private boolean isNowhere(NameText text, int from, int to) {
    int province = text.lastIndexOf(PROVINCE, from, to) + PROVINCE.length();
    return province >= from + PROVINCE.length()
        && province < to
        && !text.startsWith("ชายแดน", province)
        && registry.endOfPlaceAt(text, province, Place.Kind.PROVINCE) == province;
  }

  /** 10 โรงเรียน, but not the number of an item in a list. */
  boolean isCounted(NameText text, int begin) {
    int end = text.skipSpacesBack(begin);
    int at = end;
    while (text.isDigit(at - 1)) {
      at--;
    }
    if (at == end || end - at > LONGEST_COUNT) {
      return false;
    }
    int before = text.skipSpacesBack(at);
    char last = text.at(before - 1);
    boolean item = last == '\n' || last == 0 || text.at(at - 1) == '.';
    return !item && !LABELS.endAt(text, before);
  }
}
