package thaipress.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * Names that no registry has: a head word of the table, what it is followed by according to its
 * shape, and evidence that a single body is meant.
 */
final class NameGrammar {

  /** A head of so many letters is seen even where the words around it were cut wrongly. */
  private static final int UNMISTAKABLE = 7;

  private static final String YEARLY = "ประจำปี";
  private static final String ERA = "พ.ศ.";
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_PLACE = 80;
  private static final int LONGEST_FIELD = 20;
  private static final int MOST_FIELDS = 4;
  private static final String MINISTRY = "กระทรวง";

  private final NameTables tables;
  private final RegistryNames registry;
  private final NameTail tails;
  private final NameEnd ends;
  private final NameEvidence evidence;
  private final ShortNames shortNames;
  private final CompanyNames companies;

  NameGrammar(NameTables tables, RegistryNames registry, NameTail tails, EndChoice.Judge judge) {
    this.tables = tables;
    this.registry = registry;
    this.tails = tails;
    this.ends = new NameEnd(tables, registry, judge);
    this.evidence = new NameEvidence(tables, registry);
    this.shortNames = new ShortNames(tables, registry, ends, tails);
    this.companies = new CompanyNames(tables, registry, evidence, tails);
  }

  /**
   * The names that begin with a head. One without evidence of its own is a name where another place
   * of the text has the same with evidence.
   */
  List<Candidate> find(NameText text) {
    List<Candidate> found = new ArrayList<>();
    List<Candidate> doubtful = new ArrayList<>();
    for (int begin : tables.openings(text)) {
      addAt(text, begin, found, doubtful);
    }
    if (!doubtful.isEmpty()) {
      Set<String> unsure = new HashSet<>();
      doubtful.forEach(name -> unsure.add(name.canonical()));
      found.forEach(name -> unsure.remove(name.canonical()));
      doubtful.removeIf(name -> unsure.contains(name.canonical()));
      found.addAll(doubtful);
    }
    return found.size() > 1 ? WholeNames.of(text, found) : found;
  }

  /** Adds the name that begins here, by the longest head that makes one. */
  private void addAt(NameText text, int begin, List<Candidate> found, List<Candidate> doubtful) {
    for (NameHead head : tables.headsAtOpening(text, begin)) {
      if (stands(text, begin, begin + head.length()) && !isDoubled(text, begin, head)) {
        Optional<Candidate> name = with(text, begin, head, doubtful);
        if (name.isPresent()) {
          found.add(name.get());
          return;
        }
        if (isWholeClass(text, begin, head)) {
          return;
        }
      }
    }
  }

  /** วิทยาลัยเทคนิค alone is a class, and no วิทยาลัย called เทคนิค. */
  private static boolean isWholeClass(NameText text, int begin, NameHead head) {
    return head.shape() == NameHead.Shape.PLACE && !text.isThai(begin + head.length());
  }

  /**
   * A head stands where words begin and end, behind a dot, in a run that the lexicon does not
   * explain, and, if it is long, wherever a reader would see it.
   */
  private static boolean stands(NameText text, int begin, int end) {
    boolean begins = text.isWordBegin(begin) || text.at(begin - 1) == '.';
    boolean ends =
        text.isWordEnd(end)
            || text.at(end - 1) == '.'
            || text.kindAt(begin) == WordKind.UNKNOWN
            || text.startsWith("วิจัย", end);
    return (begins && ends)
        || (end - begin >= UNMISTAKABLE
            && !text.endsWith("มหา", begin)
            && ThaiChars.isClusterBoundary(text.folded(), begin)
            && ThaiChars.isClusterBoundary(text.folded(), end));
  }

  /** กรมกรม: a slip or no name, and nothing that is worth a look for each of them. */
  private static boolean isDoubled(NameText text, int begin, NameHead head) {
    int behind = begin + head.length();
    return text.at(behind) == text.at(begin) && text.startsWith(head.text(), behind);
  }

