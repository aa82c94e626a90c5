package thaipress.lexicon;

import static java.util.Comparator.comparingInt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import thaipress.model.OrganisationType;
import thaipress.text.Folded;

/**
 * Compiles word lists and gazetteers into a {@link Lexicon}, from reviewed text files or from a
 * program. Source files are UTF-8, one entry a line, columns separated by tabs; lines that begin
 * with {@code #} and empty lines say nothing. What stands twice is refused with both places named.
 *
 * <p>Not safe for use by several threads.
 */
public final class LexiconBuilder {

  private static final String PROGRAM = "program";
  private static final int DERIVED_LETTERS = 3;
  private static final int LONGEST_SHORT_NAME = 8;
  private static final int YEAR_DIGITS = 4;
  private static final double SMOOTHING = 0.5;
  private static final int MOST_DIGITS = 15;
  private static final long PLACE_COUNT = 3;
  private static final int NAME = 600;

  /** Less than any two words cost, and less than a scanned token. */
  private static final int WHOLE = 200;

  private static final int NAME_LETTER = 10;

  /** The words of a compiled lexicon are counted again as if in a text of this many words. */
  private static final double COPIED_TOTAL = 1e7;

  private final Map<String, Long> counts = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, Integer> bodyNames = new LinkedHashMap<>();
  private final Map<String, Integer> placeNames = new HashMap<>();
  private final Map<String, Origin> placeOrigins = new HashMap<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final MessageDigest digest = sha256();
  private String file = PROGRAM;
  private int line;

  /** Where a name was added; line 0 where that was not a file. */
  private record Origin(String file, int line) {}

  /** An empty builder. */
  public LexiconBuilder() {}

  /** A builder that holds everything of a lexicon already, to be added to. */
  public static LexiconBuilder from(Lexicon lexicon) {
    LexiconBuilder builder = new LexiconBuilder();
    builder.digest(lexicon.digest());
    lexicon.bodies().forEach(builder::addBody);
    lexicon.places().forEach(builder::addPlace);
    builder.copyWords(lexicon);
    return builder;
  }

