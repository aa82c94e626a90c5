package thaipress.extract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;

/**
 * What belongs to a name behind its words, space or not: a number, a place, a branch, a legal form,
 * the country, royal patronage, ฯ.
 */
final class NameTail {

  private static final String[] FORMS = {
    "(องค์การมหาชน)",
    "จำกัด (มหาชน)",
    "จำกัด(มหาชน)",
    "(มหาชน)",
    "จำกัด",
    "(ประเทศไทย)",
    "(Thailand)"
  };
  private static final String[] NATIONS = {
    "แห่งประเทศไทย",
    "แห่งราชอาณาจักรไทย",
    "ของประเทศไทย",
    "ในประเทศไทย",
    "ประจำประเทศไทย",
    "แห่งชาติ"
  };
  private static final String[] COUNTRY = {"ประเทศไทย", "Thailand"};
  private static final String[] PATRONAGE = {
    "ในพระบรมราชูปถัมภ์",
    "ในพระราชูปถัมภ์",
    "ในพระบรมราชินูปถัมภ์",
    "ในพระอุปถัมภ์",
    "ในพระบรมราชานุเคราะห์"
  };
  private static final String[] AREAS = {
    "ประจำจังหวัด", "จังหวัด", "ประจำอำเภอ", "อำเภอ", "ตำบล", "จ."
  };

  private static final int LONG_PLACE = 5;
  private static final int LONGEST_SEAT = 30;

  /** What many bodies are called that only the place behind tells apart. */
  private static final EndingWords SHARED =
      new EndingWords(
          "จุฬาภรณราชวิทยาลัย",
          "บรมราชชนนี",
          "พิพิธภัณฑสถานแห่งชาติ",
          "หอจดหมายเหตุแห่งชาติ",
          "หอสมุดแห่งชาติ",
          "เทคโนโลยีราชมงคลล้านนา",
          "เทคโนโลยีราชมงคลอีสาน");

  /** What a station's name ends with, space or not. */
  private static final String[] CHANNELS = {"ทีวี", "TV"};

  /** With what a school's name ends that stands in brackets behind a shorter one. */
  private static final String[] SCHOOL_WORDS = {
    "วิทยา",
    "วิทยาคาร",
    "วิทยาคม",
    "วิทย์",
    "อุปถัมภ์",
    "สงเคราะห์",
    "บำรุง",
    "สามัคคี",
    "อนุสรณ์",
    "อุทิศ",
    "นุกูล",
    "ศึกษา",
    "ประชาสรรค์",
    "รังสรรค์"
  };

  /** What follows สาขา where no one branch is meant. */
  private static final String[] NO_BRANCH = {
    "ใน", "ต่าง", "ทั่ว", "ทุก", "ทั้ง", "อื่น", "ที่", "และ"
  };

  /** What a number is told by that belongs to the name. */
  private static final String[] NUMBERED = {"เขตที่", "ภาคที่", "เขต", "ภาค"};

  /** The same without a space before it. */
  private static final String[] NUMBERED_CLOSELY = {"ที่", "พื้นที่"};

  private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

  /** What a version ends with behind a digit. */
  private static final String VERSION = ".0";

  private static final String[] VERSIONS =
      Arrays.stream(DIGITS).map(digit -> digit + VERSION).toArray(String[]::new);

  /**
   * What may belong to a name, in the order in which it is looked for. Few can stand at one place:
   * one look says which, and the others are not asked.
   */
  private enum Part {
    STATE,
    REGION,
    NATION,
    FORM,
    SEAT,
    BRACKETED_PLACE,
    AREA,
    NUMBER,
    PLACE_BEHIND_NUMBER,
    BRANCH,
    CHANNEL,
    VERSION,
    PATRON;

    private static final Part[] ALL = values();

    private int bit() {
      return 1 << ordinal();
    }

    /** The first of those that have their bits here. */
    private static Part first(int bits) {
      return ALL[Integer.numberOfTrailingZeros(bits)];
    }
  }

  /** By what is looked for here, but places: a bit for each part that it may open. */
  private static final Map<String, Integer> OPENED = new LinkedHashMap<>();

