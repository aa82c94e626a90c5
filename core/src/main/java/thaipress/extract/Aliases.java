package thaipress.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thaipress.extract.NameTables.WordClass;
import thaipress.lexicon.Body;
import thaipress.model.OrganisationType;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/** Abbreviations that the text introduces behind a full name, in parentheses or behind หรือ. */
final class Aliases {

  private static final String OR = "หรือ";
  private static final String SPACED_OR = " หรือ ";
  private static final int WRITTEN_OUT = 12;
  private static final int LONGEST = 60;
  private static final int LONGEST_THAI = 16;

  /** Each is sought in the whole text, so that their number is bounded. */
  private static final int MOST = 100;

  /** Where a body is found, rather than what it is called: กบข. หรือ LINE กบข. */
  private static final Set<String> CHANNELS = Set.of("LINE", "FACEBOOK", "QR", "SMS", "SME");

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
      if (text.at(open) == '(') {
        read(text, open + 1, name, introduced);
      } else if (text.startsWith(OR, open) && open > name.end() && isWrittenOut(text, name)) {
        readOther(text, text.skipSpaces(open + OR.length()), name, introduced);
      }
    }
    if (introduced.isEmpty()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Map.Entry<String, Candidate> alias : introduced.entrySet()) {
      occurrences(text, alias.getKey(), alias.getValue(), found);
    }
    return found;
  }

  /** What the alias behind the name means, where it is the name's. */
  private @Nullable Candidate meaning(NameText text, String alias, Candidate name) {
    Body registered = registry.body(alias);
    boolean own =
        !name.known()
            && registered != null
            && Initials.define(text, name.end(), alias)
            && !Initials.mayMean(text, name.end(), registered.canonical());
    if (registered != null && !own) {
      return name.known() ? name : of(registered);
    }
    if (isUnit(alias, name)) {
      return new Candidate(0, 0, alias, OrganisationType.AGENCY, false, NameRules.ALIAS);
    }
    return isAnothers(text, alias, name) ? null : name;
  }

  private static Candidate of(Body body) {
    return new Candidate(0, 0, body.canonical(), body.type(), true, NameRules.ALIAS);
  }

  /** ศปท.มท. behind a name that ends with มท.'s: a unit of it. */
  private boolean isUnit(String alias, Candidate name) {
    int dot = alias.indexOf('.') + 1;
    Body parent = dot > 0 && dot < alias.length() ? registry.body(alias.substring(dot)) : null;
    return parent != null && parent.canonical().equals(name.canonical());
  }

  /**
   * ปลัดกระทรวง… (ปกท.) introduces the officer's abbreviation, ระบบของกรม… (e-GP) the system's, and
   * a body that has a Latin name gets no second one.
   */
  private boolean isAnothers(NameText text, String alias, Candidate name) {
    return tables.isBefore(WordClass.OFFICER, text, name.begin())
        || (name.known() && text.endsWith("ของ", name.begin()))
        || (alias.charAt(0) < 0x80 && alias.indexOf(' ') < 0 && hasLatinAbbreviation(name));
  }

  private boolean hasLatinAbbreviation(Candidate name) {
    Body body = registry.body(name.canonical());
    if (body != null) {
      for (String english : body.english()) {
        if (english.indexOf(' ') < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void read(NameText text, int from, Candidate name, Map<String, Candidate> introduced) {
    int close = text.indexOf(")", from, from + LONGEST);
    if (close < 0 || introduced.size() == MOST) {
      return;
    }
    for (int begin = from; begin <= close; ) {
      int end = endOfPart(text, begin, close);
      String alias = text.slice(begin, end).strip();
      if (isAlias(alias) && !tables.opens(WordClass.POST, alias)) {
        Candidate meant = meaning(text, alias, name);
        if (meant != null) {
          introduced.putIfAbsent(alias, meant);
        }
      }
      begin = end + (text.at(end) == ' ' ? SPACED_OR.length() : 1);
    }
  }

  /** Where a colon, a comma, a slash or หรือ stands in brackets, or where they close. */
  private static int endOfPart(NameText text, int begin, int close) {
    int at = begin;
    while (at < close && !isSeparator(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(NameText text, int at) {
    return switch (text.at(at)) {
      case ':', ',', '/' -> true;
      case ' ' -> text.startsWith(SPACED_OR, at);
      default -> false;
    };
  }

  private static boolean isWrittenOut(NameText text, Candidate name) {
    return name.length() >= WRITTEN_OUT && text.isThai(name.begin());
  }

  /** บริษัท … จำกัด หรือ SCGC: capitals alone, or letters with dots. */
  private void readOther(NameText text, int from, Candidate name, Map<String, Candidate> found) {
    int end = from;
    while (end < from + LONGEST_THAI && (text.isLatin(end) || text.at(end) == '.')) {
      end++;
    }
    if (end == from && text.kindAt(from) == WordKind.ABBREVIATION) {
      end = text.wordEnd(from);
    }
    String alias = text.slice(from, Math.min(end, text.length()));
    boolean capitals = alias.equals(alias.toUpperCase(Locale.ROOT));
    boolean goesOn = text.at(end) == ' ' && text.isLatin(end + 1);
    if (capitals
        && found.size() < MOST
        && !goesOn
        && isAlias(alias)
        && !CHANNELS.contains(alias)
        && !tables.isAt(WordClass.STOP, text, from)) {
      Body body = registry.body(alias);
      found.putIfAbsent(alias, body == null ? name : of(body));
    }
  }

  private static boolean isAlias(String alias) {
    if (alias.length() < 2 || alias.indexOf('\n') >= 0) {
      return false;
    }
    return isLatinAbbreviation(alias) || isThaiAbbreviation(alias);
  }

  /** ASCII alone, with a capital letter. */
  private static boolean isLatinAbbreviation(String alias) {
    boolean capital = false;
    for (int i = 0; i < alias.length(); i++) {
      char c = alias.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      capital |= c >= 'A' && c <= 'Z';
    }
    return capital;
  }

  /** Letters with dots, or consonants alone. */
  private static boolean isThaiAbbreviation(String alias) {
    if (alias.length() > LONGEST_THAI || alias.indexOf(' ') >= 0 || alias.contains("..")) {
      return false;
    }
    boolean dots = alias.endsWith(".");
    for (int i = 0; i < alias.length(); i++) {
      char c = alias.charAt(i);
      boolean may = dots ? ThaiChars.isLetter(c) : ThaiChars.isConsonant(c);
      if (!may && c != '.') {
        return false;
      }
    }
    return ThaiChars.isLetter(alias.charAt(0));
  }

  private static void occurrences(
      NameText text, String alias, Candidate meant, List<Candidate> found) {
    for (int at = text.indexOf(alias, 0, text.length());
        at >= 0;
        at = text.indexOf(alias, at + alias.length(), text.length())) {
      int end = at + alias.length();
      if (stands(text, at, end)) {
        found.add(
            new Candidate(
                at, end, meant.canonical(), meant.type(), meant.known(), NameRules.ALIAS));
      }
    }
  }

  private static boolean stands(NameText text, int begin, int end) {
    boolean latin = text.isLatin(begin);
    if (latin) {
      return !text.isLatin(begin - 1)
          && !text.isLatin(end)
          && !text.isDigit(end)
          && text.kindAt(begin) != WordKind.URL
          && text.kindAt(begin) != WordKind.EMAIL
          && text.at(end) != '-'
          && text.at(begin - 1) != '-';
    }
    boolean dotted = text.at(end - 1) == '.';
    return (text.isWordBegin(begin) || text.at(begin - 1) == '.')
        && (dotted || text.isWordEnd(end));
  }
}
