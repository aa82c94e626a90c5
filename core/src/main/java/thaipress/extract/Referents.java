package thaipress.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import thaipress.lexicon.Body;
import thaipress.model.OrganisationType;

/**
 * Gives names that do not say everything the body that the text means: a faculty its university, a
 * name cut short by ฯ the full name that the text or the registry has.
 */
final class Referents {

  /** A name cut short that nothing completes still says which body is meant if it is this long. */
  private static final int TELLING = 20;

  /** A name of so many letters is no abbreviation or nickname. */
  private static final int WRITTEN_OUT = 16;

  private final RegistryNames registry;

  Referents(RegistryNames registry) {
    this.registry = registry;
  }

  /**
   * The same names with their canonical names made whole; those that stand for a class left out.
   */
  List<Candidate> resolve(NameText text, List<Candidate> names) {
    Map<String, String> whole = Map.of();
    Map<String, String> written = Map.of();
    boolean cut = false;
    for (int i = 0; i < names.size(); i++) {
      Candidate name = names.get(i);
      if (i + 1 < names.size() && belongs(text, name, names.get(i + 1))) {
        whole = whole.isEmpty() ? new HashMap<>() : whole;
        whole.putIfAbsent(name.canonical(), name.canonical() + " " + names.get(i + 1).canonical());
      }
      if (isWrittenOut(text, name)) {
        written = written.isEmpty() ? new HashMap<>() : written;
        written.putIfAbsent(name.canonical(), text.plain(name.begin(), name.end()));
      }
      cut |= text.at(name.end() - 1) == 'ฯ' && (isCut(name) || isCutCompany(text, name));
    }
    if (!cut && whole.isEmpty() && written.isEmpty()) {
      return names;
    }
    NavigableMap<String, Candidate> full = cut ? full(names) : Collections.emptyNavigableMap();
    List<Candidate> resolved = new ArrayList<>(names.size());
    for (Candidate name : names) {
      if (isCut(name)) {
        completed(text, name, full).ifPresent(resolved::add);
      } else if (isCutCompany(text, name)) {
        resolved.add(completed(text, name, full).orElse(name));
      } else {
        String own = written.getOrDefault(name.canonical(), name.canonical());
        resolved.add(name.withCanonical(whole.getOrDefault(own, own)));
      }
    }
    return resolved;
  }

  /** The names that may complete one that is cut short, by their canonical names. */
  private static NavigableMap<String, Candidate> full(List<Candidate> names) {
    NavigableMap<String, Candidate> full = new TreeMap<>();
    for (Candidate name : names) {
      if (!isCut(name) || name.length() >= 2 * TELLING) {
        full.putIfAbsent(name.canonical(), name);
      }
    }
    return full;
  }

  private static boolean isCut(Candidate name) {
    return name.rule().equals(NameRules.CUT_SHORT);
  }

  private static boolean isCutCompany(NameText text, Candidate name) {
    return text.at(name.end() - 1) == 'ฯ' && name.rule().equals(NameRules.COMPANY);
  }

  /** A body of other states is called as the text calls it, since its Thai names are many. */
  private static boolean isWrittenOut(NameText text, Candidate name) {
    boolean abroad =
        name.type() == OrganisationType.INTERNATIONAL || name.type() == OrganisationType.FOREIGN;
    return abroad
        && name.rule().equals(NameRules.REGISTRY)
        && name.length() >= WRITTEN_OUT
        && text.isThai(name.begin())
        && text.at(name.end() - 1) != 'ฯ';
  }

  private static boolean belongs(NameText text, Candidate unit, Candidate parent) {
    boolean whole =
        switch (parent.type()) {
          case UNIVERSITY -> unit.rule().equals(NameRules.FACULTY_NAME);
          case MINISTRY -> unit.canonical().equals("ศูนย์ปฏิบัติการต่อต้านการทุจริต");
          default -> false;
        };
    return whole && text.skipSpaces(unit.end()) == parent.begin();
  }

  /** A body of the text that begins like this, or the only one of the registry. */
  private Optional<Candidate> completed(
      NameText text, Candidate name, NavigableMap<String, Candidate> full) {
    String prefix = text.plain(name.begin(), name.end() - 1);
    var other = full.ceilingEntry(prefix);
    if (other != null && other.getKey().startsWith(prefix)) {
      return Optional.of(known(name, other.getKey(), other.getValue().type()));
    }
    List<Body> bodies = registry.completing(prefix);
    if (bodies.size() == 1 && saysEnough(prefix, bodies.getFirst())) {
      return Optional.of(known(name, bodies.getFirst().canonical(), bodies.getFirst().type()));
    }
    return bodies.isEmpty() && prefix.length() >= TELLING ? Optional.of(name) : Optional.empty();
  }

  /** คณะกรรมการตรวจสอบฯ is no certain body, although the registry has one that begins so. */
  private static boolean saysEnough(String prefix, Body body) {
    boolean vague =
        body.type() == OrganisationType.COMMITTEE || body.canonical().startsWith("กองอำนวยการ");
    return !vague || 5 * prefix.length() >= 2 * body.canonical().length();
  }

  private static Candidate known(Candidate name, String canonical, OrganisationType type) {
    return new Candidate(name.begin(), name.end(), canonical, type, true, name.rule());
  }
}
