package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Place;
import thaipress.lexicon.Trie;
import thaipress.model.OrganisationType;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/** The registry's bodies and the gazetteer's places in a text. */
final class RegistryNames {

  private static final int SHORTEST_PARENT = 8;
  private static final int SHORTEST_UNIT = 3;
  private static final int LONGEST_HASHTAG = 5;

  /** Abbreviations of positions, behind which an abbreviation names a body by itself. */
  private static final Set<String> POSITIONS =
      Set.of(
          "กก.",
          "คกก.",
          "ครู.",
          "ที่ปรึกษา.",
          "นรม.",
          "ปธ.",
          "ปล.",
          "ปลัด.",
          "ผกก.",
          "ผตร.",
          "ผจก.",
          "ผช.",
          "ผช.รมว.",
          "ผบ.",
          "ผบก.",
          "ผบช.",
          "ผวจ.",
          "ผอ.",
          "รก.",
          "รมช.",
          "รมต.",
          "รมว.",
          "รอง.",
          "ลธ.",
          "ลปค.",
          "สส.",
          "หน.",
          "อธ.",
          "เลขา.");

  /** As many words of a line as a name that goes on in the next may have in it. */
  private static final int MOST_WORDS = 12;

  /** Of an entry that is no place. */
  private static final byte NO_PLACE = Byte.MAX_VALUE;

  private final Lexicon lexicon;
  private final RegistryFilter filter;

  /** By entry, behind none: the body that it names. */
  private final @Nullable Body[] bodies;

  /** By entry, behind none: the kind of the place that it names, by its number. */
  private final byte[] places;

  private final TreeMap<String, Body> byName = new TreeMap<>();

  /** By the canonical name without its spaces, for names that have some. */
  private final Map<String, Body> unspaced = new HashMap<>();

  /** The entries with which longer names of bodies begin. */
  private final BitSet continued = new BitSet();

  /** The types of bodies in whose names a parent's stands behind a space, few as they are. */
  private final Set<OrganisationType> parented = EnumSet.noneOf(OrganisationType.class);

  /** The first two letters of names that do not begin in Thai. */
  private final PairFilter foreignPairs = new PairFilter();

  /** The first two letters of such names that have fewer than four. */
  private final PairFilter briefPairs = new PairFilter();

  /** The third and fourth letters of the others. */
  private final PairFilter nextPairs = new PairFilter();

  /**
   * @param forms all that the lexicon may call a body
   * @param heads what names may begin with
   */
  RegistryNames(Lexicon lexicon, Set<String> forms, List<String> heads) {
    this.lexicon = lexicon;
    this.filter = new RegistryFilter(lexicon, forms, heads);
    this.bodies = new Body[lexicon.size() - Lexicon.NO_ENTRY];
    this.places = new byte[bodies.length];
    Arrays.fill(places, NO_PLACE);
    for (int entry = 0; entry < lexicon.size(); entry++) {
      addEntry(entry);
    }
    forms.forEach(this::addForeign);
    forms.forEach(this::addParented);
    forms.forEach(this::addContinued);
    for (Body body : lexicon.bodies()) {
      byName.put(body.canonical(), body);
      if (body.canonical().indexOf(' ') > 0) {
        unspaced.put(body.canonical().replace(" ", ""), body);
      }
    }
  }

  /** Most entries name neither, which is asked first: all are gone through at each start. */
  private void addEntry(int entry) {
    if (lexicon.isBody(entry)) {
      bodies[entry - Lexicon.NO_ENTRY] = lexicon.body(entry).orElseThrow();
    }
    if (lexicon.isPlace(entry)) {
      places[entry - Lexicon.NO_ENTRY] = (byte) lexicon.place(entry).orElseThrow().kind().ordinal();
    }
  }

  /** Marks the names of bodies that this one begins with. */
  private void addContinued(String form) {
    Trie trie = lexicon.trie();
    long node = trie.root();
    for (int at = 0; at < form.length() - 1 && node != Trie.DEAD; at++) {
      node = trie.next(node, Trie.code(form.charAt(at)));
      if (Trie.isBody(node)) {
        continued.set(Trie.entry(node));
      }
    }
  }

