package thaipress.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thaipress.model.OrganisationType;
import thaipress.testing.Seed;

/** The trie is held against its slow twin: a map of all entries and a set of all their prefixes. */
class LexiconTest {

  private static final String LETTERS = " .09AZaz~กขฮะาเแ็่์ํๆฯ๛";

  static Map<String, Integer> entries(Lexicon lexicon) {
    Map<String, Integer> entries = new HashMap<>();
    LexiconEntries.forEach(lexicon, entries::put);
    return entries;
  }

  @Test
  void holdsWhatASetOfItsWordsHolds() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 300; round++) {
      Set<String> words = new HashSet<>();
      LexiconBuilder builder = new LexiconBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        String word = word(random, 5);
        if (!word.isBlank() && words.add(word.strip())) {
          builder.addWord(word, random.nextInt(9));
        }
      }
      Lexicon lexicon = builder.build();
      assertThat(entries(lexicon).keySet()).isEqualTo(words);
      compare(lexicon, words, random, 300);
    }
  }

  @Test
  void theMostFrequentWordsHaveTheFirstNumbers() {
    Lexicon lexicon =
        new LexiconBuilder().addWord("กา", 5).addWord("ขา", 500).addWord("คา", 50).build();

    assertThat(entries(lexicon)).containsOnly(entry("ขา", 0), entry("คา", 1), entry("กา", 2));
  }

  @Test
  void holdsTheStandardWordsAndNoOthers() {
    Map<String, Integer> entries = entries(Lexicon.standard());
    assertThat(entries).hasSize(Lexicon.standard().size());
    compare(Lexicon.standard(), entries.keySet(), Seed.random(getClass()), 20_000);
    entries.forEach((word, entry) -> assertThat(Lexicon.standard().find(word)).isEqualTo(entry));
  }

  /** Looks up entries, their beginnings, entries with a letter changed or added, and noise. */
  private static void compare(Lexicon lexicon, Set<String> words, Random random, int times) {
    Set<String> prefixes = prefixes(words);
    List<String> known = new ArrayList<>(words);
    for (int i = 0; i < times; i++) {
      String look = known.isEmpty() ? "" : known.get(random.nextInt(known.size()));
      look =
          switch (random.nextInt(4)) {
            case 0 -> look.substring(0, random.nextInt(look.length() + 1));
            case 1 -> look + letter(random);
            case 2 -> changed(look, random);
            default -> word(random, 4);
          };
      assertThat(lexicon.find(look) != Lexicon.NO_ENTRY).as(look).isEqualTo(words.contains(look));
      assertThat(node(lexicon, look) != Lexicon.DEAD).as(look).isEqualTo(prefixes.contains(look));
    }
  }

  private static Set<String> prefixes(Set<String> words) {
    Set<String> prefixes = new HashSet<>();
    prefixes.add("");
    for (String word : words) {
      for (int end = 1; end <= word.length(); end++) {
        prefixes.add(word.substring(0, end));
      }
    }
    return prefixes;
  }

  private static String changed(String word, Random random) {
    if (word.isEmpty()) {
      return word;
    }
    StringBuilder changed = new StringBuilder(word);
    changed.setCharAt(random.nextInt(word.length()), (char) random.nextInt(0x10000));
    return changed.toString();
  }

  private static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private static String word(Random random, int most) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      word.append(letter(random));
    }
    return thaipress.text.Folded.of(word.toString()).toString();
  }

  private static int node(Lexicon lexicon, String text) {
    int node = Lexicon.ROOT;
    for (int i = 0; i < text.length() && node != Lexicon.DEAD; i++) {
      node = lexicon.step(node, text.charAt(i));
    }
    return node;
  }

  @Test
  void findsNothingInAnEmptyLexicon() {
    Lexicon empty = new LexiconBuilder().build();
    assertThat(empty.size()).isZero();
    for (char c = 0; c < 0x1000; c++) {
      assertThat(empty.step(Lexicon.ROOT, c)).isEqualTo(Lexicon.DEAD);
    }
    assertThat(empty.find("ก")).isEqualTo(Lexicon.NO_ENTRY);
    assertThat(empty.find("")).isEqualTo(Lexicon.NO_ENTRY);
  }

  @Test
  void numbersEntriesInTheOrderOfTheirCodeUnits() {
    Lexicon lexicon = new LexiconBuilder().addWord("ข", 1).addWord("ก", 1).addWord("กก", 1).build();
    assertThat(List.of(lexicon.find("ก"), lexicon.find("กก"), lexicon.find("ข")))
        .containsExactly(0, 1, 2);
  }

  @Test
  void saysOfNoEntryThatItIsNothing() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(lexicon.isBody(Lexicon.NO_ENTRY)).isFalse();
    assertThat(lexicon.isPlace(Lexicon.NO_ENTRY)).isFalse();
    assertThat(lexicon.body(Lexicon.NO_ENTRY)).isEmpty();
    assertThat(lexicon.place(Lexicon.NO_ENTRY)).isEmpty();
  }

  @Test
  void knowsSomeBodiesWordsAndPlaces() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(lexicon).isSameAs(Lexicon.standard());
    Body ministry = lexicon.body(lexicon.find("กระทรวงมหาดไทย")).orElseThrow();
    assertThat(ministry.type()).isEqualTo(OrganisationType.MINISTRY);
    assertThat(lexicon.body(lexicon.find("ป.ป.ช.")).orElseThrow().canonical())
        .isEqualTo("คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ");
    assertThat(lexicon.place(lexicon.find("เลย")).orElseThrow().kind())
        .isEqualTo(Place.Kind.PROVINCE);
    assertThat(lexicon.isWord(lexicon.find("การ"))).isTrue();
    assertThat(lexicon.cost(lexicon.find("การ"))).isLessThan(lexicon.cost(lexicon.find("กบ")));
  }

  @Test
  void findsABodyByAnyOfItsNames() {
    Lexicon lexicon = Lexicon.standard();
    for (String name : List.of("กระทรวงมหาดไทย", "มท.", " กระทรวง\u200bมหาดไทย ")) {
      assertThat(lexicon.bodyNamed(name))
          .hasValueSatisfying(body -> assertThat(body.canonical()).isEqualTo("กระทรวงมหาดไทย"));
    }
    assertThat(lexicon.bodyNamed("ร้านกาแฟหน้าปากซอย")).isEmpty();
    assertThat(lexicon.bodyNamed("")).isEmpty();
  }

  @Test
  void everySuccessorIsABodyOfTheRegistry() {
    Lexicon lexicon = Lexicon.standard();
    assertThat(lexicon.bodies())
        .filteredOn(body -> !body.successor().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            body ->
                assertThat(lexicon.bodyNamed(body.successor()))
                    .hasValueSatisfying(
                        next -> assertThat(next.canonical()).isEqualTo(body.successor())));
  }
}
