package thaipress.extract;

import java.util.List;
import java.util.Set;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Place;
import thaipress.text.ThaiChars;

/** Tells where a body's name stands for something else: a law, a day, a room, a brand, a place. */
final class ContextFilter {

  private static final String MINISTRY = "กระทรวง";
  private static final String PROVINCE = "จังหวัด";
  private static final String CAPITAL = "กรุงเทพมหานคร";

  private static final int LONGEST_JOIN = 6;
  private static final List<String> ADVERBS = List.of("ก็", "ยัง", "จะ", "ได้", "จึง");
  private static final int LONGEST_HASHTAG = 30;

  /** No month, no factory and no initials that may stand within a word are longer. */
  private static final int LONGEST_SHORT = 5;

  private static final Set<String> MONTHS =
      Set.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");

  private final NameTables tables;
  private final RegistryNames registry;
  private final TitleContext titles;

  ContextFilter(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
    this.titles = new TitleContext(tables, registry);
  }

  /** Whether the candidate, one of those of the text in its order, names a body here. */
  boolean accepts(NameText text, List<Candidate> names, int index) {
    Candidate name = names.get(index);
    if (name.canonical().equals(CAPITAL)) {
      return actsAsBody(text, name) || isListed(text, names, index);
    }
    int before = text.skipSpacesBack(name.begin());
    int behind = text.skipSpaces(name.end());
    return !titles.holds(text, name, before, behind)
        && !isLabel(text, name, before)
        && !(name.length() <= LONGEST_SHORT && isOfShort(text, name, before, behind))
        && !isRange(text, name, behind)
        && !isLawOrDay(text, name)
        && !isBrand(text, name, before, behind)
        && !(text.hasHashtags() && isHashtagPart(text, name))
        && !isBranches(text, name)
        && !isOnlyShort(text, name)
        && !isEmbedded(text, name);
  }

  /** The capital is a body where it acts, is headed or signs; elsewhere it is a place. */
  private boolean actsAsBody(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    int behind = text.skipSpaces(name.end());
    for (String adverb : ADVERBS) {
      behind = text.startsWith(adverb, behind) ? behind + adverb.length() : behind;
    }
    return tables.isBefore(WordClass.CITY, text, before)
        || text.endsWith("สังกัด", name.begin())
        || text.startsWith("ร่วม", behind)
        || tables.isAt(WordClass.VERB, text, behind);
  }

  /**
   * Whether the capital stands in a list of bodies, behind one and before another or as the last,
   * or behind its own bureau.
   */
  private static boolean isListed(NameText text, List<Candidate> names, int index) {
    if (index == 0) {
      return false;
    }
    Candidate name = names.get(index);
    Candidate last = names.get(index - 1);
    if (!isJoin(text, last.end(), name.begin())) {
      return false;
    }
    boolean ends = text.endsWith("และ", text.skipSpacesBack(name.begin()));
    boolean goesOn =
        index + 1 < names.size() && isJoin(text, name.end(), names.get(index + 1).begin());
    String unit = last.canonical();
    return ends || goesOn || (unit.startsWith("สำนัก") && !unit.startsWith("สำนักงาน"));
  }

  /** Whether nothing but spaces, a comma and และ stand here. */
  private static boolean isJoin(NameText text, int from, int to) {
    if (to - from > LONGEST_JOIN) {
      return false;
    }
    String between = text.slice(from, to).strip();
    return between.isEmpty() || between.equals("และ") || between.equals(",");
  }

  /** Whether so short a name is something that no longer one can be. */
  private boolean isOfShort(NameText text, Candidate name, int before, int behind) {
    return isMonth(text, name, before, behind) || isFactory(text, name) || isInsideWord(text, name);
  }

  /** อก.1, มท.4: a room or an officer, but not the hotline ปภ.1784. */
  private static boolean isLabel(NameText text, Candidate name, int before) {
    return text.isDigit(name.end())
        && text.at(name.end() - 1) == '.'
        && text.at(text.skipDigits(name.end())) != ','
        && !text.endsWith("สายด่วน", before);
  }

  /** สำนักงานทรัพยากรน้ำที่ 1 - 11: several, not the first. */
  private static boolean isRange(NameText text, Candidate name, int dash) {
    return text.isDigit(name.end() - 1)
        && (text.at(dash) == '-' || text.at(dash) == '–')
        && text.isDigit(text.skipSpaces(dash + 1));
  }

  /** รง.น้ำตาล: the abbreviation of โรงงาน. */
  private boolean isFactory(NameText text, Candidate name) {
    return name.length() == 3
        && text.startsWith("รง.", name.begin())
        && text.isThai(name.end())
        && !tables.isAt(WordClass.STOP, text, name.end())
        && !tables.isAt(WordClass.VERB, text, name.end());
  }

  /** Letters without a dot that other letters lean on: the กสม in เสกสม. */
  private boolean isInsideWord(NameText text, Candidate name) {
    if (!text.isInitials(name.begin(), name.end())) {
      return false;
    }
    boolean leans =
        text.isThai(name.begin() - 1)
            && !tables.isBefore(WordClass.STOP, text, name.begin())
            && !tables.isBefore(WordClass.POSITION, text, name.begin())
            && !tables.isBefore(WordClass.VERB, text, name.begin())
            && !tables.isBefore(WordClass.CITY, text, name.begin());
    return leans
        || (text.isThai(name.end())
            && !tables.isAt(WordClass.STOP, text, name.end())
            && !tables.isAt(WordClass.VERB, text, name.end()));
  }

