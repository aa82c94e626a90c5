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

  /** What a word does to a name. */
  enum WordClass {
    STOP,
    VERB,
    CLASS,
    POSITION,
    QUANTITY,
    PASS,
    DENY,
    LEADER
  }

  private static final class Shared {
    static final NameTables TABLES = new NameTables();
  }

  private final Map<Character, List<NameHead>> heads = new HashMap<>();
  private final Map<WordClass, Map<Character, List<String>>> openers = new HashMap<>();
  private final Map<WordClass, Map<Character, List<String>>> closers = new HashMap<>();

  private NameTables() {
    read("name-heads.tsv", this::addHead);
    read("name-words.tsv", this::addWord);
    heads
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((NameHead h) -> -h.text().length())));
    openers.values().forEach(NameTables::longestFirst);
    closers.values().forEach(NameTables::longestFirst);
  }

  /** The tables that ship with the library; loaded once. */
  static NameTables shared() {
    return Shared.TABLES;
  }

  /** The heads that begin like the text at the offset, the longest first. */
  List<NameHead> headsAt(NameText text, int offset) {
    List<NameHead> found = List.of();
    for (NameHead head : heads.getOrDefault(text.at(offset), List.of())) {
      if (text.startsWith(head.text(), offset)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(head);
      }
    }
    return found;
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
    heads.computeIfAbsent(head.text().charAt(0), c -> new ArrayList<>()).add(head);
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
