package thaipress.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thaipress.model.OrganisationType;

/** The tables of the grammar of names: heads, and words that end a name or stand around one. */
final class NameTables {

  /** What a word does to a name; the head of name-words.tsv says it. */
  enum WordClass {
    STOP,
    VERB,
    DEED,
    FIELD,
    CLASS,
    POSITION,
    QUANTITY,
    PASS,
    DENY,
    GENERAL,
    LEADER,
    PORTFOLIO,
    OFFICER,
    POST,
    TITLE,
    LAW,
    CITY
  }

  private static final class Shared {
    static final NameTables TABLES = new NameTables();
  }

  private final List<NameHead> heads = new ArrayList<>();
  private final Openings openings;

  /** By the department's name: its office in a province, {@code {}} for the province. */
  private final Map<String, String> provincialOffices = new HashMap<>();

  private final Map<WordClass, Map<Character, List<String>>> openers = new HashMap<>();
  private final Map<WordClass, Map<Character, List<String>>> closers = new HashMap<>();

  private NameTables() {
    read("name-heads.tsv", this::addHead);
    read("name-words.tsv", this::addWord);
    read("provincial-offices.tsv", columns -> provincialOffices.put(columns[0], columns[1]));
    openings = new Openings(heads.stream().map(NameHead::text).toList());
    openers.values().forEach(NameTables::longestFirst);
    closers.values().forEach(NameTables::longestFirst);
  }

  /** The tables that ship with the library; loaded once. */
  static NameTables shared() {
    return Shared.TABLES;
  }

  /** The heads that begin like the text at the offset, the longest first. */
  List<NameHead> headsAt(NameText text, int offset) {
    int node = openings.start(text.at(offset), text.at(offset + 1));
    if (node == Openings.DEAD) {
      return List.of();
    }
    List<NameHead> found = List.of();
    for (int at = offset + 2; node != Openings.DEAD; node = openings.step(node, text.at(at++))) {
      int head = openings.endAt(node);
      if (head != Openings.NONE) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(heads.get(head));
      }
    }
    return found.size() < 2 ? found : found.reversed();
  }

  /** The full name of a department's office in a province. */
  String provincialOffice(String department, String province) {
    String pattern = provincialOffices.get(department);
    return pattern == null
        ? department.replaceFirst("กรม", "สำนักงาน") + "จังหวัด" + province
        : pattern.replace("{}", province);
  }

  /** The longest word of a class that stands at the offset and ends where a word ends. */
  Optional<String> at(WordClass kind, NameText text, int offset) {
    Map<Character, List<String>> table = openers.getOrDefault(kind, Map.of());
    for (String word : table.getOrDefault(text.at(offset), List.of())) {
      if (text.startsWith(word, offset) && text.isWordEnd(offset + word.length())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a word of a class stands at the offset, as a whole word or the beginning of one. */
  boolean startsAt(WordClass kind, NameText text, int offset) {
    Map<Character, List<String>> table = openers.getOrDefault(kind, Map.of());
    return table.getOrDefault(text.at(offset), List.of()).stream()
        .anyMatch(word -> text.startsWith(word, offset));
  }

  /** Whether a string begins with a word of a class. */
  boolean opens(WordClass kind, String string) {
    Map<Character, List<String>> table = openers.getOrDefault(kind, Map.of());
    return table.getOrDefault(string.charAt(0), List.of()).stream().anyMatch(string::startsWith);
  }

  /** The longest word of a class that ends right before the offset. */
  Optional<String> before(WordClass kind, NameText text, int offset) {
    Map<Character, List<String>> table = closers.getOrDefault(kind, Map.of());
    for (String word : table.getOrDefault(text.at(offset - 1), List.of())) {
      if (text.endsWith(word, offset)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private void addHead(String[] columns) {
    NameHead head =
        new NameHead(
            columns[0],
            NameHead.Shape.valueOf(columns[1].toUpperCase(Locale.ROOT).replace('-', '_')),
            OrganisationType.ofLabel(columns[2]),
            Integer.parseInt(columns[3]),
            columns.length > 4 ? columns[4] : "");
    heads.add(head);
  }

  private void addWord(String[] columns) {
    String word = columns[0];
    WordClass kind = WordClass.valueOf(columns[1].toUpperCase(Locale.ROOT));
    put(openers, kind, word.charAt(0), word);
    put(closers, kind, word.charAt(word.length() - 1), word);
  }

  private static void put(
      Map<WordClass, Map<Character, List<String>>> table, WordClass kind, char key, String word) {
    table
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(key, c -> new ArrayList<>())
        .add(word);
  }

  private static void longestFirst(Map<Character, List<String>> table) {
    table.values().forEach(list -> list.sort(Comparator.comparingInt(word -> -word.length())));
  }

  private interface Row {
    void accept(String[] columns);
  }

  private static void read(String name, Row rows) {
    try (InputStream in = NameTables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + NameTables.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.accept(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
