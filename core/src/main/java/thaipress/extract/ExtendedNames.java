package thaipress.extract;

import thaipress.lexicon.Place;
import thaipress.model.OrganisationType;

/** The registry's names with what belongs to them behind: a branch, a province, a legal form. */
final class ExtendedNames {

  private static final String DEPARTMENT = "กรม";
  private static final String PROVINCE = "จังหวัด";
  private static final String REALM = "ภายในราชอาณาจักร";

  private final NameTables tables;
  private final RegistryNames registry;
  private final NameTail tails;

  ExtendedNames(NameTables tables, RegistryNames registry, NameTail tails) {
    this.tables = tables;
    this.registry = registry;
    this.tails = tails;
  }

  /** The name with its tail; the name itself where nothing belongs to it. */
  Candidate extend(NameText text, Candidate name) {
    int end = tails.extend(text, name.end(), name.type());
    if (end == name.end() || isHead(text, name) || isElsewhere(text, name, end)) {
      return name;
    }
    String tail =
        OfficialNames.of(text.plain(name.end(), end))
            .replace("ฯ", "")
            .replace("Thailand", "ประเทศไทย")
            .strip();
    if (tail.isEmpty() || tail.equals("จำกัด") || tail.equals("แห่งราชอาณาจักรไทย")) {
      return new Candidate(
          name.begin(), end, name.canonical(), name.type(), true, NameRules.REGISTRY_EXTENDED);
    }
    if (isOffice(text, name, tail)) {
      String office = tables.provincialOffice(name.canonical(), tail.replace(PROVINCE, ""));
      OrganisationType type =
          switch (name.type()) {
            case MEDIA, ASSOCIATION -> name.type();
            default -> OrganisationType.AGENCY;
          };
      return registry.named(name.begin(), end, office, type, NameRules.REGISTRY_EXTENDED);
    }
    return registry.named(
        name.begin(), end, full(text, name, tail), type(name), NameRules.REGISTRY_EXTENDED);
  }

  /** กศน.อำเภอ: with what stands behind, the head of a name of its own. */
  private boolean isHead(NameText text, Candidate name) {
    if (text.at(name.end() - 1) != '.') {
      return false;
    }
    boolean ministry = name.type() == OrganisationType.MINISTRY;
    for (NameHead head : tables.headsAt(text, name.begin())) {
      if (head.shape() == NameHead.Shape.ABBREVIATION
          && (head.text().length() > name.length() || ministry)) {
        return true;
      }
    }
    return false;
  }

  /** พม.จังหวัดยโสธร, อว.เชียงใหม่: no name that the table has, and no other state's ministry. */
  private boolean isElsewhere(NameText text, Candidate name, int end) {
    return name.type() == OrganisationType.MINISTRY
        && text.at(name.end() - 1) == '.'
        && registry.endOfPlaceAt(text, name.end(), Place.Kind.COUNTRY) < end
        && !isOffice(text, name, text.slice(name.end(), end));
  }

  /** ปภ.เชียงใหม่ is an office of the department, กระทรวงกลาโหมฮังการี another state's ministry. */
  private static OrganisationType type(Candidate name) {
    return switch (name.type()) {
      case DEPARTMENT -> OrganisationType.AGENCY;
      case MINISTRY -> OrganisationType.FOREIGN;
      default -> name.type();
    };
  }

  /** วธ.สุโขทัย is the ministry's office in the province. */
  private boolean isOffice(NameText text, Candidate name, String tail) {
    return text.at(name.end() - 1) == '.'
        && tables.hasProvincialOffice(name.canonical())
        && registry.isProvince(
            name.type() == OrganisationType.MINISTRY ? tail : tail.replace(PROVINCE, ""));
  }

  private String full(NameText text, Candidate name, String tail) {
    if (name.type() == OrganisationType.DEPARTMENT && name.canonical().startsWith(DEPARTMENT)) {
      return tables.provincialOffice(name.canonical(), tail.replace(PROVINCE, ""));
    }
    if (name.canonical().endsWith(REALM) && tail.startsWith(PROVINCE)) {
      return name.canonical().replace(REALM, "ภายใน") + tail;
    }
    if (tail.startsWith("ข.")) {
      return name.canonical() + "เขต " + tail.substring(2);
    }
    String written = text.slice(name.begin(), name.end());
    boolean ofState = name.type() == OrganisationType.FOREIGN && tail.startsWith("แห่ง");
    if (ofState || tail.startsWith(PROVINCE) && name.canonical().startsWith(written)) {
      return written + tail;
    }
    boolean apart = text.at(name.end()) == ' ' || tail.startsWith("สาขา");
    return name.canonical() + (apart ? " " : "") + tail;
  }
}