  /**
   * Adds a word, or occurrences to a word that is there already. A word that other words could make
   * up, as โควิด-19 from โควิด, - and 19, is found whole where it is frequent enough to be likelier
   * than its parts one by one.
   *
   * @param word its spelling; folded before it is stored
   * @param count how often it was seen in a corpus; 0 for a word that is only known to exist
   * @throws LexiconException if the word is empty or has characters that no entry can have, or if
   *     the count is negative
   */
  public LexiconBuilder addWord(String word, long count) {
    if (count < 0) {
      throw fault("'" + count + "' is no count of '" + word + "': it is negative");
    }
    counts.merge(key(word), count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
    digest(word + '\t' + count);
    return this;
  }

  /**
   * Adds a word that is kept whole wherever it stands, however frequent the words are that could
   * make it up: for one's own terms, as ช่อง 3 HD or โควิด-19.
   *
   * @param word its spelling; folded before it is stored
   * @throws LexiconException if the word is empty or has characters that no entry can have
   */
  public LexiconBuilder addWord(String word) {
    addWord(word, 0);
    whole.add(key(word));
    return this;
  }

  /**
   * Adds a body under all its names. From an abbreviation with dots the form without dots, or
   * without the last of several, is derived where it has three letters or more and means nothing
   * else, from a ministry's abbreviation or short name the form with กระทรวง, from its full name
   * the one with ก.
   *
   * @throws LexiconException if one of its names belongs to another body
   */
  public LexiconBuilder addBody(Body body) {
    int number = bodies.size();
    bodies.add(body);
    addName(body.canonical(), number);
    body.abbreviations().forEach(name -> addName(name, number));
    body.names().forEach(name -> addName(name, number));
    body.english().forEach(name -> addName(name, number));
    digest(body.toString());
    return this;
  }

  /**
   * Adds a place.
   *
   * @throws LexiconException if the same place is there already
   */
  public LexiconBuilder addPlace(Place place) {
    String name = key(place.name());
    Origin before =
        placeOrigins.putIfAbsent(
            place.kind() + "\t" + name + "\t" + place.parent(), new Origin(file, line));
    if (before != null) {
      throw fault(
          "'"
              + place.name()
              + "' is already a "
              + place.kind().label()
              + " in '"
              + place.parent()
              + "' ("
              + show(before)
              + ")");
    }
    places.add(place);
    placeNames.merge(name, places.size() - 1, this::larger);
    digest(place.toString());
    return this;
  }

  /**
   * Reads {@code word} or {@code word TAB count} lines.
   *
   * @param name the file's name for messages
   * @throws LexiconException if a line is no such line or its word stood in this file before
   */
  public LexiconBuilder readWords(Reader source, String name) {
    Map<String, Integer> seen = new HashMap<>();
    forEachLine(
        source,
        name,
        columns -> {
          requireColumns(columns, "word, count", 2);
          Integer before = seen.putIfAbsent(key(columns[0]), line);
          if (before != null) {
            throw fault("'" + columns[0] + "' stands in line " + before + " already");
          }
          addWord(columns[0], columns.length > 1 ? parseCount(columns[1]) : 1);
        });
    return this;
  }

  /**
   * Reads bodies: canonical, type, abbreviations, names, english, parent, province, since,
   * successor, of which the lists are separated by {@code ;} and all but the first two may be empty
   * or missing at the end.
   *
   * @param name the file's name for messages
   * @throws LexiconException if a line is at fault
   */
  public LexiconBuilder readBodies(Reader source, String name) {
    forEachLine(source, name, columns -> addBody(parseBody(columns)));
    return this;
  }

  /**
   * Reads places: name, kind, parent.
   *
   * @param name the file's name for messages
   * @throws LexiconException if a line is at fault
   */
  public LexiconBuilder readPlaces(Reader source, String name) {
    forEachLine(
        source,
        name,
        columns -> {
          requireColumns(columns, "name, kind, parent", 3);
          addPlace(new Place(at(columns, 0), parseKind(columns), at(columns, 2)));
        });
    return this;
  }

  /** Compiles what was added. The builder may be added to and built again. */
  public Lexicon build() {
    Map<String, Long> words = new HashMap<>(counts);
    placeNames.forEach(
        (name, place) -> words.merge(name, name.length() > 3 ? PLACE_COUNT : 0, Math::max));
    Map<String, Integer> names = new HashMap<>(bodyNames);
    derivedNames(words.keySet()).forEach(names::putIfAbsent);
    TreeSet<String> all = new TreeSet<>(words.keySet());
    all.addAll(names.keySet());
    List<String> keys = List.copyOf(all);
    if (keys.size() > Trie.MOST_ENTRIES) {
      throw fault(keys.size() + " entries; a lexicon holds no more than " + Trie.MOST_ENTRIES);
    }
    int[] costs = new int[keys.size()];
    int[] bodyOf = new int[keys.size()];
    int[] placeOf = new int[keys.size()];
    int[] cheapest = new int[keys.size()];
    boolean[] isBody = new boolean[keys.size()];
    double total =
        words.values().stream().mapToDouble(Long::doubleValue).sum() + SMOOTHING * words.size();
    for (int i = 0; i < costs.length; i++) {
      String key = keys.get(i);
      Long count = words.get(key);
      costs[i] = count == null ? Lexicon.NOT_A_WORD : cost(key, count, total);
      bodyOf[i] = names.getOrDefault(key, -1);
      placeOf[i] = placeNames.getOrDefault(key, -1);
      isBody[i] = bodyOf[i] >= 0;
      cheapest[i] = isBody[i] ? Math.min(costs[i], nameCost(key)) : costs[i];
    }
    int[] numbers = numbers(cheapest);
    return new Lexicon(
        Trie.of(keys, numbers, cheapest, isBody),
        ordered(costs, numbers),
        ordered(bodyOf, numbers),
        ordered(placeOf, numbers),
        bodies,
        places,
        HexFormat.of().formatHex(cloned(digest).digest()));
  }

  /**
   * The number of each entry: the cheapest has the first, so that what is kept by number of the
   * entries that texts are mostly made of lies close together.
   */
  private static int[] numbers(int[] costs) {
    List<Integer> cheapestFirst =
        IntStream.range(0, costs.length).boxed().sorted(comparingInt(i -> costs[i])).toList();
    int[] numbers = new int[costs.length];
    for (int number = 0; number < numbers.length; number++) {
      numbers[cheapestFirst.get(number)] = number;
    }
    return numbers;
  }

  private static int[] ordered(int[] values, int[] numbers) {
    int[] ordered = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      ordered[numbers[i]] = values[i];
    }
    return ordered;
  }

