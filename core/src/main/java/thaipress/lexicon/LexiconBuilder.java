package thaipress.lexicon;

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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final int DERIVED_LETTERS = 3;
  private static final double SMOOTHING = 0.5;
  private static final long PLACE_COUNT = 3;

  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Integer> bodyNames = new LinkedHashMap<>();
  private final Map<String, Integer> placeNames = new HashMap<>();
  private final Set<String> placeKeys = new TreeSet<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final MessageDigest digest = sha256();
  private String file = "program";
  private int line;

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
   * Adds a word, or occurrences to a word that is there already.
   *
   * @param word its spelling; folded before it is stored
   * @param count how often it was seen in a corpus; 0 for a word that is only known to exist
   * @throws LexiconException if the word is empty or has characters that no entry can have
   */
  public LexiconBuilder addWord(String word, long count) {
    counts.merge(key(word), count, Long::sum);
    digest(word + '\t' + count);
    return this;
  }

  /**
   * Adds a body under all its names. From an abbreviation with dots the form without dots is
   * derived where it has three letters or more and means nothing else, from a ministry's
   * abbreviation the form with กระทรวง.
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
    if (!placeKeys.add(place.kind() + "\t" + place.name() + "\t" + place.parent())) {
      throw fault("'" + place.name() + "' in '" + place.parent() + "' stands here twice");
    }
    places.add(place);
    placeNames.merge(key(place.name()), places.size() - 1, this::larger);
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
          Integer before = seen.putIfAbsent(key(columns[0]), line);
          if (before != null) {
            throw fault("'" + columns[0] + "' stands in line " + before + " already");
          }
          addWord(columns[0], columns.length > 1 ? parseCount(columns[1]) : 1);
        });
    return this;
  }

  /**
   * Reads bodies: canonical, type, abbreviations, names, english, parent, province, of which the
   * lists are separated by {@code ;} and all but the first two may be empty or missing at the end.
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
        columns -> addPlace(new Place(columns[0], parseKind(columns), at(columns, 2))));
    return this;
  }

  /** Compiles what was added. The builder may be added to and built again. */
  public Lexicon build() {
    Map<String, Integer> names = new HashMap<>(bodyNames);
    derivedNames().forEach(names::putIfAbsent);
    placeNames.forEach(
        (name, place) -> counts.merge(name, name.length() > 3 ? PLACE_COUNT : 0, Math::max));
    TreeSet<String> all = new TreeSet<>(counts.keySet());
    all.addAll(names.keySet());
    List<String> keys = List.copyOf(all);
    int[] costs = new int[keys.size()];
    int[] bodyOf = new int[keys.size()];
    int[] placeOf = new int[keys.size()];
    double total =
        counts.values().stream().mapToLong(Long::longValue).sum() + SMOOTHING * counts.size();
    for (int i = 0; i < costs.length; i++) {
      String key = keys.get(i);
      Long count = counts.get(key);
      costs[i] = count == null ? Lexicon.NOT_A_WORD : cost(count, total);
      bodyOf[i] = names.getOrDefault(key, -1);
      placeOf[i] = placeNames.getOrDefault(key, -1);
    }
    return new Lexicon(
        keys.isEmpty() ? new int[Alphabet.SIZE * DoubleArray.ROW] : DoubleArray.build(keys),
        costs,
        bodyOf,
        placeOf,
        bodies,
        places,
        HexFormat.of().formatHex(cloned(digest).digest()));
  }

  /** Compiles what was added and writes it in the form that {@link Lexicon} loads. */
  public void write(OutputStream out) throws IOException {
    LexiconFile.write(build(), out);
  }

  private static int cost(long count, double total) {
    return (int) Math.round(-100 * Math.log((count + SMOOTHING) / total));
  }

  private void copyWords(Lexicon lexicon) {
    LexiconEntries.forEach(
        lexicon,
        (word, entry) -> {
          if (lexicon.isWord(entry)) {
            counts.put(word, Math.round(1e7 * Math.exp(-lexicon.cost(entry) / 100.0)));
          }
        });
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
              + origins.get(key)
              + ")");
    }
    origins.put(key, line == 0 ? file : "line " + line);
  }

  private Map<String, Integer> derivedNames() {
    Map<String, Integer> derived = new TreeMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      for (String abbreviation : body.abbreviations()) {
        derive(derived, abbreviation.replace(".", ""), i, DERIVED_LETTERS);
        if (body.type() == OrganisationType.MINISTRY) {
          derive(derived, "กระทรวง" + abbreviation, i, 0);
          derive(derived, "กระทรวง " + abbreviation, i, 0);
        }
      }
    }
    derived.values().removeIf(body -> body < 0);
    return derived;
  }

  /** A form that two bodies would have, or that is a word, means neither. */
  private void derive(Map<String, Integer> derived, String form, int body, int letters) {
    String key = key(form);
    if (key.length() >= letters && !counts.containsKey(key)) {
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
        line++;
        if (!text.isBlank() && !text.startsWith("#")) {
          columns.accept(text.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    file = "program";
    line = 0;
  }

  private long parseCount(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw fault("'" + text + "' is no count; the columns are word and count");
    }
  }

  private Body parseBody(String[] columns) {
    if (columns.length < 2 || columns.length > 7) {
      throw fault(
          columns.length
              + " columns; expected canonical, type, abbreviations, names, english, parent, province");
    }
    try {
      return new Body(
          columns[0],
          OrganisationType.ofLabel(columns[1]),
          list(at(columns, 2)),
          list(at(columns, 3)),
          list(at(columns, 4)),
          at(columns, 5),
          at(columns, 6));
    } catch (IllegalArgumentException e) {
      throw fault(Objects.toString(e.getMessage()));
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