  private Optional<Candidate> with(
      NameText text, int begin, NameHead head, List<Candidate> doubtful) {
    Optional<Candidate> quoted = QuotedNames.at(text, begin, head);
    if (quoted.isPresent()) {
      return quoted;
    }
    return switch (head.shape()) {
      case FREE, PROPER -> {
        Optional<Candidate> headed = shortNames.headed(text, begin, head);
        yield headed.isPresent() ? headed : descriptive(text, begin, head, doubtful);
      }
      case UNIT, PLACE, FACULTY -> descriptive(text, begin, head, doubtful);
      case NUMBERED -> numbered(text, begin, head, doubtful);
      case COMPANY -> companies.at(text, begin, head);
      case ABBREVIATION -> shortNames.placed(text, begin, head);
      case NUMBERED_ABBREVIATION -> shortNames.numbered(text, begin, head);
    };
  }

  private Optional<Candidate> descriptive(
      NameText text, int begin, NameHead head, List<Candidate> doubtful) {
    int from = begin + head.length();
    Candidate longest = registry.nameBeyond(text, begin, from);
    if (longest != null) {
      return registered(text, begin, longest, head, doubtful);
    }
    if (isDenied(text, from, head)) {
      return Optional.empty();
    }
    int words = unknown(text, from, head);
    if (words == from && !mayLackWords(head)) {
      return Optional.empty();
    }
    int tail = endsLine(text, words, head) ? words : tails.extend(text, words, head.type());
    int end = tail == words ? endOfYear(text, from, words, head) : tail;
    return weighed(text, begin, words, end, head, doubtful);
  }

  /**
   * ภาพ : กลุ่มประชาสัมพันธ์⏎จังหวัดน่านเปิด…: units sign, and the next line says something else.
   */
  private static boolean endsLine(NameText text, int words, NameHead head) {
    return text.at(words) == '\n' && head.shape() == NameHead.Shape.UNIT;
  }

  /** The name that begins with one that the registry has. */
  private Optional<Candidate> registered(
      NameText text, int begin, Candidate known, NameHead head, List<Candidate> doubtful) {
    if (registry.beginOfParent(text, known) < known.end()) {
      return Optional.empty();
    }
    int words = withParent(text, known, head);
    if (words == known.end() && text.isName(begin, words)) {
      return Optional.of(known);
    }
    int end = tails.extend(text, words, known.type());
    return weighed(text, begin, words, end, head, doubtful);
  }

  /** The name, its words ending at {@code words}, if what stands in and around it speaks for it. */
  private Optional<Candidate> weighed(
      NameText text, int begin, int words, int end, NameHead head, List<Candidate> doubtful) {
    int from = begin + head.length();
    if (end == words && isUnit(text, begin, end, head)) {
      return Optional.of(named(text, begin, end, head));
    }
    boolean unit = head.shape() == NameHead.Shape.UNIT;
    boolean alone = end == words || (unit && end == words + 1 && text.at(words) == 'ฯ');
    boolean none =
        words == from
            ? end == words && head.shape() != NameHead.Shape.FACULTY
            : alone && evidence.isClass(text, from, words);
    if (none) {
      return Optional.empty();
    }
    if (evidence.suffices(text, begin, words, end, head)) {
      return Optional.of(named(text, begin, end, head));
    }
    if (head.shape() != NameHead.Shape.UNIT) {
      doubtful.add(named(text, begin, end, head));
    }
    return Optional.empty();
  }

  /** A faculty is a name without words, and an embassy with its seat. */
  private static boolean mayLackWords(NameHead head) {
    return head.shape() == NameHead.Shape.FACULTY || head.type() == OrganisationType.FOREIGN;
  }

  /**
   * คณะกรรมการจัดงาน… ประจำปี 2567, คณะกรรมการตามพระราชบัญญัติ… พ.ศ. 2562: there is one for each
   * year's event, and a law's or a plan's years belong to its name.
   */
  private static int endOfYear(NameText text, int from, int words, NameHead head) {
    if (head.type() != OrganisationType.COMMITTEE || words == from) {
      return words;
    }
    int cue = text.skipSpaces(words);
    boolean yearly = text.startsWith("จัด", from) && text.startsWith(YEARLY, cue);
    int era = yearly ? text.skipSpaces(cue + YEARLY.length()) : cue;
    boolean dated = text.startsWith(ERA, era);
    boolean legal =
        dated
            && (text.indexOf("พระราชบัญญัติ", from, words) > 0
                || text.indexOf("แผน", from, words) > 0);
    int end = yearly || legal ? endOfYears(text, dated ? era + ERA.length() : era) : words;
    return Math.max(end, words);
  }

