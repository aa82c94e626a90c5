package thaipress.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thaipress.extract.NameTables.WordClass;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/** Abbreviations that the text itself introduces in parentheses behind a full name. */
final class Aliases {

  private static final int LONGEST = 60;
  private static final int LONGEST_THAI = 16;

  /** Each is sought in the whole text, so that their number is bounded. */
  private static final int MOST = 100;




  private final NameTables tables;
  private final RegistryNames registry;

  Aliases(NameTables tables, RegistryNames registry) {
    this.tables = tables;
    this.registry = registry;
  }

  /** The mentions of the abbreviations that stand in parentheses behind one of the names. */
  List<Candidate> find(NameText text, List<Candidate> names) {
    Map<String, Candidate> introduced = new LinkedHashMap<>();
    for (Candidate name : names) {
      int open = text.skipSpaces(name.end());
      if (text.at(open) == '(' && !isOfficer(text, name)) {
        read(text, open + 1, name, introduced);
      }
    }
    List<Candidate> found = new ArrayList<>();
    introduced.forEach((alias, name) -> occurrences(text, alias, name, found));
    return found;
  }

  /** ปลัดกระทรวง… (ปกท.ทส.) introduces the officer's abbreviation, not the body's. */
  private boolean isOfficer(NameText text, Candidate name) {
    int open = text.skipSpaces(name.end());
    int close = text.indexOf(")", open, open + LONGEST);
    boolean officer = tables.before(WordClass.OFFICER, text, name.begin()).isPresent();
    return officer && close > 0 && registry.body(text.slice(open + 1, close)).isEmpty();
  }

  private void read(
      NameText text, int from, Candidate name, Map<String, Candidate> introduced) {
    int close = text.indexOf(")", from, from + LONGEST);
    if (close < 0 || introduced.size() == MOST) {
      return;
    }
    for (String part : text.slice(from, close).split("[:,/]| หรือ ", -1)) {
      String alias = part.strip();
      if (isAlias(alias) && !tables.opens(WordClass.POST, alias)) {
        introduced.putIfAbsent(alias, name);
      }
    }
  }

  private static boolean isAlias(String alias) {
    if (alias.length() < 2 || alias.indexOf('\n') >= 0) {
      return false;
    }
    boolean latin = alias.chars().allMatch(c -> c < 0x80) && alias.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    return latin || isThaiAbbreviation(alias);
  }

  /** Letters with dots, or consonants alone. */
  private static boolean isThaiAbbreviation(String alias) {
    if (alias.length() > LONGEST_THAI || alias.indexOf(' ') >= 0) {
      return false;
    }
    boolean dots = alias.endsWith(".");
    return ThaiChars.isLetter(alias.charAt(0))
        && alias
            .chars()
            .allMatch(c -> ThaiChars.isConsonant((char) c) || c == '.' || (dots && ThaiChars.isLetter((char) c)));
  }

  private void occurrences(NameText text, String alias, Candidate name, List<Candidate> found) {
    Optional<Candidate> registered =
        registry.body(alias).map(b -> new Candidate(0, 0, b.canonical(), b.type(), true, NameRules.ALIAS));
    Candidate meant = registered.isPresent() && !name.known() ? registered.get() : name;
    for (int at = text.indexOf(alias, 0, text.length());
        at >= 0;
        at = text.indexOf(alias, at + alias.length(), text.length())) {
      int end = at + alias.length();
      if (stands(text, at, end)) {
        found.add(new Candidate(at, end, meant.canonical(), meant.type(), meant.known(), NameRules.ALIAS));
      }
    }
  }

  private static boolean stands(NameText text, int begin, int end) {
    boolean latin = text.isLatin(begin);
    if (latin) {
      return !text.isLatin(begin - 1) && !text.isLatin(end) && text.kindAt(begin) != WordKind.URL
          && text.kindAt(begin) != WordKind.EMAIL && text.at(end) != '-' && text.at(begin - 1) != '-';
    }
    boolean dotted = text.at(end - 1) == '.';
    return (text.isWordBegin(begin) || text.at(begin - 1) == '.') && (dotted || text.isWordEnd(end));
  }
}