  /** The dot that a text has behind a name may be the last letter of another. */
  private void addParented(String name) {
    if (hasParent(name)) {
      addParented(body(name));
      addParented(body(name.substring(0, name.length() - 1)));
    }
  }

  private boolean hasParent(String name) {
    for (int at = name.length() - SHORTEST_PARENT; at > SHORTEST_PARENT; at--) {
      if (name.charAt(at - 1) == ' ' && body(name.substring(at)) != null) {
        return true;
      }
    }
    return false;
  }

  private void addParented(@Nullable Body body) {
    if (body != null) {
      parented.add(body.type());
    }
  }

  private void addForeign(String name) {
    if (ThaiChars.isThai(name.charAt(0))) {
      return;
    }
    if (name.length() == 1) {
      foreignPairs.add(name.charAt(0));
      briefPairs.add(name.charAt(0));
      return;
    }
    foreignPairs.add(name.charAt(0), name.charAt(1));
    if (name.length() < 4) {
      briefPairs.add(name.charAt(0), name.charAt(1));
    } else {
      nextPairs.add(name.charAt(2), name.charAt(3));
    }
  }

  /** The names that the segmentation found. */
  List<Candidate> find(NameText text) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate name : known(text)) {
      addParts(text, withDot(text, name), found);
    }
    addRuns(text, found);
    for (int word : text.foreignWords()) {
      addAt(text, word, found);
    }
    return found;
  }

  /**
   * The bodies' names as they are in the lexicon. What is known of them lies far apart; looked up
   * together, one does not wait for another.
   */
  private List<Candidate> known(NameText text) {
    Segmentation words = text.segmentation();
    List<Candidate> found = new ArrayList<>(words.names());
    for (int name = 0; name < words.names(); name++) {
      int entry = words.nameEntry(name);
      Body body = body(entry);
      if (body != null) {
        int end = words.end(words.nameEnd(name) - 1);
        Candidate known = known(words.begin(words.nameBegin(name)), end, body, NameRules.REGISTRY);
        found.add(known);
        if (!continued.get(entry) && text.at(end) != '.') {
          text.remember(known.begin(), known);
        }
      }
    }
    return found;
  }

  private void addAt(NameText text, int word, List<Candidate> found) {
    Segmentation words = text.segmentation();
    switch (words.kind(word)) {
      case FOREIGN -> {
        if (mayBeForeign(text, words.begin(word))) {
          Candidate name = nameAt(text, words.begin(word));
          if (name != null) {
            found.add(name);
          }
        }
      }
      case BREAK -> addBroken(text, word, found);
      case ABBREVIATION -> {
        int end = words.end(word);
        if (body(words.entry(word)) == null
            && (filter.mayEndBody(text, end) || isNumbered(text, end))) {
          addLast(text, words.begin(word), end, found);
        }
      }
      case PUNCTUATION -> {
        if (text.at(words.begin(word)) == '#') {
          addHashtag(text, words.begin(word) + 1, found);
        }
      }
      default -> {}
    }
  }

  /** Whether a name in other letters than Thai may begin here; most words in Latin begin none. */
  private boolean mayBeForeign(NameText text, int at) {
    char first = text.at(at);
    char second = text.at(at + 1);
    char third = text.at(at + 2);
    char fourth = text.at(at + 3);
    return second <= ' '
        || foreignPairs.passes(first, second)
            && (Math.min(third, fourth) <= ' '
                || briefPairs.passes(first, second)
                || nextPairs.passes(third, fourth));
  }

  /** #ทส: an abbreviation without its dot, which a hashtag cannot have. */
  private void addHashtag(NameText text, int from, List<Candidate> found) {
    int end = from;
    while (end - from <= LONGEST_HASHTAG && ThaiChars.isConsonant(text.at(end))) {
      end++;
    }
    boolean ends = !ThaiChars.isThai(text.at(end)) && !text.isDigit(end) && !text.isLatin(end);
    if (end > from + 1 && ends) {
      addKnown(from, end, body(text.slice(from, end) + "."), found);
    }
  }

  /** The dot of an abbreviation belongs to it, also where the form without it is known. */
  private Candidate withDot(NameText text, Candidate name) {
    int begin = name.begin();
    int end = name.end();
    boolean dotted =
        text.at(end) == '.' && (text.isInitials(begin, end) || body(text, begin, end + 1) != null);
    return dotted
        ? new Candidate(begin, end + 1, name.canonical(), name.type(), true, name.rule())
        : name;
  }

  /** The longest name that begins in this line and goes on in the next. */
  private void addBroken(NameText text, int lineBreak, List<Candidate> found) {
    Segmentation words = text.segmentation();
    int at = words.begin(lineBreak);
    if (!text.isThai(at - 1) || !text.isThai(at + 1)) {
      return;
    }
    for (int word = lineBreak - 1; word >= 0 && word >= lineBreak - MOST_WORDS; word--) {
      if (words.kind(word) == WordKind.BREAK || words.kind(word) == WordKind.SPACE) {
        return;
      }
      int begin = words.begin(word);
      if (filter.mayBeBody(text, begin) && follow(text, begin, at) != Trie.DEAD) {
        Candidate name = nameAt(text, begin);
        if (name != null && name.end() > at + 1) {
          found.add(name);
        }
      }
    }
  }

  /**
   * รมว.พม. holds พม., the longest end of an unknown abbreviation that names a body; behind other
   * letters than a position's the end is the parent of a unit: กยผ.สปอ. is one name.
   */
  private void addLast(NameText text, int begin, int end, List<Candidate> found) {
    if (isNumbered(text, end)) {
      addKnown(begin, end - 2, body(text, begin, end - 2), found);
      return;
    }
    Body undotted = body(text, begin, end - 1);
    if (undotted != null) {
      addKnown(begin, end, undotted, found);
      return;
    }
    for (int at = begin; at < end; at = behindDot(text, at, end)) {
      Body body = body(text, at, end);
      if (body != null && addLast(text, begin, at, end, body, found)) {
        return;
      }
    }
  }

  /** Whether an abbreviation ends with ข. for เขต before a number. */
  private static boolean isNumbered(NameText text, int end) {
    return text.at(end - 2) == 'ข' && text.endsWith(".ข.", end) && text.isDigit(end);
  }

  /** Adds the body that an abbreviation ends with or the unit of it, if it ends with either. */
  private static boolean addLast(
      NameText text, int begin, int at, int end, Body body, List<Candidate> found) {
    int from = behindPositions(text, begin, end);
    if (at < from) {
      return false;
    }
    boolean alone = at - from < SHORTEST_UNIT;
    if (!alone && text.at(from - 1) == '(') {
      return false;
    }
    found.add(alone ? known(at, end, body, NameRules.REGISTRY) : runTogether(text, from, end));
    return true;
  }

  /** ผอ.กม.สปอ. without the position. */
  private static int behindPositions(NameText text, int begin, int end) {
    int at = begin;
    for (int behind = behindDot(text, at, end);
        behind < end && POSITIONS.contains(text.slice(at, behind));
        behind = behindDot(text, at, end)) {
      at = behind;
    }
    return at;
  }

  /** Behind the next dot of an abbreviation, or where it ends. */
  private static int behindDot(NameText text, int from, int end) {
    int at = from;
    while (at < end && text.at(at) != '.') {
      at++;
    }
    return Math.min(at + 1, end);
  }

  /** กสก.ชป.: the abbreviations of a unit and its parent, each of which the registry has. */
  private static void addRuns(NameText text, List<Candidate> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      Candidate unit = found.get(i - 1);
      Candidate parent = found.get(i);
      if (unit.end() == parent.begin()
          && text.at(unit.end() - 1) == '.'
          && text.at(parent.end() - 1) == '.') {
        found.add(runTogether(text, unit.begin(), parent.end()));
      }
    }
  }

  private static Candidate runTogether(NameText text, int begin, int end) {
    return new Candidate(
        begin, end, text.slice(begin, end), OrganisationType.AGENCY, false, NameRules.RUN_TOGETHER);
  }

  /**
   * A unit and its parent written apart are two bodies, though the registry has them under one
   * name.
   */
  private void addParts(NameText text, Candidate name, List<Candidate> found) {
    int apart = parented.contains(name.type()) ? beginOfParent(text, name) : name.end();
    if (apart == name.end()) {
      found.add(name);
      return;
    }
    found.add(
        new Candidate(
            name.begin(),
            text.skipSpacesBack(apart),
            name.canonical(),
            name.type(),
            true,
            NameRules.UNIT_AND_PARENT));
    addKnown(apart, name.end(), body(text, apart, name.end()), found);
  }

  private static void addKnown(int begin, int end, @Nullable Body body, List<Candidate> found) {
    if (body != null) {
      found.add(known(begin, end, body, NameRules.REGISTRY));
    }
  }

  /** Where within the name, behind a space, its parent's name begins; the name's end where none. */
  int beginOfParent(NameText text, Candidate name) {
    for (int at = name.end() - SHORTEST_PARENT; at > name.begin() + SHORTEST_PARENT; at--) {
      if (text.at(at - 1) == ' ' && body(text, at, name.end()) != null) {
        return at;
      }
    }
    return name.end();
  }

  /** The registry's body of this name, if it has one. */
  @Nullable Body body(String name) {
    return filter.mayBeNamed(name) ? body(lexicon.find(name)) : null;
  }

  /** The body that an entry of the lexicon names; none names none. */
  @Nullable Body body(int entry) {
    return bodies[entry - Lexicon.NO_ENTRY];
  }

  /** The registry's body whose name stands from one offset to another. */
  private @Nullable Body body(NameText text, int begin, int end) {
    return filter.mayBeBody(text, begin) ? body(Trie.entry(follow(text, begin, end))) : null;
  }

  /** The node that the text leads to from one offset to another. */
  private long follow(NameText text, int from, int to) {
    Trie trie = lexicon.trie();
    long node = trie.root();
    for (int at = from; at < to && node != Trie.DEAD; at++) {
      node = trie.next(node, Trie.code(text.at(at)));
    }
    return node;
  }

  /**
   * The longest name of the registry at the offset, where a line break or a doubled space may stand
   * for a space or within a word. Several rules ask for the same offset.
   */
  @Nullable Candidate nameAt(NameText text, int begin) {
    if (!filter.mayBeBody(text, begin)) {
      return null;
    }
    if (!text.remembers(begin)) {
      text.remember(begin, findLongest(text, begin));
    }
    return text.remembered(begin);
  }

  /** The same, if the name goes on behind a head that it begins with and that ends at an offset. */
  @Nullable Candidate nameBeyond(NameText text, int begin, int endOfHead) {
    if (!filter.mayGoOn(text, endOfHead)) {
      return null;
    }
    Candidate name = nameAt(text, begin);
    return name != null && name.end() > endOfHead ? name : null;
  }

  /** The same, if the name ends with a dot, or with one letter behind it. */
  @Nullable Candidate dottedNameAt(NameText text, int begin) {
    Candidate name = filter.mayBeDotted(text, begin) ? nameAt(text, begin) : null;
    return name != null && (text.at(name.end() - 1) == '.' || text.at(name.end() - 2) == '.')
        ? name
        : null;
  }

  /**
   * Where names end within longer ones cannot be foreseen, so there is no branch for it; rarely one
   * is none since what stands behind the break that was skipped is a body by itself.
   */
  private @Nullable Candidate findLongest(NameText text, int begin) {
    char first = text.at(begin);
    if (first == ' ' || first == '\n' || first == 0) {
      return null;
    }
    Trie trie = lexicon.trie();
    long node = trie.root();
    int end = begin;
    int entry = Lexicon.NO_ENTRY;
    int skipped = begin;
    for (int at = begin; ; ) {
      char c = text.at(at);
      int behind = at + 1;
      long next = trie.next(node, Trie.code(c));
      if (c <= ' ' && (c == ' ' || c == '\n')) {
        behind = text.skipBreak(at);
        next = trie.next(node, Trie.code(' '));
        if (next == Trie.DEAD && behind < text.length()) {
          next = trie.next(node, Trie.code(text.at(behind)));
          skipped = behind++;
        }
      }
      if (next == Trie.DEAD) {
        break;
      }
      node = next;
      at = behind;
      int ends = -(Trie.tag(node) >> Trie.BODY_BIT) & text.wordEndBits(at);
      if (skipped > begin && ends != 0 && body(text.slice(skipped, at)) != null) {
        ends = 0;
      }
      entry = Trie.entry(node) & ends | entry & ~ends;
      end = at & ends | end & ~ends;
    }
    Body body = body(entry);
    return body == null ? null : known(begin, end, body, NameRules.REGISTRY);
  }

  /** The end of the registry's full name at the offset, or the offset where there is none. */
  int endOfNameAt(NameText text, int offset) {
    Candidate name = filter.mayBeLong(text, offset) ? nameAt(text, offset) : null;
    return name != null && name.length() >= SHORTEST_PARENT && text.isThai(name.end() - 1)
        ? name.end()
        : offset;
  }

  /**
   * The end of the longest place at the offset, or the offset where there is none. The longest word
   * mostly is one, and which letters end a word cannot be foreseen: so words are noted without a
   * branch, and shorter ones sought where the longest is no place.
   */
  int endOfPlaceAt(NameText text, int offset, Place.Kind smallest) {
    if (!mayBePlace(text, offset, smallest)) {
      return offset;
    }
    int end = text.length() + 1;
    int entry;
    do {
      int limit = end - 1;
      Trie trie = lexicon.trie();
      long node = trie.root();
      entry = Lexicon.NO_ENTRY;
      end = offset;
      for (int at = offset; at < limit && node != Trie.DEAD; ) {
        node = trie.next(node, Trie.code(text.at(at++)));
        int here = Trie.entry(node);
        int ends = text.wordEndBits(at) & ~(here >> Integer.SIZE - 1);
        entry = here & ends | entry & ~ends;
        end = at & ends | end & ~ends;
      }
    } while (end > offset && !isPlace(entry, smallest));
    return end;
  }

  /** Whether a place may begin at the offset: false where none does, mostly true where one does. */
  boolean mayBePlace(NameText text, int offset, Place.Kind smallest) {
    return filter.mayBePlace(text, offset, smallest);
  }

  /** Whether the name of a province may end at the offset. */
  boolean mayEndProvince(NameText text, int offset) {
    return filter.mayEndProvince(text, offset);
  }

  boolean isCountryAt(NameText text, int begin, int end) {
    return endOfPlaceAt(text, begin, Place.Kind.REGION) == end;
  }

  /** Whether a string is a province's name. */
  boolean isProvince(String name) {
    return kind(lexicon.find(name)) == Place.Kind.PROVINCE.ordinal();
  }

  private boolean isPlace(int entry, Place.Kind smallest) {
    return kind(entry) <= smallest.ordinal();
  }

  private int kind(int entry) {
    return places[entry - Lexicon.NO_ENTRY];
  }

  /** The bodies whose full name begins like this. */
  List<Body> completing(String prefix) {
    List<Body> found = new ArrayList<>();
    for (Body body : byName.tailMap(prefix, true).values()) {
      if (!body.canonical().startsWith(prefix)) {
        break;
      }
      found.add(body);
    }
    return found;
  }

  /** A candidate under the name that the registry gives it, or under its own. */
  Candidate named(int begin, int end, String canonical, OrganisationType type, String rule) {
    Body body = body(canonical);
    if (body == null) {
      body = inOtherSpaces(canonical);
    }
    return body == null
        ? new Candidate(begin, end, canonical, type, false, rule)
        : known(begin, end, body, rule);
  }

  private @Nullable Body inOtherSpaces(String name) {
    boolean spaced = name.indexOf(' ') >= 0;
    String bare = spaced ? name.replace(" ", "") : name;
    Body body = filter.mayLackSpaces(bare) ? unspaced.get(bare) : null;
    if (body != null || !spaced) {
      return body;
    }
    Body other = body(bare);
    return other != null && other.canonical().equals(bare) ? other : null;
  }

  private static Candidate known(int begin, int end, Body body, String rule) {
    return new Candidate(begin, end, body.canonical(), body.type(), true, rule);
  }
}