  /** Behind a year, or two with a dash; 0 where none stands. */
  private static int endOfYears(NameText text, int from) {
    int year = text.skipSpaces(from);
    int end = text.skipDigits(year);
    if (end - year != LONGEST_NUMBER) {
      return 0;
    }
    int dash = text.skipSpaces(end);
    int last = text.skipSpaces(dash + 1);
    boolean range = text.at(dash) == '-' || text.at(dash) == '–';
    return range && text.skipDigits(last) - last == LONGEST_NUMBER ? text.skipDigits(last) : end;
  }

  /** กองช่าง, กลุ่มนโยบายและแผน: every office of a kind has one of this name. */
  private boolean isUnit(NameText text, int begin, int end, NameHead head) {
    return head.isOffice() && tables.lengthAt(WordClass.UNIT, text, begin) == end - begin;
  }

  private Candidate named(NameText text, int begin, int end, NameHead head) {
    String canonical = text.official(begin, end);
    OrganisationType type = head.type();
    if (canonical.endsWith("สหประชาชาติ")) {
      type = OrganisationType.INTERNATIONAL;
    } else if ((type == OrganisationType.UNIVERSITY || type == OrganisationType.MINISTRY)
        && isAbroad(text, begin, end, head)) {
      type = OrganisationType.FOREIGN;
    }
    return registry.named(begin, end, canonical, type, rule(text, end, head));
  }

  /** มหาวิทยาลัยแห่งชาติมองโกเลีย, กระทรวง…แห่งญี่ปุ่น: called by another country. */
  private boolean isAbroad(NameText text, int begin, int end, NameHead head) {
    for (int at = begin + head.length(); at < end; at = text.wordEnd(at)) {
      int country = registry.endOfPlaceAt(text, at, Place.Kind.COUNTRY);
      if (country == end) {
        return !text.endsWith("ไทย", end);
      }
    }
    return false;
  }

  private static String rule(NameText text, int end, NameHead head) {
    if (text.at(end - 1) == 'ฯ') {
      return NameRules.CUT_SHORT;
    }
    return switch (head.shape()) {
      case UNIT -> NameRules.UNIT_NAME;
      case PLACE -> NameRules.PLACE_NAME;
      case PROPER -> NameRules.PROPER_NAME;
      case FACULTY -> NameRules.FACULTY_NAME;
      default -> NameRules.FREE_NAME;
    };
  }

  /** สหกรณ์จังหวัด is an officer; other heads have words behind which they name no body. */
  private boolean isDenied(NameText text, int from, NameHead head) {
    return (!head.denied().isEmpty() && text.startsWith(head.denied(), from))
        || ((text.startsWith("เพื่อ", from) || text.startsWith("สำหรับ", from))
            && head.shape() == NameHead.Shape.PLACE)
        || (tables.isAt(WordClass.DENY, text, from)
            && !isOfVillage(text, from)
            && head.type() != OrganisationType.FOREIGN
            && !(head.type() == OrganisationType.FOUNDATION && !text.startsWith("ใน", from)))
        || (head.type() == OrganisationType.FOREIGN && text.startsWith("ต่าง", from))
        || (head.type() == OrganisationType.COMMITTEE && isBidden(text, from, head));
  }

  /** ให้คณะทำงานศึกษาข้อมูล: what some committee shall do. */
  private boolean isBidden(NameText text, int from, NameHead head) {
    return text.endsWith("ให้", from - head.length())
        && (tables.isAt(WordClass.VERB, text, from) || text.startsWith("ศึกษา", from));
  }

  /** ศูนย์เรียนรู้เศรษฐกิจพอเพียงบ้านสารภี: a village makes one of a class. */
  private static boolean isOfVillage(NameText text, int from) {
    int end = from;
    while (text.isThai(end) && end - from < LONGEST_PLACE) {
      end++;
    }
    int village = text.lastIndexOf("บ้าน", from + 1, end);
    return text.startsWith("เรียนรู้", from) && village > from && end - village > 6;
  }

