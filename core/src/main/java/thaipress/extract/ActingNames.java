package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Body;
import thaipress.model.Segmentation;

/**
 * The field of a ministry as its name, in headlines: พาณิชย์ เปิดตลาดนัด. A common word elsewhere,
 * it counts only where a line or a quotation begins with it and a verb follows.
 */
final class ActingNames {

  private static final String MINISTRY = "กระทรวง";

  private final NameTables tables;
  private final RegistryNames registry;

  ActingNames(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
  }

  /** The fields that act. */
  List<Candidate> find(NameText text) {
    List<Candidate> found = new ArrayList<>();
    Segmentation words = text.segmentation();
    add(text, 0, found);
    for (int word : text.foreignWords()) {
      int at = words.end(word);
      char before = text.at(at - 1);
      if (before == '\n' || before == '-' || before == '"') {
        add(text, at, found);
      }
    }
    return found;
  }

  private void add(NameText text, int at, List<Candidate> found) {
    if (text.isThai(at) && tables.isAt(WordClass.FIELD, text, at)) {
      at(text, at).ifPresent(found::add);
    }
  }

  private Optional<Candidate> at(NameText text, int at) {
    return tables
        .at(WordClass.FIELD, text, at)
        .flatMap(field -> ministry(field).flatMap(body -> acting(text, at, field, body)));
  }

  private Optional<Candidate> acting(NameText text, int at, String field, Body body) {
    int words = at + field.length();
    int end = text.at(words) == 'ฯ' ? words + 1 : words;
    int behind = text.skipSpaces(end);
    boolean joined = text.startsWith("-", end);
    boolean acts = !joined && tables.isAt(WordClass.VERB, text, behind);
    return acts
        ? Optional.of(
            new Candidate(at, end, body.canonical(), body.type(), true, NameRules.ACTING_FIELD))
        : Optional.empty();
  }

  private Optional<Body> ministry(String field) {
    return Stream.of(MINISTRY + field, MINISTRY + "การ" + field)
        .flatMap(name -> registry.body(name).stream())
        .findFirst()
        .or(() -> registry.completing(MINISTRY + field).stream().findFirst());
  }
}
