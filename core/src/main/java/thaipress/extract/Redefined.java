package thaipress.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations of the registry that a text defines otherwise: behind กรรมการประจำหน่วยเลือกตั้ง
 * (กปน.) no กปน. of the text is การประปานครหลวง.
 */
final class Redefined {

  private static final int LONGEST = 12;

  private Redefined() {}

  /** The names without those abbreviations. */
  static List<Candidate> leftOut(NameText text, List<Candidate> names) {
    Set<String> others = new HashSet<>();
    int behind = 0;
    for (Candidate name : names) {
      if (isOthers(text, name, behind)) {
        others.add(text.slice(name.begin(), name.end()));
      }
      behind = name.end();
    }
    if (others.isEmpty()) {
      return names;
    }
    List<Candidate> left = new ArrayList<>(names);
    left.removeIf(name -> others.contains(text.slice(name.begin(), name.end())));
    return left;
  }

  /**
   * The names together with the aliases; where the text gives an abbreviation of the registry to
   * another body, the registry's is left out and what stands behind a head follows the text.
   */
  static List<Candidate> by(List<Candidate> aliases, List<Candidate> names) {
    Map<Integer, Candidate> own = new HashMap<>();
    for (Candidate alias : aliases) {
      if (!alias.known()) {
        own.put(alias.end(), alias);
      }
    }
    List<Candidate> all = new ArrayList<>(names.size() + aliases.size());
    if (own.isEmpty()) {
      all.addAll(names);
    } else {
      names.forEach(name -> add(name, own.get(name.end()), all));
    }
    all.addAll(aliases);
    return all;
  }

  /** Adds a name as the text's own alias that ends where it does leaves it, if there is one. */
  private static void add(Candidate name, @Nullable Candidate alias, List<Candidate> all) {
    if (alias == null || alias.canonical().equals(name.canonical())) {
      all.add(name);
    } else if (name.rule().equals(NameRules.HEAD_AND_ABBREVIATION)) {
      all.add(name.withCanonical(alias.canonical()));
    } else if (name.begin() != alias.begin()) {
      all.add(name);
    }
  }

  /** Whether brackets close around the name behind words that are no name and have its initials. */
  private static boolean isOthers(NameText text, Candidate name, int behind) {
    int open = name.begin() - 1;
    if (text.at(open) != '('
        || !name.known()
        || name.length() > LONGEST
        || text.at(name.end()) != ')'
        || !text.isThai(name.begin())) {
      return false;
    }
    int end = text.skipSpacesBack(open);
    return end > behind
        && text.isThai(end - 1)
        && Initials.define(text, end, text.slice(name.begin(), name.end()))
        && !Initials.mayMean(text, end, name.canonical());
  }
}