  /** Where the registry knows how the name goes on its word is taken, with a parent written on. */
  private int withParent(NameText text, Candidate known, NameHead head) {
    if (head.type() == OrganisationType.MINISTRY) {
      return known.end();
    }
    boolean goesOn =
        tables.isAt(WordClass.PASS, text, known.end())
            && !text.startsWith("ให้", known.end())
            && (head.isGroup() || !text.startsWith("ว่าด้วย", known.end()));
    return goesOn ? ends.find(text, known.end(), head) : registry.endOfNameAt(text, known.end());
  }

  private int unknown(NameText text, int from, NameHead head) {
    int start = from;
    int latin = text.skipSpaces(from);
    if (text.isLatin(latin)) {
      if (head.shape() == NameHead.Shape.FREE) {
        return endOfCapitals(text, from, latin);
      }
      start = head.shape() == NameHead.Shape.PROPER ? latin : from;
    }
    if (head.type() == OrganisationType.FOREIGN && head.shape() == NameHead.Shape.PLACE) {
      return registry.endOfPlaceAt(text, from, Place.Kind.COUNTRY);
    }
    if (head.type() == OrganisationType.MINISTRY) {
      return endOfFields(text, from, ends.find(text, start, head));
    }
    int place =
        head.endsWithPlace() ? registry.endOfPlaceAt(text, from, Place.Kind.DISTRICT) : from;
    int end = place > from + 2 ? place : ends.find(text, start, head);
    return end == start ? from : end;
  }

  /** กระทรวงสิ่งแวดล้อม น้ำ และการเกษตร: the fields of another state's ministry. */
  private int endOfFields(NameText text, int from, int words) {
    int end = words;
    for (int i = 0; i < MOST_FIELDS && end > from && text.at(end) == ' '; i++) {
      int field = text.skipSpaces(end);
      boolean last = text.startsWith("และ", field);
      int begin = last ? field + 3 : field;
      if (!text.isThai(begin)
          || tables.isAt(WordClass.STOP, text, begin)
          || tables.isAt(WordClass.POSITION, text, begin)
          || tables.headsAt(text, begin).length > 0
          || !(last || tables.isAt(WordClass.FIELD, text, begin) || isShort(text, begin))) {
        return words;
      }
      end = ends.find(text, begin, tables.headsAt(text, from - MINISTRY.length())[0]);
      if (last) {
        return end;
      }
    }
    return words;
  }

  private static boolean isShort(NameText text, int from) {
    int end = from;
    while (text.isThai(end)) {
      end++;
    }
    return end - from <= LONGEST_FIELD;
  }

  /** ศูนย์ PIPO, ศูนย์ HAPPY WORK PLACE CENTER 9: behind the words in Latin capitals. */
  private static int endOfCapitals(NameText text, int from, int latin) {
    int end = from;
    int at = latin;
    while (text.at(at) >= 'A' && text.at(at) <= 'Z' && text.kindAt(at) == WordKind.FOREIGN) {
      end = text.wordEnd(at);
      at = text.skipSpaces(end);
    }
    return end - latin > 2 || end == from ? end : from;
  }

  private Optional<Candidate> numbered(
      NameText text, int begin, NameHead head, List<Candidate> doubtful) {
    int from = begin + head.length();
    int number = endOfNumber(text, from);
    if (number == from) {
      return descriptive(text, begin, head, doubtful)
          .filter(name -> text.slice(from, name.end()).chars().anyMatch(c -> c >= '0' && c <= '9'));
    }
    int end = tails.extend(text, number, head.type());
    if (end == number && text.startsWith("จังหวัด", text.skipSpaces(end))) {
      return Optional.empty();
    }
    String canonical = OfficialNames.spaced(OfficialNames.of(text.plain(begin, end)));
    return Optional.of(registry.named(begin, end, canonical, head.type(), NameRules.NUMBERED_NAME));
  }

  private static int endOfNumber(NameText text, int from) {
    int at = text.skipSpaces(from);
    if (text.startsWith("ที่", at)) {
      at = text.skipSpaces(at + 3);
    }
    int end = text.skipDigits(at);
    return end > at && end - at <= LONGEST_NUMBER ? end : from;
  }
}