  static {
    opens(Part.STATE, "แห่ง", "สปป.");
    opens(Part.REGION, "ประจำ");
    opens(Part.NATION, NATIONS);
    opens(Part.NATION, "-");
    opens(Part.FORM, FORMS);
    opens(Part.SEAT, "ณ ", "ประจำ");
    opens(Part.BRACKETED_PLACE, "(");
    opens(Part.AREA, COUNTRY);
    opens(Part.AREA, AREAS);
    opens(Part.AREA, "ประจำ");
    opens(Part.NUMBER, DIGITS);
    opens(Part.NUMBER, NUMBERED);
    opens(Part.NUMBER, NUMBERED_CLOSELY);
    opens(Part.PLACE_BEHIND_NUMBER, "(", "จังหวัด");
    opens(Part.BRANCH, "วิทยาเขต", "สาขา", "สำนักงาน", "ข.");
    opens(Part.CHANNEL, CHANNELS);
    opens(Part.VERSION, VERSIONS);
    opens(Part.PATRON, PATRONAGE);
  }

  private static void opens(Part part, String... cues) {
    for (String cue : cues) {
      OPENED.merge(cue, part.bit(), (a, b) -> a | b);
    }
  }

  private static final Openings CUES = new Openings(List.copyOf(OPENED.keySet()));

  /** By cue, behind none: a bit for each part that it, or what it begins with, may open. */
  private static final int[] PARTS =
      IntStream.concat(IntStream.of(0), OPENED.keySet().stream().mapToInt(NameTail::openedBy))
          .toArray();

  private static int openedBy(String cue) {
    return OPENED.entrySet().stream()
        .filter(opened -> cue.startsWith(opened.getKey()))
        .mapToInt(Map.Entry::getValue)
        .reduce(0, (a, b) -> a | b);
  }

  /** By type: a bit for each part that its bodies may have. */
  private static final int[] PARTS_OF =
      Arrays.stream(OrganisationType.values()).mapToInt(NameTail::partsOf).toArray();

  private static int partsOf(OrganisationType type) {
    return Arrays.stream(Part.ALL)
        .filter(part -> isOf(part, type))
        .mapToInt(Part::bit)
        .reduce(0, (a, b) -> a | b);
  }

  private static boolean isOf(Part part, OrganisationType type) {
    return switch (part) {
      case STATE ->
          type == OrganisationType.MINISTRY
              || type == OrganisationType.PARLIAMENT
              || type == OrganisationType.FOREIGN;
      case REGION -> type == OrganisationType.COMMITTEE;
      case NUMBER, PLACE_BEHIND_NUMBER -> isNumbered(type);
      case BRANCH ->
          hasBranches(type)
              || type == OrganisationType.UNIVERSITY
              || type == OrganisationType.AGENCY;
      case CHANNEL -> type == OrganisationType.MEDIA;
      default -> true;
    };
  }

  private static final int BEHIND_NUMBER = ~(Part.NUMBER.bit() | Part.VERSION.bit());
  private static final int BEHIND_WORDS = ~Part.PLACE_BEHIND_NUMBER.bit();
  private static final int PLACE = Part.STATE.bit() | Part.AREA.bit();

  private final RegistryNames registry;

  NameTail(RegistryNames registry) {
    this.registry = registry;
  }

