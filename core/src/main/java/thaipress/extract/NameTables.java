package thaipress.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    CITY,
    UNIT;

    /** What stands for the class where a number has a bit for each of several. */
    int bit() {
      return 1 << ordinal();
    }

    /** Whether it is one of the classes that a number has a bit for. */
    boolean isOf(int classes) {
      return (classes & bit()) != 0;
    }
  }

  private static final class Shared {
    static final NameTables TABLES = new NameTables();
  }

  private static final String DEPARTMENT = "กรม";

  private final List<NameHead> heads = new ArrayList<>();
  private final Openings openings;
  private final SixLetterFilter headFilter;

  /** By head, behind none: those that it begins with, itself first. */
  private final NameHead[][] begun;

  /** By the department's name: its office in a province, {@code {}} for the province. */
  private final Map<String, String> provincialOffices = new HashMap<>();

  private final WordClasses words;

  private NameTables() {
    read("name-heads.tsv", this::addHead);
    WordClasses.Builder builder = new WordClasses.Builder();
    read("name-words.tsv", builder::add);
    words = builder.build();
    read("provincial-offices.tsv", columns -> provincialOffices.put(columns[0], columns[1]));
    openings = new Openings(heads().toList());
    headFilter = new SixLetterFilter(heads().toList());
    Stream<NameHead[]> none = Stream.<NameHead[]>of(new NameHead[0]);
    begun = Stream.concat(none, heads.stream().map(this::beginningsOf)).toArray(NameHead[][]::new);
  }

  /** The tables that ship with the library; loaded once. */
  static NameTables shared() {
    return Shared.TABLES;
  }

  /** The heads that begin like the text at the offset, the longest first. */
  NameHead[] headsAt(NameText text, int offset) {
    return begun[openings.longestAt(text, offset) - Openings.NONE];
  }

  /** Of the text's {@linkplain NameText#openings openings} those at which a head may begin. */
  int[] openings(NameText text) {
    int[] kept = text.openings().clone();
    return Arrays.copyOf(kept, headFilter.keep(text.folded().array(), kept, kept.length));
  }

  /** What {@link #headsAt} gives, at one of these. */
  NameHead[] headsAtOpening(NameText text, int opening) {
    return begun[openings.longestFrom(text, opening) - Openings.NONE];
  }

  private NameHead[] beginningsOf(NameHead longest) {
    return heads.stream()
        .filter(head -> longest.text().startsWith(head.text()))
        .sorted(Comparator.comparingInt(head -> -head.length()))
        .toArray(NameHead[]::new);
  }

  /** Whether the table says how the office of a body in a province is called. */
  boolean hasProvincialOffice(String body) {
    return provincialOffices.containsKey(body);
  }

  /** The full name of a department's office in a province. */
  String provincialOffice(String department, String province) {
    String pattern = provincialOffices.get(department);
    return pattern == null
        ? officeOf(department) + "จังหวัด" + province
        : pattern.replace("{}", province);
  }

  private static String officeOf(String department) {
    int head = department.indexOf(DEPARTMENT);
    return head < 0
        ? department
        : department.substring(0, head)
            + "สำนักงาน"
            + department.substring(head + DEPARTMENT.length());
  }

  /** All heads as they are written. */
  Stream<String> heads() {
    return heads.stream().map(NameHead::text);
  }

  /** All words of a class. */
  List<String> words(WordClass kind) {
    return words.of(kind);
  }

  /** All words of some classes, a bit each. */
  Stream<String> wordsOfSome(int classes) {
    return words.ofSome(classes);
  }

  /** The longest word of a class that stands at the offset and ends where a word ends. */
  Optional<String> at(WordClass kind, NameText text, int offset) {
    int length = lengthAt(kind, text, offset);
    return length > 0 ? Optional.of(text.slice(offset, offset + length)) : Optional.empty();
  }

  /** The length of the longest word of a class that stands at the offset as words, or 0. */
  int lengthAt(WordClass kind, NameText text, int offset) {
    return words.lengthAt(kind, text, offset);
  }

  /** Those of some classes, a bit each, of which a word stands at the offset as words. */
  int classesAt(NameText text, int offset, int wanted) {
    return words.classesAt(text, offset, wanted);
  }

  /** Whether a word of a class stands at the offset and ends where a word ends. */
  boolean isAt(WordClass kind, NameText text, int offset) {
    return words.isAt(kind, text, offset);
  }

  /** Whether a word of a class stands at the offset, as a whole word or the beginning of one. */
  boolean startsAt(WordClass kind, NameText text, int offset) {
    return words.opens(kind, text.folded(), offset);
  }

  /** Whether a string begins with a word of a class. */
  boolean opens(WordClass kind, String string) {
    return words.opens(kind, string, 0);
  }

  /** A bit for each class of which a word ends right before the offset. */
  int classesBefore(NameText text, int offset) {
    return words.classesBefore(text, offset);
  }

  /** Whether a word of a class ends right before the offset. */
  boolean isBefore(WordClass kind, NameText text, int offset) {
    return words.isBefore(kind, text, offset);
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
