package thaipress.extract;

import java.util.Optional;
import thaipress.model.OrganisationType;

/**
 * Names that a text puts in quotation marks behind their head: มูลนิธิ “ต้นน้ำ”, ศูนย์ “Thailand 5G
 * Center”. The marks belong to the mention and not to the canonical name.
 */
final class QuotedNames {

  private static final int LONGEST = 60;

  private QuotedNames() {}

  /** The name whose head stands at the offset, if a quotation follows that may be one. */
  static Optional<Candidate> at(NameText text, int begin, NameHead head) {
    int open = text.skipSpaces(begin + head.length());
    char close = TitleContext.closing(text.at(open));
    if (close == 0 || !mayBeQuoted(text, open, head)) {
      return Optional.empty();
    }
    int end = open + 1;
    while (text.at(end) != close && text.at(end) != '\n' && end - open < LONGEST) {
      end++;
    }
    String name = text.plain(open + 1, Math.min(end, text.length())).strip();
    if (text.at(end) != close || name.length() < 2) {
      return Optional.empty();
    }
    boolean spaced = head.shape() == NameHead.Shape.COMPANY || text.isLatin(open + 1);
    return Optional.of(
        new Candidate(
            begin,
            end + 1,
            head.text() + (spaced ? " " : "") + name,
            head.type(),
            false,
            NameRules.QUOTED_NAME));
  }

  /** What follows other heads in quotation marks is mostly a motto, the title of an event. */
  private static boolean mayBeQuoted(NameText text, int open, NameHead head) {
    return switch (head.shape()) {
      case PROPER -> true;
      case COMPANY -> head.text().equals("บริษัท");
      case PLACE -> head.type() == OrganisationType.SCHOOL && head.text().equals("โรงเรียน");
      case FREE ->
          head.text().equals("ศูนย์")
              && text.isLatin(open + 1)
              && text.indexOf("Cent", open + 1, open + LONGEST) > 0;
      default -> false;
    };
  }
}