  private static int nameCost(String name) {
    return Math.min(Trie.MOST_COST, NAME + NAME_LETTER * name.length());
  }

  /** Compiles what was added and writes it in the form that {@link Lexicon} loads. */
  public void write(OutputStream out) throws IOException {
    LexiconFile.write(build(), out);
  }

  private int cost(String word, long count, double total) {
    return whole.contains(word) ? WHOLE : cost(count, total);
  }

  private static int cost(long count, double total) {
    int cost = (int) Math.round(-100 * Math.log((count + SMOOTHING) / total));
    return Math.min(cost, Trie.MOST_COST);
  }

  /** The count that gives this cost among {@link #COPIED_TOTAL}. */
  private static long count(int cost) {
    return Math.max(0, Math.round(COPIED_TOTAL * Math.exp(-cost / 100.0) - SMOOTHING));
  }

  private void copyWords(Lexicon lexicon) {
    LexiconEntries.forEach(
        lexicon,
        (word, entry) -> {
          if (lexicon.isWord(entry)) {
            copyWord(word, lexicon.cost(entry));
          }
        });
  }

  private void copyWord(String word, int cost) {
    counts.put(word, count(cost));
    if (cost == WHOLE) {
      whole.add(word);
    }
  }

  private void addName(String name, int body) {
    String key = key(name);
    Integer before = bodyNames.putIfAbsent(key, body);
    if (before != null) {
      throw fault(
          "'"
              + name
              + "' already means '"
              + bodies.get(before).canonical()
              + "' ("
              + show(Objects.requireNonNull(origins.get(key)))
              + ")");
    }
    origins.put(key, new Origin(file, line));
  }

  private String show(Origin origin) {
    if (origin.line == 0) {
      return origin.file;
    }
    return origin.file.equals(file) ? "line " + origin.line : origin.file + ", line " + origin.line;
  }

