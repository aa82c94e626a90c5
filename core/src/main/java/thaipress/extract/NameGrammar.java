package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;
import thaipress.model.WordKind;

/**
 * Names that no registry has: a head word, what it is followed by, and evidence that a single body
 * is meant. Each head has a prior; what stands around the name adds to it or takes from it, and a
 * name is proposed where the sum reaches {@link #ENOUGH}.
 */
final class NameGrammar {

  private static final int ENOUGH = 2;
  private static final int LONGEST_COMPANY = 80;
  private static final int LONG = 14;

  private final NameTables tables;
  private final RegistryNames registry;
  private final NameEnd ends;
  private final NameTail tails;

  NameGrammar(NameTables tables, RegistryNames registry, NameTail tails) {
    this.tables = tables;
    this.registry = registry;
    this.ends = new NameEnd(tables, registry);
    this.tails = tails;
  }

  /** The names that begin with a head, at words and behind dots of abbreviations. */
  List<Candidate> find(NameText text) {
    List<Candidate> found = new ArrayList<>();
    for (int word = 0; word < text.segmentation().size(); word++) {
      int begin = text.segmentation().begin(word);
      WordKind kind = text.segmentation().kind(word);
      if (kind == WordKind.THAI || kind == WordKind.UNKNOWN || kind == WordKind.ABBREVIATION) {
        at(text, begin).ifPresent(found::add);
      }
      if (kind == WordKind.ABBREVIATION) {
        int end = text.segmentation().end(word);
        for (int dot = text.indexOf(".", begin) + 1;
            dot > 0 && dot < end;
            dot = text.indexOf(".", dot) + 1) {
          at(text, dot).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The name that begins here, by the longest head that makes one. */
  private Optional<Candidate> at(NameText text, int begin) {
    for (NameHead head : tables.headsAt(text, begin)) {
      int end = begin + head.text().length();
      boolean whole = text.isWordEnd(end) || text.at(end - 1) == '.' || text.kindAt(begin) == WordKind.UNKNOWN;
      Optional<Candidate> name = whole ? with(text, begin, head) : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> with(NameText text, int begin, NameHead head) {
    int from = begin + head.text().length();
    return switch (head.shape()) {
      case FREE, UNIT, PLACE, PROPER, FACULTY -> descriptive(text, begin, from, head);
      case NUMBERED -> numbered(text, begin, from, head);
      case COMPANY -> company(text, begin, from, head);
      case ABBREVIATION -> abbreviation(text, begin, from, head);
      case NUMBERED_ABBREVIATION -> numberedAbbreviation(text, begin, from, head);
    };
  }

  private Optional<Candidate> descriptive(NameText text, int begin, int from, NameHead head) {
    Optional<Candidate> short1 = headAndAbbreviation(text, begin, from, head);
    if (short1.isPresent()) {
      return short1;
    }
    int start = from;
    if (head.shape() == NameHead.Shape.PROPER && text.isLatin(text.skipSpaces(from))) {
      start = text.skipSpaces(from);
    }
    if (tables.at(WordClass.DENY, text, from).isPresent()) {
      return Optional.empty();
    }
    int words = wordsEnd(text, begin, start, head);
    boolean bare = words == start && head.shape() != NameHead.Shape.FACULTY;
    if (bare || (words > start && isClass(text, from, words))) {
      return Optional.empty();
    }
    int end = tails.extend(text, words, head.type());
    if (score(text, begin, words, end, head) < ENOUGH) {
      return Optional.empty();
    }
    String canonical = canonical(text.plain(begin, end));
    String rule = head.shape().name().toLowerCase(java.util.Locale.ROOT) + "-name";
    return Optional.of(shortened(text, registry.named(begin, end, canonical, head.type(), rule)));
  }

  /** Where the registry knows how the name goes on, its word is taken. */
  private int wordsEnd(NameText text, int begin, int from, NameHead head) {
    Optional<Candidate> known = registry.longestAt(text, begin).filter(c -> c.end() > from);
    if (known.isPresent()) {
      int end = known.get().end();
      return registry.endOfNameAt(text, end);
    }
    boolean placed = head.shape() == NameHead.Shape.PLACE && !goesOnBehindPlace(head);
    int place = placed ? registry.endOfPlaceAt(text, from, Place.Kind.DISTRICT) : from;
    return place > from + 2 ? place : ends.find(text, from, head);
  }

  /** โรงเรียนขอนแก่นวิทยายน, but not แขวงทางหลวงชุมพร and more. */
  private static boolean goesOnBehindPlace(NameHead head) {
    return switch (head.type()) {
      case SCHOOL, HOSPITAL, UNIVERSITY, ASSOCIATION, MEDIA -> true;
      default -> false;
    };
  }

  /** A name cut short by ฯ stands for the body of the registry that begins like it. */
  private Candidate shortened(NameText text, Candidate name) {
    if (text.at(name.end() - 1) != 'ฯ' || name.known()) {
      return name;
    }
    return registry
        .completing(text.plain(name.begin(), name.end() - 1))
        .map(
            body ->
                new Candidate(
                    name.begin(), name.end(), body.canonical(), body.type(), true, "cut-short"))
        .orElse(name);
  }

  /** สำนักงาน ป.ป.ช., กระทรวง อว., คณะกรรมการ ป.ป.ช. */
  private Optional<Candidate> headAndAbbreviation(
      NameText text, int begin, int from, NameHead head) {
    if (head.shape() != NameHead.Shape.FREE && head.shape() != NameHead.Shape.PROPER) {
      return Optional.empty();
    }
    int at = text.skipSpaces(from);
    if (text.kindAt(at) != WordKind.ABBREVIATION) {
      return Optional.empty();
    }
    return registry
        .longestAt(text, at)
        .filter(c -> text.at(c.end() - 1) == '.')
        .map(
            c -> {
              int end = tails.extend(text, c.end(), head.type());
              String full =
                  c.canonical().startsWith(head.text())
                      ? c.canonical()
                      : head.text() + c.canonical();
              String own = full.replace("คณะกรรมการสำนักงานคณะกรรมการ", "คณะกรรมการ");
              return registry.named(
                  begin,
                  end,
                  own + canonical(text.plain(c.end(), end)),
                  head.type(),
                  "head-and-abbreviation");
            });
  }

  private Optional<Candidate> numbered(NameText text, int begin, int from, NameHead head) {
    int end = numberEnd(text, from);
    if (end == from) {
      return descriptive(text, begin, from, head)
          .filter(c -> text.slice(from, c.end()).chars().anyMatch(Character::isDigit));
    }
    int tail = tails.extend(text, end, head.type());
    String canonical = canonical(text.plain(begin, tail));
    return Optional.of(
        registry.named(begin, tail, spaceBeforeNumber(canonical), head.type(), "numbered-name"));
  }

  private static String spaceBeforeNumber(String name) {
    return name.replaceFirst("ที่(?=[0-9])", "ที่ ");
  }

  private static int numberEnd(NameText text, int from) {
    int at = text.skipSpaces(from);
    if (text.startsWith("ที่", at)) {
      at = text.skipSpaces(at + 3);
    }
    int end = text.skipDigits(at);
    return end > at && end - at <= 4 ? end : from;
  }

  private Optional<Candidate> company(NameText text, int begin, int from, NameHead head) {
    int limit = from;
    while (limit < text.length() && text.at(limit) != '\n' && limit - from < LONGEST_COMPANY) {
      limit++;
    }
    int legal = text.indexOf("จำกัด", from);
    boolean closed = legal > from + 1 && legal < limit && !head.text().endsWith("จำกัด");
    int start = text.skipSpaces(from);
    if (!closed && (head.expansion().isEmpty() && start == from && text.kindAt(from) == WordKind.THAI
        || tables.at(WordClass.CLASS, text, start).isPresent()
        || registry.endOfPlaceAt(text, start, Place.Kind.COUNTRY) > start)) {
      return Optional.empty();
    }
    int end = closed ? legal : endOfCompany(text, start);
    if (end <= text.skipSpaces(from) || isClass(text, text.skipSpaces(from), end)) {
      return Optional.empty();
    }
    String name = text.plain(text.skipSpaces(from), end).strip();
    int tail = tails.extend(text, end, head.type());
    String full =
        head.expansion().isEmpty()
            ? head.text() + " " + name + (closed ? " จำกัด" : "")
            : head.expand(name);
    return Optional.of(registry.named(begin, tail, full, head.type(), "company"));
  }

  /** Without จำกัด a company's name is what stands up to the next space or stop, or Latin words. */
  private int endOfCompany(NameText text, int from) {
    int at = from;
    while (at < text.length()) {
      WordKind kind = text.kindAt(at);
      boolean goesOn =
          kind == WordKind.FOREIGN
              || kind == WordKind.ABBREVIATION
              || ((kind == WordKind.THAI || kind == WordKind.UNKNOWN)
                  && tables.at(WordClass.STOP, text, at).isEmpty()
                  && tables.at(WordClass.VERB, text, at).isEmpty()
                  && !text.startsWith("และ", at));
      if (!goesOn) {
        break;
      }
      at = text.wordEnd(at);
      if (text.at(at) == ' ' && kind == WordKind.FOREIGN && text.isLatin(at + 1)) {
        at++;
      }
    }
    return at;
  }

  private Optional<Candidate> abbreviation(NameText text, int begin, int from, NameHead head) {
    boolean dotted = text.at(from - 1) == '.';
    int start = text.skipSpaces(from);
    int prefix = text.startsWith("จังหวัด", start) ? start + 7 : start;
    int place = registry.endOfPlaceAt(text, prefix, Place.Kind.SUBDISTRICT);
    if (place == prefix && (!dotted || start > from)) {
      return Optional.empty();
    }
    if (text.kindAt(start) == WordKind.ABBREVIATION && text.isWordBegin(start)) {
      return Optional.empty();
    }
    int words =
        start > from || text.at(place) == ' ' && place > prefix
            ? place
            : ends.find(text, start, head);
    words = Math.max(words, place);
    if (words - start < 2) {
      return Optional.empty();
    }
    int end = tails.extend(text, words, head.type());
    String rest = text.plain(prefix, end).strip();
    if (head.type() == OrganisationType.EDUCATION_OFFICE) {
      rest = rest.replaceFirst(" ?(เขต)? ?([0-9]+)$", " เขต $2");
    }
    String canonical = canonical(head.expand(rest)).replace("จังหวัดจังหวัด", "จังหวัด");
    return Optional.of(
        registry.named(begin, end, canonical, head.type(), "abbreviation-and-place"));
  }

  private Optional<Candidate> numberedAbbreviation(
      NameText text, int begin, int from, NameHead head) {
    int at = text.skipSpaces(from);
    int end = text.skipDigits(at);
    if (end == at || end - at > 3 || (at > from && head.text().length() < 4)) {
      return Optional.empty();
    }
    int tail = tails.extend(text, end, head.type());
    String canonical = canonical(head.expand(text.plain(at, tail)));
    return Optional.of(
        registry.named(begin, tail, canonical, head.type(), "numbered-abbreviation"));
  }

  /** Whether the words behind the head only say which bodies, not which body. */
  private boolean isClass(NameText text, int from, int to) {
    int at = from;
    while (at < to) {
      Optional<String> word = tables.at(WordClass.CLASS, text, at);
      if (word.isEmpty()) {
        return text.endsWith("จังหวัด", to)
            || text.endsWith("อำเภอ", to)
            || text.endsWith("ตำบล", to);
      }
      at += word.get().length();
    }
    return true;
  }

  private int score(NameText text, int begin, int words, int end, NameHead head) {
    int score = head.prior();
    int before = text.skipSpacesBack(begin);
    if (head.shape() == NameHead.Shape.UNIT) {
      return tables.before(WordClass.LEADER, text, begin).isPresent() || isLine(text, begin, end)
          ? ENOUGH
          : 0;
    }
    if (tables.before(WordClass.POSITION, text, before).isPresent()) {
      score += 2;
    }
    if (end > words || text.isDigit(end - 1)) {
      score++;
    }
    if (text.at(text.skipSpaces(end)) == '(') {
      score++;
    }
    if (tables.before(WordClass.QUANTITY, text, before).isPresent()) {
      score -= 3;
    }
    if (isCounted(text, before)) {
      score -= 3;
    }
    if (words - begin - head.text().length() >= LONG) {
      score++;
    }
    return score;
  }

  /** 10 โรงเรียน, but not the number of an item in a list. */
  private static boolean isCounted(NameText text, int before) {
    int at = before;
    while (text.isDigit(at - 1)) {
      at--;
    }
    char last = text.at(at - 1);
    return at < before && last != '\n' && last != 0 && last != '.' && text.at(text.skipSpacesBack(at) - 1) != '\n';
  }

  /** Whether the name stands in a line of its own, as under a release. */
  private static boolean isLine(NameText text, int begin, int end) {
    char before = text.at(text.skipSpacesBack(begin) - 1);
    char behind = text.at(text.skipSpaces(end));
    return (before == '\n' || before == 0) && (behind == '\n' || behind == 0);
  }

  /** The full name as it is written officially, as far as spelling goes. */
  private static String canonical(String name) {
    return name.replace("(องค์การมหาชน)", "")
        .replace("(มหาชน)", "")
        .replace("สนง.", "สำนักงาน")
        .strip();
  }
}