  /** ก.พ. is a body and a month, and so is 18 สค. */
  private static boolean isMonth(NameText text, Candidate name, int before, int behind) {
    boolean dated =
        text.isDigit(before - 1)
            || text.isDigit(behind)
            || text.at(behind) == '-'
            || text.at(before - 1) == '-'
            || text.endsWith("เดือน", before);
    return dated && MONTHS.contains(text.slice(name.begin(), name.end()).replace(".", ""));
  }

  /** พระราชบัญญัติการยางแห่งประเทศไทย, วันกองทัพไทย, แผนกองทุนหุ้นไทย. */
  private boolean isLawOrDay(NameText text, Candidate name) {
    return tables.isBefore(WordClass.LAW, text, name.begin())
        || (text.at(name.begin() - 1) == 'น' && isDayOrPlan(text, name));
  }

  private static boolean isDayOrPlan(NameText text, Candidate name) {
    return text.endsWith("วัน", name.begin())
        || (text.endsWith("แผน", name.begin()) && text.startsWith("กองทุน", name.begin()));
  }

  /** DIPROM Thai Designer Lab, ส.ป.ก. 4-01, ป.ป.ช. น้อย: the body's name is part of another. */
  private static boolean isBrand(NameText text, Candidate name, int before, int behind) {
    if (text.isLatin(name.end() - 1)) {
      char next = text.at(behind);
      return text.endsWith("by", before)
          || (isCapitalised(text, before) && !name.rule().equals(NameRules.LATIN_NAME))
          || (text.at(name.end()) == ' ' && next >= 'A' && next <= 'Z');
    }
    return switch (text.at(behind)) {
          case '4' -> text.startsWith("4-01", behind);
          case 'พ' -> text.startsWith("พาราเกมส์", behind);
          case 'น' -> text.startsWith("น้อย", behind) && text.at(name.end() - 1) == '.';
          default -> false;
        }
        || text.endsWith("สลาก", before);
  }

  /** Whether the Latin word that ends here begins with a capital letter. */
  private static boolean isCapitalised(NameText text, int end) {
    int at = end;
    while (text.isLatin(at - 1)) {
      at--;
    }
    return at < end && text.at(at) <= 'Z';
  }

  private static boolean isHashtagPart(NameText text, Candidate name) {
    int begin = name.begin();
    while (name.begin() - begin < LONGEST_HASHTAG && ThaiChars.isThai(text.at(begin - 1))) {
      begin--;
    }
    boolean part = begin < name.begin() || text.isThai(name.end()) || text.isLatin(name.end());
    return text.at(begin - 1) == '#' && part;
  }

  /** คทช.จังหวัด, สกร.ระดับอำเภอ: its branches in general. */
  private boolean isBranches(NameText text, Candidate name) {
    return switch (text.at(name.end())) {
      case 'ร' -> text.startsWith("ระดับ", name.end());
      case 'จ' -> text.startsWith(PROVINCE, name.end()) && name.known() && isOfNone(text, name);
      default -> false;
    };
  }

  /** Whether no province is named behind the word for one. */
  private boolean isOfNone(NameText text, Candidate name) {
    int place = name.end() + PROVINCE.length();
    return registry.endOfPlaceAt(text, place, Place.Kind.PROVINCE) == place;
  }

  /**
   * A ministry's short name, as ศึกษาธิการ: behind a minister it is a portfolio, and where other
   * words lean on it a common word.
   */
  private boolean isOnlyShort(NameText text, Candidate name) {
    boolean nickname =
        text.isThai(name.begin())
            && text.at(name.end() - 1) != '.'
            && !text.startsWith(MINISTRY, name.begin())
            && !name.rule().equals(NameRules.MISSPELT)
            && name.canonical().startsWith(MINISTRY);
    return nickname && (isPortfolio(text, name) || isPartOfWord(text, name));
  }

  /** ไรเดอร์ออมสินห่วงใย: a nickname on which words lean from both sides is a word of theirs. */
  private boolean isEmbedded(NameText text, Candidate name) {
    boolean wife = text.endsWith("แม่บ้าน", name.begin());
    boolean registered =
        (wife || text.isThai(name.end()))
            && text.isThai(name.begin() - 1)
            && name.rule().equals(NameRules.REGISTRY)
            && text.isThai(name.begin())
            && text.isThai(name.end() - 1);
    return registered && (wife || leansOnBothSides(text, name)) && isNickname(text, name);
  }

  private boolean leansOnBothSides(NameText text, Candidate name) {
    return text.isThai(name.end())
        && !tables.isBefore(WordClass.STOP, text, name.begin())
        && !tables.isBefore(WordClass.VERB, text, name.begin())
        && !tables.isBefore(WordClass.POSITION, text, name.begin())
        && !tables.isAt(WordClass.STOP, text, name.end())
        && !tables.isAt(WordClass.VERB, text, name.end());
  }

  /** Whether the name is a part of the full name other than its beginning. */
  private static boolean isNickname(NameText text, Candidate name) {
    return !name.canonical().startsWith(text.slice(name.begin(), name.begin() + 3))
        && name.canonical().contains(text.slice(name.begin(), name.end()));
  }

  private boolean isPortfolio(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    return tables.isBefore(WordClass.PORTFOLIO, text, before)
        && name.canonical().contains(text.slice(name.begin(), name.end()));
  }

  /** A nickname of the registry means nothing else; a word for a field is common. */
  private boolean isPartOfWord(NameText text, Candidate name) {
    return !name.rule().equals(NameRules.REGISTRY)
        && ThaiChars.isLetter(text.at(name.begin() - 1))
        && !tables.isBefore(WordClass.STOP, text, name.begin());
  }
}
