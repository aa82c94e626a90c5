package thaipress.extract;

import thaipress.extract.NameTables.WordClass;

/** Tells where a name is a word of a title: โครงการ รฟม. ปั้นอาชีพ, “บสย. SMEs ยั่งยืน”. */
final class TitleContext {

  private static final int LONGEST = 70;

  private final NameTables tables;
  private final RegistryNames registry;

  TitleContext(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
  }

  /**
   * Whether the name stands within a title.
   *
   * @param before where what stands before the name ends, but spaces
   * @param behind where what stands behind it begins
   */
  boolean holds(NameText text, Candidate name, int before, int behind) {
    if (tables.isBefore(WordClass.TITLE, text, before)) {
      return goesOn(text, behind);
    }
    char close = closing(text.at(before - 1));
    return close == 0 ? isQuotedTitle(text, name) : opensQuote(text, before - 1, behind);
  }

  /** The quotation mark that closes what the mark opens; NUL for other characters. */
  static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '‘' -> '’';
      case '"' -> '"';
      default -> 0;
    };
  }

  /**
   * Whether a short quotation begins with the name and goes on like a title rather than a headline,
   * in which the body does something: “กรมการปกครอง เปิดปฏิบัติการ…”.
   */
  private boolean opensQuote(NameText text, int open, int behind) {
    char close = closing(text.at(open));
    int end = behind;
    while (text.at(end) != close && text.at(end) != '\n' && end - behind < LONGEST) {
      end++;
    }
    return text.at(end) == close
        && end > behind
        && goesOn(text, behind)
        && registry.endOfNameAt(text, behind) != end
        && !(isSaid(text, open) && tables.isAt(WordClass.VERB, text, behind));
  }

  /** Whether a quotation that opens here is a headline or what somebody said. */
  private static boolean isSaid(NameText text, int open) {
    int at = text.skipSpacesBack(open);
    char before = text.at(at - 1);
    return at == 0
        || before == '\n'
        || before == '-'
        || before == ':'
        || text.endsWith("ว่า", at)
        || text.endsWith("เรื่อง", at);
  }

  private boolean goesOn(NameText text, int at) {
    return (text.isThai(at) || text.isLatin(at)) && !tables.isAt(WordClass.STOP, text, at);
  }

  /** Whether the name stands within “…” behind or before a word such as โครงการ. */
  private boolean isQuotedTitle(NameText text, Candidate name) {
    int open = text.quotationBefore(name.begin());
    return open >= Math.max(0, name.begin() - LONGEST)
        && isWithin(text, open + 1, name.begin())
        && text.indexOf("”", name.end(), open + 2 * LONGEST) > 0
        && (tables.isBefore(WordClass.TITLE, text, text.skipSpacesBack(open))
            || tables.startsAt(WordClass.TITLE, text, open + 1));
  }

  /** Whether what was quoted at one offset still is at another of the same line. */
  private static boolean isWithin(NameText text, int from, int to) {
    int at = from;
    while (at < to && text.at(at) != '”' && text.at(at) != '\n') {
      at++;
    }
    return at == to;
  }
}