  private Map<String, Integer> derivedNames(Set<String> words) {
    Map<String, Integer> derived = new TreeMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      for (String abbreviation : body.abbreviations()) {
        derive(derived, words, abbreviation.replace(".", ""), i);
        if (abbreviation.indexOf('.') < abbreviation.length() - 3 && abbreviation.endsWith(".")) {
          derive(derived, words, abbreviation.substring(0, abbreviation.length() - 1), i);
        }
        if (body.type() == OrganisationType.MINISTRY) {
          derive(derived, words, "กระทรวง" + abbreviation, i);
          derive(derived, words, "กระทรวง " + abbreviation, i);
        }
      }
      if (body.type() == OrganisationType.MINISTRY) {
        deriveShort(derived, words, body.names(), i);
        deriveField(derived, words, body.canonical(), i);
        deriveShort(derived, words, body.english(), i);
      }
    }
    derived.values().removeIf(body -> body < 0);
    return derived;
  }

  /** ก.แรงงาน, ก. แรงงาน. */
  private static void deriveField(
      Map<String, Integer> derived, Set<String> words, String canonical, int body) {
    if (canonical.startsWith("กระทรวง")) {
      String field = canonical.substring("กระทรวง".length());
      derive(derived, words, "ก." + field, body);
      derive(derived, words, "ก. " + field, body);
    }
  }

  /** กระทรวง ดีอี, กระทรวง MHESI. */
  private static void deriveShort(
      Map<String, Integer> derived, Set<String> words, List<String> names, int body) {
    for (String name : names) {
      if (name.length() <= LONGEST_SHORT_NAME && !name.startsWith("กระทรวง")) {
        derive(derived, words, "กระทรวง " + name, body);
        derive(derived, words, "กระทรวง" + name, body);
      }
    }
  }

  /** A form that two bodies would have, or that is a word, means neither. */
  private static void derive(
      Map<String, Integer> derived, Set<String> words, String form, int body) {
    String key = Folded.of(form).toString().strip();
    if (key.length() >= DERIVED_LETTERS && !words.contains(key)) {
      derived.merge(key, body, (a, b) -> a.equals(b) ? a : Integer.valueOf(-1));
    }
  }

  private Integer larger(Integer a, Integer b) {
    return places.get(a).kind().compareTo(places.get(b).kind()) <= 0 ? a : b;
  }

  private String key(String text) {
    String key = Folded.of(text).toString().strip();
    if (key.isEmpty()) {
      throw fault("an empty entry");
    }
    for (int i = 0; i < key.length(); i++) {
      if (Alphabet.code(key.charAt(i)) == Alphabet.NONE) {
        throw fault(
            "'"
                + text
                + "' has a character that no entry can have: U+"
                + HexFormat.of().withUpperCase().toHexDigits(key.charAt(i))
                + "; entries are of Thai and ASCII characters");
      }
    }
    return key;
  }

  private interface Columns {
    void accept(String[] columns);
  }

  private void forEachLine(Reader source, String name, Columns columns) {
    file = name;
    line = 0;
    try {
      BufferedReader lines = new BufferedReader(source);
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        String row = ++line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!row.isBlank() && !row.startsWith("#")) {
          columns.accept(row.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } finally {
      file = PROGRAM;
      line = 0;
    }
  }

  private long parseCount(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() > MOST_DIGITS) {
      throw fault("'" + text + "' is no count; the columns are word and count");
    }
    return Long.parseLong(text);
  }

  private Body parseBody(String[] columns) {
    requireColumns(
        columns,
        "canonical, type, abbreviations, names, english, parent, province, since, successor",
        9);
    try {
      return new Body(
          at(columns, 0),
          OrganisationType.ofLabel(at(columns, 1)),
          list(at(columns, 2)),
          list(at(columns, 3)),
          list(at(columns, 4)),
          at(columns, 5),
          at(columns, 6),
          year(at(columns, 7)),
          at(columns, 8));
    } catch (IllegalArgumentException e) {
      throw fault(Objects.toString(e.getMessage()));
    }
  }

  private String year(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!text.isEmpty() && !(digits && text.length() == YEAR_DIGITS)) {
      throw fault("'" + text + "' is no year; since is a year of the common era, such as 2016");
    }
    return text;
  }

  private void requireColumns(String[] columns, String expected, int most) {
    if (columns.length > most) {
      throw fault(columns.length + " columns; expected no more than " + expected);
    }
  }

  private Place.Kind parseKind(String[] columns) {
    try {
      return Place.Kind.ofLabel(at(columns, 1));
    } catch (IllegalArgumentException e) {
      throw fault(Objects.toString(e.getMessage()));
    }
  }

  private static String at(String[] columns, int index) {
    return index < columns.length ? columns[index].strip() : "";
  }

  private static List<String> list(String column) {
    return Arrays.stream(column.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private LexiconException fault(String message) {
    return line == 0
        ? new LexiconException(file, message)
        : new LexiconException(file, line, message);
  }

  private void digest(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static MessageDigest cloned(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }
}
