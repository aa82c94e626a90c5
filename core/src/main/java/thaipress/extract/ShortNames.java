package thaipress.extract;

import java.util.Optional;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Body;
import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;
import thaipress.model.WordKind;

/** Names with an abbreviation in them: สพป.เลย เขต 1, มทบ.42, สำนักงาน ป.ป.ช. */
final class ShortNames {

  private static final String PROVINCE = "จังหวัด";
  private static final int LONGEST_NUMBER = 3;
  private static final int SHORT_HEAD = 4;

  private final NameTables tables;
  private final RegistryNames registry;
  private final NameEnd ends;
  private final NameTail tails;

  ShortNames(NameTables tables, RegistryNames registry, NameEnd ends, NameTail tails) {
    this.tables = tables;
    this.registry = registry;
    this.ends = ends;
    this.tails = tails;
  }

  /** สำนักงาน ป.ป.ช., กระทรวง อว., คณะกรรมการ ป.ป.ช.: the head of a body that is abbreviated. */
  Optional<Candidate> headed(NameText text, int begin, NameHead head) {
    int at = text.skipSpaces(begin + head.length());
    Candidate name = registry.dottedNameAt(text, at);
    return name == null ? Optional.empty() : Optional.of(headed(text, begin, head, name));
  }

  private Candidate headed(NameText text, int begin, NameHead head, Candidate name) {
    int end = tails.extend(text, name.end(), head.type());
    String tail = tail(text, name.end(), end);
    String full =
        tables.hasProvincialOffice(name.canonical()) && registry.isProvince(tail.strip())
            ? tables.provincialOffice(name.canonical(), tail.strip())
            : joined(head.text(), name.canonical()) + tail;
    Body body = registry.body(full);
    return body != null && body.canonical().equals(full)
        ? new Candidate(begin, end, full, body.type(), true, NameRules.HEAD_AND_ABBREVIATION)
        : new Candidate(begin, end, full, head.type(), false, NameRules.HEAD_AND_ABBREVIATION);
  }

  /** The committee that an office serves, or the head before the name that lacks it. */
  private static String joined(String written, String name) {
    String head = OfficialNames.of(written);
    String office = "สำนักงาน" + head;
    if (name.startsWith(office)) {
      return name.substring(office.length() - head.length());
    }
    return name.startsWith(head) ? name : head + name;
  }

  private static String tail(NameText text, int from, int to) {
    String tail = OfficialNames.of(text.plain(from, to));
    return tail.isEmpty() ? "" : " " + tail;
  }

  /** An abbreviated head before a place or another proper name. */
  Optional<Candidate> placed(NameText text, int begin, NameHead head) {
    int from = begin + head.length();
    int start = text.skipSpaces(from);
    int prefix = text.startsWith(PROVINCE, start) ? start + PROVINCE.length() : start;
    int place = registry.endOfPlaceAt(text, prefix, Place.Kind.SUBDISTRICT);
    boolean mayBeUnknown =
        (text.at(from - 1) == '.' || head.text().endsWith("ตำบล")) && start == from;
    if ((place == prefix && !mayBeUnknown) || isOther(text, from, start)) {
      return Optional.empty();
    }
    boolean placeAlone = start > from || (place > prefix && text.at(place) == ' ');
    boolean complete = place > prefix && head.isProvincial() && isProvince(text, prefix, place);
    int words = placeAlone || complete ? place : Math.max(place, ends.find(text, start, head));
    if (words - start < 2) {
      return Optional.empty();
    }
    int end = tails.extend(text, words, head.type());
    return Optional.of(
        registry.named(
            begin,
            end,
            expanded(text, prefix, end, head),
            head.type(),
            NameRules.ABBREVIATION_AND_PLACE));
  }

  private boolean isProvince(NameText text, int begin, int end) {
    return registry.endOfPlaceAt(text, begin, Place.Kind.PROVINCE) == end;
  }

  /** รพ.สนาม, ม.ค.: no place behind it. */
  private boolean isOther(NameText text, int from, int start) {
    return tables.isAt(WordClass.DENY, text, from)
        || (text.kindAt(start) == WordKind.ABBREVIATION && text.isWordBegin(start));
  }

  private static String expanded(NameText text, int from, int end, NameHead head) {
    String rest = text.plain(from, end).strip();
    boolean area = head.type() == OrganisationType.EDUCATION_OFFICE;
    String full = head.expand(area ? OfficialNames.area(rest) : rest);
    return OfficialNames.of(full).replace(PROVINCE + PROVINCE, PROVINCE);
  }

  /** An abbreviated head before a number. */
  Optional<Candidate> numbered(NameText text, int begin, NameHead head) {
    int from = begin + head.length();
    int at = text.skipSpaces(from);
    int end = text.skipDigits(at);
    boolean none = end == at || end - at > LONGEST_NUMBER;
    if (none || (at > from && head.length() < SHORT_HEAD)) {
      return Optional.empty();
    }
    int tail = tails.extend(text, end, head.type());
    String full = OfficialNames.of(head.expand(text.plain(at, tail)));
    return Optional.of(
        registry.named(begin, tail, full, head.type(), NameRules.NUMBERED_ABBREVIATION));
  }
}