  /** The end of the name with its tail. */
  int extend(NameText text, int end, OrganisationType type) {
    int at = end;
    for (int i = 0; i < 4; i++) {
      int next = once(text, at, type);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int once(NameText text, int at, OrganisationType type) {
    if (text.at(at) == 'ฯ' && text.at(at + 1) != 'ล') {
      return at + 1;
    }
    int next = at;
    for (int parts = partsAt(text, at, type); parts != 0 && next <= at; parts &= parts - 1) {
      next = behind(Part.first(parts), text, at, type);
    }
    return Math.max(next, at);
  }

  /** A bit for each part that may follow a name that ends here, space or not. */
  private int partsAt(NameText text, int at, OrganisationType type) {
    int from = text.skipSpaces(at);
    char first = text.at(from);
    boolean numbered = text.isDigit(at - 1);
    int parts = 0;
    if (first == '\n') {
      parts = (numbered ? Part.BRACKETED_PLACE.bit() : 0) | behindBreak(type);
    } else if (first == '–') {
      parts = Part.NATION.bit();
    } else {
      parts = PARTS[CUES.longestAt(text, from) - Openings.NONE];
      if (registry.mayBePlace(text, from, Place.Kind.DISTRICT)) {
        parts |= Part.PLACE_BEHIND_NUMBER.bit() | (from == at ? PLACE : apart(text, at));
      }
    }
    return parts & PARTS_OF[type.ordinal()] & (numbered ? BEHIND_NUMBER : BEHIND_WORDS);
  }

  /** What may stand in the next line but a place in brackets, which only a number has there. */
  private static int behindBreak(OrganisationType type) {
    return switch (type) {
      case AGENCY -> Part.AREA.bit();
      case EDUCATION_OFFICE -> Part.NUMBER.bit();
      default -> 0;
    };
  }

  /** What a place behind a space may be of a name without a number. */
  private static int apart(NameText text, int at) {
    return SHARED.endAt(text, at) ? Part.SEAT.bit() : 0;
  }

  /** Behind a part of the name; {@code at} or what lies before it where none stands. */
  private int behind(Part part, NameText text, int at, OrganisationType type) {
    return switch (part) {
      case STATE -> state(text, at, type);
      case REGION -> region(text, at);
      case NATION -> nation(text, at, type);
      case FORM -> form(text, at);
      case SEAT -> seat(text, at, type);
      case BRACKETED_PLACE -> bracketedPlace(text, at, type);
      case AREA -> area(text, at, type);
      case NUMBER -> number(text, at, type);
      case PLACE_BEHIND_NUMBER -> placeBehindNumber(text, at);
      case BRANCH -> branch(text, at, type);
      case CHANNEL -> channel(text, at);
      case VERSION -> version(text, at);
      case PATRON -> patronage(text, at);
    };
  }

  /** กระทรวงกลาโหมฮังการี, รัฐสภา สปป.ลาว: the state whose ministry or parliament is meant. */
  private int state(NameText text, int at, OrganisationType type) {
    if (type == OrganisationType.FOREIGN && !text.startsWith("แห่ง", at)) {
      return at;
    }
    int union = text.skipSpaces(at);
    int from = text.startsWith("สปป.", union) ? text.skipSpaces(union + 4) : at;
    from = text.startsWith("แห่ง", from) && from == at ? from + 4 : from;
    int country = registry.endOfPlaceAt(text, from, Place.Kind.COUNTRY);
    boolean own = text.startsWith("ไทย", at) || text.startsWith("ประเทศไทย", at);
    return country > from && !own ? country : at;
  }

  private static int region(NameText text, int at) {
    return text.startsWith("ประจำภูมิภาค", at) ? endOfThai(text, at) : at;
  }

  private int nation(NameText text, int at, OrganisationType type) {
    boolean worldwide = type == OrganisationType.INTERNATIONAL;
    int nation = worldwide && text.startsWith("ของ", at) ? at : word(text, at, NATIONS);
    return Math.max(nation, partner(text, at));
  }

  private static int form(NameText text, int at) {
    int from = text.skipSpaces(at);
    int end = word(text, from, FORMS);
    return end > from ? end : at;
  }

  /** คณะกรรมการขับเคลื่อนนโยบายเทคโนโลยีเกษตร 4.0. */
  private static int version(NameText text, int at) {
    int digit = text.at(at) == ' ' && text.isThai(at - 1) ? at + 1 : at;
    int end = digit + 3;
    return digit > at
            && text.isDigit(digit)
            && text.startsWith(VERSION, digit + 1)
            && !text.isDigit(end)
        ? end
        : at;
  }

  /** สถานีโทรทัศน์อมรินทร์ ทีวี. */
  private static int channel(NameText text, int at) {
    int from = text.skipSpaces(at);
    int end = from > at ? word(text, from, CHANNELS) : from;
    return end > from && text.isWordEnd(end) ? end : at;
  }

  private static int endOfThai(NameText text, int from) {
    int end = from;
    while (text.isThai(end)) {
      end++;
    }
    return end;
  }

  /** ไทย-จีน, ไทย - สหรัฐอเมริกา: the country that ไทย is joined with. */
  private int partner(NameText text, int at) {
    int dash = text.skipSpaces(at);
    if (!text.endsWith("ไทย", at) || (text.at(dash) != '-' && text.at(dash) != '–')) {
      return at;
    }
    int from = text.skipSpaces(dash + 1);
    int end = registry.endOfPlaceAt(text, from, Place.Kind.COUNTRY);
    return end > from ? end : at;
  }

  private static int word(NameText text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** A province or district written on, or behind ประจำ. */
  private int area(NameText text, int at, OrganisationType type) {
    int country = text.skipSpaces(at);
    if (type == OrganisationType.INTERNATIONAL && country > at) {
      int end = word(text, country, COUNTRY);
      return end > country && !text.isThai(end) && !text.isLatin(end) ? end : at;
    }
    boolean embassy = type == OrganisationType.FOREIGN && !text.isLatin(at - 1);
    int resident = embassy ? text.skipSpaces(at) : at;
    if (text.startsWith("ประจำประเทศไทย", resident)) {
      return resident + 14;
    }
    boolean office =
        (type == OrganisationType.DEPARTMENT || type == OrganisationType.MINISTRY)
            && text.at(at - 1) == '.';
    if (!isLocal(type) && !office) {
      return at;
    }
    int from = at;
    if (text.at(at) == ' ') {
      from = text.skipSpaces(at);
      boolean numbered =
          (text.isDigit(at - 1) || text.isLatin(at - 1))
              && !isRegion(text, at)
              && text.startsWith("จังหวัด", from);
      if (!text.startsWith("ประจำ", from) && !numbered) {
        return at;
      }
    } else if (text.at(at) == '\n' && type == OrganisationType.AGENCY) {
      return provinceBelow(text, at);
    }
    int place = word(text, from, AREAS);
    if (place == from && from == at && text.at(at - 1) != 'ฯ') {
      int end = registry.endOfPlaceAt(text, at, Place.Kind.DISTRICT);
      return end - at > 3 && !text.startsWith("กรุงเทพ", at) && !registry.isCountryAt(text, at, end)
          ? end
          : at;
    }
    if (place == from || (text.at(place - 1) == '.' && from == at)) {
      return at;
    }
    int end = registry.endOfPlaceAt(text, place, Place.Kind.SUBDISTRICT);
    return end > place ? end : at;
  }

  /** The province of an office on the next line, unless the name has it already. */
  private int provinceBelow(NameText text, int at) {
    int from = text.skipBreak(at);
    if (!text.startsWith("จังหวัด", from)) {
      return at;
    }
    int place = from + 7;
    int end = registry.endOfPlaceAt(text, place, Place.Kind.PROVINCE);
    boolean added = end > place && !text.endsWith(text.slice(place, end), at);
    return added ? end : at;
  }

  /**
   * The place that a name goes on with behind a space, since many bodies share what stands before.
   */
  private int seat(NameText text, int at, OrganisationType type) {
    int from = text.skipSpaces(at);
    if (type == OrganisationType.FOREIGN && text.startsWith("ณ ", from)) {
      int end = text.skipSpaces(from + 2);
      int place = end;
      while (text.isThai(end)) {
        end++;
      }
      return end > place && end - place <= LONGEST_SEAT ? end : at;
    }
    if (type == OrganisationType.AGENCY && text.endsWith("ต่างประเทศ", at)) {
      return abroad(text, at, from);
    }
    if (from == at || !SHARED.endAt(text, at)) {
      return at;
    }
    int place = registry.endOfPlaceAt(text, from, Place.Kind.DISTRICT);
    return place > from + 2 && !text.isThai(place) ? place : at;
  }

  /** สำนักงาน…ต่างประเทศ ประจำกรุงโตเกียว, …ในต่างประเทศ ณ เมืองดูไบ. */
  private static int abroad(NameText text, int at, int from) {
    int place = text.startsWith("ณ ", from) ? text.skipSpaces(from + 2) : from;
    if (place == from && !text.startsWith("ประจำ", from) || text.startsWith("กรุงเทพ", place)) {
      return at;
    }
    int end = place;
    while (text.isThai(end)) {
      end++;
    }
    return end - place <= LONGEST_SEAT ? end : at;
  }

  /** (ดอนเมือง): a place alone in brackets; of a school also its temple. */
  private int bracketedPlace(NameText text, int at, OrganisationType type) {
    int broken = text.isDigit(at - 1) && text.at(at) == '\n' ? at + 1 : at;
    int open = text.skipSpaces(broken);
    if (text.at(open) != '(') {
      return at;
    }
    int end = registry.endOfPlaceAt(text, open + 1, Place.Kind.SUBDISTRICT);
    if (type == OrganisationType.SCHOOL) {
      end = Math.max(end, endOfSchool(text, open + 1, text.startsWith("วัด", open + 1)));
    }
    return end > open + 1 && text.at(end) == ')' && !registry.isCountryAt(text, open + 1, end)
        ? end + 1
        : at;
  }

  /** (วัดดอนแก้ว), (แสงปัญญาวิทยาคาร): a temple, or a name that only schools have. */
  private static int endOfSchool(NameText text, int from, boolean temple) {
    int end = endOfThai(text, from);
    if (temple) {
      return end;
    }
    for (String ending : SCHOOL_WORDS) {
      if (text.endsWith(ending, end) && end - from > ending.length()) {
        return end;
      }
    }
    return from;
  }

  /** เขต 1, ภาค 4, ที่ 12. */
  private int number(NameText text, int at, OrganisationType type) {
    if (type == OrganisationType.SCHOOL || type == OrganisationType.AGENCY) {
      int end = serial(text, at, type);
      if (end > at) {
        return end;
      }
    }
    int from = type == OrganisationType.EDUCATION_OFFICE ? text.skipBreak(at) : text.skipSpaces(at);
    int cue = word(text, from, NUMBERED);
    if (cue == from && (text.endsWith("ภาค", at) || text.endsWith("เขต", at))) {
      int bare = text.skipDigits(from);
      if (bare > from && bare - from < 3) {
        return bare;
      }
    }
    if (cue == from && from == at) {
      cue = word(text, from, NUMBERED_CLOSELY);
    }
    int digits = text.skipSpaces(cue);
    int end = text.skipDigits(digits);
    if (end == digits || end - digits > 3 || text.at(end) == '/' || text.at(end) == '.') {
      return at;
    }
    if (cue == from
        && from > at
        && type == OrganisationType.EDUCATION_OFFICE
        && text.isThai(text.skipSpaces(end))) {
      return at;
    }
    return cue > from || (type == OrganisationType.EDUCATION_OFFICE && end - digits == 1)
        ? end
        : at;
  }

  /** โรงเรียนเทศบาล 5, สถาบันพัฒนาฝีมือแรงงาน 5 นครราชสีมา: a number that nothing is counted by. */
  private int serial(NameText text, int at, OrganisationType type) {
    int digits = text.skipSpaces(at);
    int end = text.skipDigits(digits);
    if (end == digits || end - digits > 2 || digits == at && type != OrganisationType.SCHOOL) {
      return at;
    }
    int behind = text.skipSpaces(end);
    boolean placed =
        text.startsWith("จังหวัด", behind)
            || registry.endOfPlaceAt(text, behind, Place.Kind.PROVINCE) > behind + 2;
    boolean told =
        text.at(behind) == '('
            || text.endsWith("เทศบาล", at)
            || word(text, behind, PATRONAGE) > behind;
    return placed || type == OrganisationType.SCHOOL && told ? end : at;
  }

  private static boolean isNumbered(OrganisationType type) {
    return switch (type) {
      case MINISTRY, CABINET, PARTY, COMPANY, MEDIA, PARLIAMENT, INTERNATIONAL, FOREIGN -> false;
      default -> true;
    };
  }

  /** เขต 7 ขอนแก่น: the place of a body that has a number. */
  private int placeBehindNumber(NameText text, int at) {
    int from = text.skipSpaces(at);
    boolean bracket = text.at(from) == '(';
    int prefix = bracket ? from + 1 : from;
    int place = text.startsWith("จังหวัด", prefix) ? prefix + 7 : prefix;
    int end = registry.endOfPlaceAt(text, place, Place.Kind.PROVINCE);
    if (end - place <= 2 || (text.isThai(end) && from == at) || isRegion(text, at)) {
      return at;
    }
    return !bracket ? end : text.at(end) == ')' ? end + 1 : at;
  }

  /** Whether bodies of the type stand in provinces and are called by them. */
  private static boolean isLocal(OrganisationType type) {
    return switch (type) {
      case MINISTRY, DEPARTMENT, PARLIAMENT, CABINET, INTERNATIONAL, FOREIGN, PARTY -> false;
      default -> true;
    };
  }

  /** Behind ภาคที่ 9 a province only tells where. */
  private static boolean isRegion(NameText text, int end) {
    int at = end;
    while (text.isDigit(at - 1)) {
      at--;
    }
    int cue = text.skipSpacesBack(at);
    return text.endsWith("ภาคที่", cue) || text.endsWith("ภาค", cue);
  }

  private static boolean hasBranches(OrganisationType type) {
    return switch (type) {
      case STATE_ENTERPRISE, BANK, COMPANY, ASSOCIATION, INTERNATIONAL -> true;
      default -> false;
    };
  }

  private int branch(NameText text, int at, OrganisationType type) {
    int from = text.skipSpaces(at);
    if (type == OrganisationType.UNIVERSITY && text.startsWith("วิทยาเขต", from)) {
      return endOfRun(text, from + 8);
    }
    boolean branches = hasBranches(type);
    if (branches && text.startsWith("สาขา", from)) {
      int end = endOfRun(text, from + 4);
      return end > from + 4 ? end : at;
    }
    if (type == OrganisationType.AGENCY && text.startsWith("สาขา", from)) {
      int place = registry.endOfPlaceAt(text, from + 4, Place.Kind.DISTRICT);
      return place > from + 4 && text.isWordEnd(place) && !text.isThai(place) ? place : at;
    }
    if (branches && text.startsWith("ข.", at) && text.isDigit(at + 2)) {
      return text.skipDigits(at + 2);
    }
    if (type == OrganisationType.AGENCY && text.startsWith("สำนักงานภาค", from)) {
      int region = registry.endOfPlaceAt(text, from + 8, Place.Kind.REGION);
      return region > from + 8 ? region : at;
    }
    if (type == OrganisationType.STATE_ENTERPRISE && text.startsWith("สำนักงาน", from)) {
      int place = text.startsWith("จังหวัด", from + 8) ? from + 15 : from + 8;
      int end = registry.endOfPlaceAt(text, place, Place.Kind.DISTRICT);
      return end > place ? end : at;
    }
    return at;
  }

  /** A branch is called by a place, or by what stands up to the next space. */
  private int endOfRun(NameText text, int from) {
    if (word(text, from, NO_BRANCH) > from) {
      return from;
    }
    int prefix = word(text, from, AREAS);
    int place = registry.endOfPlaceAt(text, prefix, Place.Kind.SUBDISTRICT);
    if (place > prefix && (!text.isThai(place) || place - prefix >= LONG_PLACE)) {
      return place;
    }
    int end = from;
    while (text.isThai(end)) {
      end++;
    }
    return end - from > 24 ? from : end;
  }

  /** In whose patronage a body is: in the sovereign's, or in that of the person named behind. */
  private static int patronage(NameText text, int at) {
    int from = text.skipSpaces(at);
    int end = word(text, from, PATRONAGE);
    if (end == from) {
      return at;
    }
    int patron = text.skipSpaces(end);
    if (text.startsWith("สมเด็จ", patron) || text.startsWith("พระ", patron)) {
      end = patron;
      while (text.isThai(end)) {
        end++;
      }
    }
    return text.at(end) == 'ฯ' ? end + 1 : end;
  }
}
