package thaipress.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Body;
import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;
import thaipress.model.Segmentation;

/**
 * The field of a ministry or of its office in a province as its name, in headlines: พาณิชย์
 * เปิดตลาดนัด, ยุติธรรมเชียงราย สัญจร. A common word elsewhere, it counts only where a line or a
 * quotation begins with it and a verb follows.
 */
final class ActingNames {

  private static final String MINISTRY = "กระทรวง";
  private static final String PROVINCE = "จังหวัด";

  private final NameTables tables;
  private final RegistryNames registry;

  /** The fields alone: few lines begin with one, and many with other words. */
  private final Openings fields;

  ActingNames(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
    this.fields = new Openings(tables.words(WordClass.FIELD));
  }

  /** Adds the fields that act. */
  void find(NameText text, List<Candidate> found) {
    Segmentation words = text.segmentation();
    add(text, 0, found);
    for (int word : text.foreignWords()) {
      add(text, words.end(word), found);
    }
  }

  private void add(NameText text, int at, List<Candidate> found) {
    if (fields.longestAt(text, at) != Openings.NONE && begins(text, at)) {
      at(text, at).ifPresent(found::add);
    }
  }

  /** Whether a line or a quotation begins here. */
  private static boolean begins(NameText text, int at) {
    char before = text.at(at - 1);
    return at == 0 || before == '\n' || before == '-' || before == '"';
  }

  private Optional<Candidate> at(NameText text, int at) {
    return tables
        .at(WordClass.FIELD, text, at)
        .flatMap(field -> office(text, at, field).or(() -> acting(text, at, field)));
  }

  /**
   * ยุติธรรมเชียงราย สัญจร…, เกษตรจังหวัดแพร่เปิด…: the field's office in a province. Who speaks is
   * its head.
   */
  private Optional<Candidate> office(NameText text, int at, String field) {
    int behind = at + field.length();
    int place = text.startsWith(PROVINCE, behind) ? behind + PROVINCE.length() : behind;
    int end = registry.endOfPlaceAt(text, place, Place.Kind.PROVINCE);
    if (end == place) {
      return Optional.empty();
    }
    int next = text.skipSpaces(end);
    boolean says = text.startsWith("กล่าว", next) || text.startsWith("เปิดเผย", next);
    boolean acts =
        !says
            && (tables.isAt(WordClass.VERB, text, next) || tables.isAt(WordClass.DEED, text, next));
    if (!acts || !registry.isProvince(text.slice(place, end))) {
      return Optional.empty();
    }
    String office = "สำนักงาน" + official(field) + PROVINCE + text.slice(place, end);
    return Optional.of(
        registry.named(at, end, office, OrganisationType.AGENCY, NameRules.ACTING_FIELD));
  }

  private static String official(String field) {
    return field.equals("ท่องเที่ยวและกีฬา") ? "การ" + field : field;
  }

  private Optional<Candidate> acting(NameText text, int at, String field) {
    int words = at + field.length();
    int end = text.at(words) == 'ฯ' ? words + 1 : words;
    int behind = text.skipSpaces(end);
    boolean joined = text.startsWith("-", end);
    if (joined || !tables.isAt(WordClass.VERB, text, behind)) {
      return Optional.empty();
    }
    Body body = ministry(field);
    return body == null
        ? Optional.empty()
        : Optional.of(
            new Candidate(at, end, body.canonical(), body.type(), true, NameRules.ACTING_FIELD));
  }

  private @Nullable Body ministry(String field) {
    Body ministry = registry.body(MINISTRY + field);
    if (ministry == null) {
      ministry = registry.body(MINISTRY + "การ" + field);
    }
    return ministry == null
        ? registry.completing(MINISTRY + field).stream().findFirst().orElse(null)
        : ministry;
  }
}
