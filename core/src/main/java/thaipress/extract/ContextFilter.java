package thaipress.extract;

import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Place;
import thaipress.text.ThaiChars;

/** Tells where a body's name stands for something else: a law, a day, a room, a brand, a place. */
final class ContextFilter {

  private static final String MINISTRY = "กระทรวง";
  private static final String PROVINCE = "จังหวัด";
  private static final String CAPITAL = "กรุงเทพมหานคร";

  private final NameTables tables;
  private final RegistryNames registry;
  private final TitleContext titles;

  ContextFilter(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
    this.titles = new TitleContext(tables);
  }

  /** Whether the candidate names a body here. */
  boolean accepts(NameText text, Candidate name) {
    if (name.canonical().equals(CAPITAL)) {
      return actsAsBody(text, name);
    }
    return !titles.holds(text, name)
        && !isLabel(text, name)
        && !isMonth(text, name)
        && !isLawOrDay(text, name)
        && !isBrand(text, name)
        && !isHashtagPart(text, name)
        && !isBranches(text, name)
        && !isOnlyShort(text, name);
  }

  /** The capital is a body where it acts, is headed or signs; elsewhere it is a place. */
  private boolean actsAsBody(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    return tables.before(WordClass.CITY, text, before).isPresent()
        || tables.at(WordClass.VERB, text, text.skipSpaces(name.end())).isPresent();
  }

  /** อก.1, มท.4: a room or an officer. */
  private static boolean isLabel(NameText text, Candidate name) {
    return text.at(name.end() - 1) == '.' && text.isDigit(name.end());
  }

  /** ก.พ. is a body and a month. */
  private static boolean isMonth(NameText text, Candidate name) {
    if (!text.slice(name.begin(), name.end()).equals("ก.พ.")) {
      return false;
    }
    int before = text.skipSpacesBack(name.begin());
    int behind = text.skipSpaces(name.end());
    return text.isDigit(before - 1)
        || text.isDigit(behind)
        || text.at(behind) == '-'
        || text.at(before - 1) == '-'
        || text.endsWith("เดือน", before);
  }

  /** พระราชบัญญัติการยางแห่งประเทศไทย, วันกองทัพไทย. */
  private boolean isLawOrDay(NameText text, Candidate name) {
    return tables.before(WordClass.LAW, text, name.begin()).isPresent()
        || text.endsWith("วัน", name.begin());
  }

  /** DIPROM Thai Designer Lab, ส.ป.ก. 4-01, สลาก ธ.ก.ส.: the body's name is part of another. */
  private static boolean isBrand(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    int behind = text.skipSpaces(name.end());
    if (text.isLatin(name.end() - 1)) {
      char next = text.at(behind);
      return text.isLatin(before - 1) || (text.at(name.end()) == ' ' && next >= 'A' && next <= 'Z');
    }
    return text.startsWith("4-01", behind) || text.endsWith("สลาก", before);
  }

  private static boolean isHashtagPart(NameText text, Candidate name) {
    return text.at(name.begin() - 1) == '#'
        && (text.isThai(name.end()) || text.isLatin(name.end()));
  }

  /** คทช.จังหวัด, สกร.ระดับอำเภอ: its branches in general. */
  private boolean isBranches(NameText text, Candidate name) {
    if (text.startsWith("ระดับ", name.end())) {
      return true;
    }
    int place = name.end() + PROVINCE.length();
    return name.known()
        && text.startsWith(PROVINCE, name.end())
        && registry.endOfPlaceAt(text, place, Place.Kind.PROVINCE) == place;
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
            && name.canonical().startsWith(MINISTRY);
    return nickname && (isPortfolio(text, name) || isPartOfWord(text, name));
  }

  private boolean isPortfolio(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    return tables.before(WordClass.PORTFOLIO, text, before).isPresent();
  }

  private boolean isPartOfWord(NameText text, Candidate name) {
    return ThaiChars.isLetter(text.at(name.begin() - 1))
        && tables.before(WordClass.STOP, text, name.begin()).isEmpty();
  }
}
