package thaipress.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.model.OrganisationType;
import thaipress.text.Folded;

/**
 * All forms under which a lexicon may know a body, those that its builder derives among them, and a
 * few more.
 */
final class BodyForms {

  private static final String MINISTRY = "กระทรวง";
  private static final String SHORT_MINISTRY = "ก.";

  private BodyForms() {}

  /** The forms of all bodies. */
  static Set<String> of(Lexicon lexicon) {
    Set<String> forms = new LinkedHashSet<>();
    lexicon.bodies().forEach(body -> addAll(body, forms));
    return forms;
  }

  /** The forms as entries have them: folded, without spaces around them, none empty. */
  static Set<String> of(Body body) {
    Set<String> forms = new LinkedHashSet<>();
    addAll(body, forms);
    return forms;
  }

  private static void addAll(Body body, Set<String> forms) {
    add(body, body.canonical(), forms);
    body.names().forEach(name -> add(body, name, forms));
    body.english().forEach(name -> add(body, name, forms));
    for (String abbreviation : body.abbreviations()) {
      add(body, abbreviation, forms);
      add(abbreviation.replace(".", ""), forms);
      add(abbreviation.replaceFirst("\\.$", ""), forms);
    }
  }

  private static void add(Body body, String name, Set<String> forms) {
    add(name, forms);
    if (body.type() != OrganisationType.MINISTRY) {
      return;
    }
    addBehind(MINISTRY, name, forms);
    if (name.startsWith(MINISTRY)) {
      addBehind(SHORT_MINISTRY, name.substring(MINISTRY.length()), forms);
    }
  }

  private static void addBehind(String prefix, String name, Set<String> forms) {
    add(prefix + name, forms);
    add(prefix + " " + name, forms);
  }

  private static void add(String form, Set<String> forms) {
    String key = Folded.of(form).toString().strip();
    if (!key.isEmpty()) {
      forms.add(key);
    }
  }
}
