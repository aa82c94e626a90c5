package thaipress.extract;

import thaipress.extract.NameTables.WordClass;
import thaipress.model.OrganisationType;
import thaipress.text.ThaiChars;

/** Tells where a body's name stands for something else: a title, a law, a day, a room, a place. */
final class ContextFilter {

  private static final int LONGEST_TITLE = 70;
  private static final String[] TITLED = {"โครงการ", "กิจกรรม", "แอปพลิเคชัน", "แอปพลิเคชั่น", "แคมเปญ", "รางวัล", "ห้องประชุม", "หัวข้อ", "หลักสูตร", "ชื่อ", "ธีม", "แนวคิด"};
  private static final String[] LAWS = {
    "พระราชบัญญัติ", "พะราชบัญญัติ", "พ.ร.บ.", "พรบ.", "อนุสัญญา", "กฎบัตร", "ปฏิญญา", "กฎ"
  };
  private static final String[] DAYS = {"วัน"};
  private static final String[] PORTFOLIOS = {
    "รมว.", "รมช.", "ปลัด", "รัฐมนตรีว่าการ", "รัฐมนตรีช่วยว่าการ", "รอง", "เจ้ากระทรวง", "เสมา", "รมต."
  };
  private static final String[] CITY_ACTS = {
    "ผู้ว่าราชการ", "ปลัด", "สมาชิกสภา", "ผู้บริหาร", "กับ", "โดย", "สังกัด", "และ", "ของ", "สำนักงาน"
  };

  private final NameTables tables;

  ContextFilter(NameTables tables) {
    this.tables = tables;
  }

  /** Whether the candidate names a body here. */
  boolean accepts(NameText text, Candidate name) {
    if (name.canonical().equals("กรุงเทพมหานคร")) {
      return cityActs(text, name);
    }
    return !inTitle(text, name)
        && !isLabel(text, name)
        && !isMonth(text, name)
        && !isLaw(text, name)
        && !isBrand(text, name)
        && !isHashtagPart(text, name)
        && !isDay(text, name)
        && !isPortfolio(text, name)
        && !isPartOfWord(text, name);
  }

  /** โครงการ รฟม. ปั้นอาชีพ, “บสย. SMEs ยั่งยืน”: a word of a title. */
  private boolean inTitle(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    int behind = text.skipSpaces(name.end());
    if (endsWithOne(text, before, TITLED)) {
      return goesOn(text, behind);
    }
    char open = text.at(before - 1);
    if (open != '“' && open != '"' && open != '‘') {
      return inTitledQuote(text, name);
    }
    char close = open == '“' ? '”' : open == '‘' ? '’' : '"';
    int end = behind;
    while (end < text.length() && end - behind < LONGEST_TITLE && text.at(end) != close && text.at(end) != '\n') {
      end++;
    }
    return text.at(end) == close && end > behind && goesOn(text, behind);
  }

  /** Within “…” behind a word such as โครงการ. */
  private static boolean inTitledQuote(NameText text, Candidate name) {
    int at = name.begin() - 1;
    while (at >= 0 && name.begin() - at < LONGEST_TITLE && text.at(at) != '“' && text.at(at) != '”' && text.at(at) != '\n') {
      at--;
    }
    int close = text.indexOf("”", name.end());
    return text.at(at) == '“'
        && close > 0
        && close - at < 2 * LONGEST_TITLE
        && (endsWithOne(text, text.skipSpacesBack(at), TITLED) || startsWithOne(text, at + 1, TITLED));
  }

  private static boolean startsWithOne(NameText text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(NameText text, int at) {
    return (text.isThai(at) || text.isLatin(at))
        && tables.at(WordClass.STOP, text, at).isEmpty();
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
    return text.isDigit(before - 1) || text.isDigit(behind) || text.at(behind) == '-' || text.at(before - 1) == '-'
        || text.endsWith("เดือน", before);
  }

  private static boolean isLaw(NameText text, Candidate name) {
    return endsWithOne(text, name.begin(), LAWS);
  }

  /** DIPROM Thai Designer Lab, ส.ป.ก. 4-01: the name of something else begins with the body's. */
  private static boolean isBrand(NameText text, Candidate name) {
    if (text.isLatin(name.end() - 1)) {
      char next = text.at(text.skipSpaces(name.end()));
      return text.at(name.end()) == ' ' && next >= 'A' && next <= 'Z';
    }
    return text.startsWith("4-01", text.skipSpaces(name.end())) || text.endsWith("สลาก", text.skipSpacesBack(name.begin()));
  }

  private static boolean isHashtagPart(NameText text, Candidate name) {
    return text.at(name.begin() - 1) == '#' && (text.isThai(name.end()) || text.isLatin(name.end()));
  }

  private static boolean isDay(NameText text, Candidate name) {
    return endsWithOne(text, name.begin(), DAYS) && name.type() != OrganisationType.MEDIA;
  }

  /** รมว.ศึกษาธิการ: a portfolio by the short name of its ministry. */
  private static boolean isPortfolio(NameText text, Candidate name) {
    return isNickname(text, name)
        && endsWithOne(text, text.skipSpacesBack(name.begin()), PORTFOLIOS);
  }

  private static boolean isNickname(NameText text, Candidate name) {
    return text.isThai(name.begin())
        && text.at(name.end() - 1) != '.'
        && !text.startsWith("กระทรวง", name.begin())
        && name.canonical().startsWith("กระทรวง");
  }

  /** A nickname counts only where no other word leans on it. */
  private boolean isPartOfWord(NameText text, Candidate name) {
    return isNickname(text, name)
        && ThaiChars.isLetter(text.at(name.begin() - 1))
        && tables.before(WordClass.STOP, text, name.begin()).isEmpty();
  }

  /** The capital is a body where it acts or stands among bodies. */
  private boolean cityActs(NameText text, Candidate name) {
    int before = text.skipSpacesBack(name.begin());
    return endsWithOne(text, before, CITY_ACTS)
        || (tables.at(WordClass.VERB, text, text.skipSpaces(name.end())).isPresent());
  }

  private static boolean endsWithOne(NameText text, int at, String[] words) {
    for (String word : words) {
      if (text.endsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
