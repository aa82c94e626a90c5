package thaipress.extract;

import java.util.List;
import java.util.Optional;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Place;
import thaipress.model.WordKind;

/** Companies: anything between the head and จำกัด, or the words that stand together behind it. */
final class CompanyNames {

  private static final int LONGEST = 80;
  private static final int NEAR = 40;

  /** What goes on with the sentence behind บริษัท and a space. */
  private static final List<String> NO_NAMES =
      List.of("อย่างไร", "ดังนั้น", "สินค้า", "มูลค่า", "ทั้งนี้", "โดย", "นอกจาก", "รวม");

  private final NameTables tables;
  private final RegistryNames registry;
  private final NameEvidence evidence;
  private final NameTail tails;

  CompanyNames(NameTables tables, RegistryNames registry, NameEvidence evidence, NameTail tails) {
    this.tables = tables;
    this.registry = registry;
    this.evidence = evidence;
    this.tails = tails;
  }

  /** The company whose head stands at {@code begin}. */
  Optional<Candidate> at(NameText text, int begin, NameHead head) {
    int from = begin + head.length();
    int start = text.skipSpaces(from);
    int legal = endBeforeLegalForm(text, from, head);
    boolean closed = legal > start;
    if (evidence.isCounted(text, begin)
        || tables.isAt(WordClass.DENY, text, from)
        || (!closed && isCommon(text, from, start, head))) {
      return Optional.empty();
    }
    int end = closed ? legal : endOfWords(text, start);
    if (end <= start || evidence.isClass(text, start, end)) {
      return Optional.empty();
    }
    String name = text.plain(start, end).strip();
    boolean limited = closed && text.startsWith("จำกัด", end);
    String whole = head.text() + " " + name + (limited ? " จำกัด" : "");
    String full = head.expansion().isEmpty() ? whole : head.expand(name);
    int tail = tails.extend(text, end, head.type());
    return Optional.of(registry.named(begin, tail, full, head.type(), NameRules.COMPANY));
  }

  /**
   * Where จำกัด stands in the same line, before another company, or (ประเทศไทย) not far off; {@code
   * from} where neither does.
   */
  private static int endBeforeLegalForm(NameText text, int from, NameHead head) {
    if (head.text().endsWith("จำกัด")) {
      return from;
    }
    int national = from;
    int end = Math.min(text.length(), from + LONGEST);
    for (int at = from + 1; at < end && !endsLine(text, at); at++) {
      char c = text.at(at);
      if (c == 'จ' && text.startsWith("จำกัด", at)) {
        return at;
      }
      boolean near = national == from && at - from < NEAR;
      if (c == '(' && near && text.startsWith("(ประเทศไทย)", at)) {
        national = at;
      }
    }
    return national == from ? from : text.skipSpacesBack(national);
  }

  private static boolean endsLine(NameText text, int at) {
    char c = text.at(at);
    return c == '\n' || c == 'บ' && text.startsWith("บริษัท", at);
  }

  /** บริษัทเอกชน, บริษัท ญี่ปุ่น: a common noun. */
  private boolean isCommon(NameText text, int from, int start, NameHead head) {
    boolean written = head.expansion().isEmpty() && start == from;
    return (written && text.kindAt(from) == WordKind.THAI)
        || opensNoName(text, start)
        || tables.isAt(WordClass.CLASS, text, start)
        || registry.endOfPlaceAt(text, start, Place.Kind.COUNTRY) > start;
  }

  private static boolean opensNoName(NameText text, int at) {
    for (String word : NO_NAMES) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private int endOfWords(NameText text, int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST && goesOn(text, at)) {
      boolean latin = text.kindAt(at) == WordKind.FOREIGN;
      at = text.wordEnd(at);
      if (latin && text.at(at) == ' ' && text.isLatin(at + 1)) {
        at++;
      } else if (latin && text.startsWith(" & ", at) && text.isLatin(at + 3)) {
        at += 3;
      }
    }
    return at;
  }

  private boolean goesOn(NameText text, int at) {
    return switch (text.kindAt(at)) {
      case FOREIGN, ABBREVIATION -> true;
      case THAI, UNKNOWN ->
          !tables.isAt(WordClass.STOP, text, at)
              && !tables.isAt(WordClass.VERB, text, at)
              && !text.startsWith("และ", at);
      default -> false;
    };
  }
}
