package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.LexiconBuilder;
import thaipress.model.OrganisationType;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.testing.HostileText;
import thaipress.testing.Seed;
import thaipress.testing.Tsv;
import thaipress.text.Folded;

class LatticeSegmenterTest {

  private static final int MILLION = 1_000_000;
  private static final Segmenter STANDARD = new LatticeSegmenter(Lexicon.standard());

  static Stream<List<String>> words() {
    return Tsv.rows(LatticeSegmenterTest.class, "segment.tsv", 2);
  }

  static Stream<List<String>> kinds() {
    return Tsv.rows(LatticeSegmenterTest.class, "kinds.tsv", 2);
  }

  static Stream<List<String>> names() {
    return Tsv.rows(LatticeSegmenterTest.class, "names.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("words")
  void cutsIntoTheWordsThatAReaderSees(List<String> row) {
    assertThat(joined(SegmenterChecks.check(STANDARD, row.get(0)))).isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysOfEachWordWhatItIs(List<String> row) {
    String text = row.get(0).replace("|", "");
    Segmentation words = SegmenterChecks.check(STANDARD, text);
    assertThat(joined(words)).isEqualTo(row.get(0));
    assertThat(kindsOf(words)).isEqualTo(row.get(1));
  }

  /** How a name is cut is remembered: what stands around it the first time may not show. */
  @Test
  void cutsANameAlikeWhereverItStoodBefore() {
    Random random = Seed.random(getClass());
    List<Body> bodies = Lexicon.standard().bodies();
    List<String> around = List.of("", " ", "ก", "์", "ที่", ".", "1", "่", "ของ ", "ร้", "(");
    for (int round = 0; round < 150; round++) {
      String name = bodies.get(random.nextInt(bodies.size())).canonical();
      Segmenter segmenter = new LatticeSegmenter(Lexicon.standard());
      String first = around.get(random.nextInt(around.size())) + name;
      segmenter.segment(Folded.of(first + around.get(random.nextInt(around.size()))));
      String again = first + around.get(random.nextInt(around.size())) + "\n" + name + " " + name;
      assertThat(joined(segmenter.segment(Folded.of(again))))
          .isEqualTo(joined(new LatticeSegmenter(Lexicon.standard()).segment(Folded.of(again))));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void findsTheNamesOfBodiesAsRunsOfWholeWords(List<String> row) {
    String text = row.get(0).replace("[", "").replace("]", "");
    Segmentation words = SegmenterChecks.check(STANDARD, text);
    assertThat(marked(words)).isEqualTo(row.get(0));
    assertThat(canonicals(words, Lexicon.standard())).isEqualTo(row.get(1));
  }

  @Test
  void findsEveryNameOfTheRegistryByItselfAndInASentence() {
    List<String> missed = new ArrayList<>();
    for (Body body : Lexicon.standard().bodies()) {
      Stream.of(List.of(body.canonical()), body.abbreviations(), body.names(), body.english())
          .flatMap(List::stream)
          .filter(name -> !isFound(name, "", "") || !isFound(name, "งานที่ ", " จัดขึ้น"))
          .forEach(missed::add);
    }
    assertThat(missed).isEmpty();
  }

  private static boolean isFound(String name, String before, String behind) {
    Segmentation words = STANDARD.segment(Folded.of(before + name + behind));
    String view = Folded.of(name).toString();
    for (int i = 0; i < words.names(); i++) {
      int begin = words.begin(words.nameBegin(i));
      int end = words.end(words.nameEnd(i) - 1);
      if (words.text().subSequence(begin, end).equals(view)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void keepsItsPromisesOnHostileTexts() {
    Random random = Seed.random(getClass());
    for (int i = 0; i < 4000; i++) {
      SegmenterChecks.check(STANDARD, HostileText.next(random, random.nextInt(60)));
    }
  }

  @Test
  void keepsItsPromisesOnLinesLongerThanItsWindow() {
    Random random = Seed.random(getClass());
    for (int i = 0; i < 6; i++) {
      String text = HostileText.next(random, 20_000).replaceAll("[\n\r\u0085\u2028\u2029]", "ก");
      SegmenterChecks.check(STANDARD, i % 2 == 0 ? text : text.replaceAll("\\h", ""));
    }
  }

  @Test
  void keepsNamesBehindTheEdgeOfAWindow() {
    String name = "กระทรวงการคลัง";
    for (int shift = 0; shift < 40; shift++) {
      String text = "ก".repeat(shift) + "่้".repeat(2 * Lattice.WINDOW) + (" " + name).repeat(3000);
      Segmentation words = SegmenterChecks.check(STANDARD, text);
      assertThat(words.names()).isEqualTo(3000);
      for (int i = 0; i < words.names(); i++) {
        int begin = words.begin(words.nameBegin(i));
        assertThat(words.text().subSequence(begin, words.end(words.nameEnd(i) - 1)))
            .isEqualTo(name);
      }
    }
  }

  static Stream<String> monotonous() {
    return Stream.of(
        "ก",
        "กา",
        "ก่",
        "่้",
        "เโ",
        "ั",
        "์ิ",
        "1",
        "1,",
        ".",
        "..",
        "ก.",
        "กข.",
        "ๆ",
        "ฯ",
        "ฯล",
        "-",
        " ",
        "  \n",
        "\n",
        "a",
        "a.",
        "a@",
        "http://",
        "www.",
        "A.B",
        "1a",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "e\u0301",
        "\u0301",
        "中",
        "กระทรวงการคลัง",
        "ป.ป.ช.",
        "การ ",
        "WHO ");
  }

  @ParameterizedTest
  @MethodSource("monotonous")
  void comesToAnEndWithAMillionOfTheSame(String piece) {
    SegmenterChecks.check(STANDARD, piece.repeat(MILLION / piece.length()));
  }

  @Test
  void keepsAClusterOfThousandsOfMarksWhole() {
    for (int marks : List.of(300, 9_000, 20_000, 100_000)) {
      Segmentation words = SegmenterChecks.check(STANDARD, "วันก" + "่้".repeat(marks) + "วัน");
      assertThat(words.word(words.size() - 1)).isEqualTo("วัน");
      assertThat(words.size()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void cutsAnEmptyTextIntoNothing() {
    Segmentation words = SegmenterChecks.check(STANDARD, "");
    assertThat(words.size()).isZero();
    assertThat(words.sentences()).isZero();
    assertThat(SegmenterChecks.check(STANDARD, "\u200B").size()).isZero();
  }

  @Test
  void givesTheSameInSeveralThreads() {
    SegmenterChecks.checkThreads(STANDARD, hostile(300));
  }

  @Test
  void givesTheSameUnderAnyDefaultLocaleAndZone() {
    SegmenterChecks.checkDefaults(STANDARD, hostile(300));
  }

  private static List<String> hostile(int texts) {
    Random random = Seed.random(LatticeSegmenterTest.class);
    return Stream.generate(() -> HostileText.next(random, 40)).limit(texts).toList();
  }

  @Test
  void cutsWithAnEmptyLexiconToo() {
    Segmenter segmenter = new LatticeSegmenter(new LexiconBuilder().build());
    Segmentation words = SegmenterChecks.check(segmenter, "ประชุม 25 คน");
    assertThat(joined(words)).isEqualTo("ประชุม| |25| |คน");
    assertThat(words.kind(0)).isEqualTo(WordKind.UNKNOWN);
  }

  @Test
  void knowsTheWordsThatAUserAdds() {
    List<String> added =
        List.of(
            "ชีวะแวร์", "ก.ต.ถ.", "ชั้น ม.3/9", "โควิด-99", "9Gx", "Thai Press-9", "ฟห.", "88.5");
    LexiconBuilder builder = LexiconBuilder.from(Lexicon.standard());
    added.forEach(word -> builder.addWord(word, 5_000));
    Lexicon lexicon = builder.build();
    Segmenter segmenter = new LatticeSegmenter(lexicon);
    for (String word : added) {
      Segmentation words = SegmenterChecks.check(segmenter, "ที่ " + word + " ได้");
      assertThat(joined(words)).isEqualTo("ที่| |" + word + "| |ได้");
      assertThat(words.entry(2)).as(word).isEqualTo(lexicon.find(word));
    }
  }

  @Test
  void keepsAUsersWordsWholeHoweverFrequentTheirPartsAre() {
    List<String> added =
        List.of(
            "การของใน",
            "ช่อง 3 HD",
            "ที่.และ",
            "ประชาชน 4.0",
            "A1 การ",
            "ก.ก.",
            "และ 5-G",
            "2567/การ");
    LexiconBuilder builder = LexiconBuilder.from(Lexicon.standard());
    added.forEach(builder::addWord);
    Lexicon lexicon = LexiconBuilder.from(builder.build()).addWord("ครุ่น", 3).build();
    Segmenter segmenter = new LatticeSegmenter(lexicon);
    for (String word : added) {
      Segmentation words = SegmenterChecks.check(segmenter, "จะให้" + word + "เป็น");
      assertThat(joined(words)).contains("|" + word + "|");
      assertThat(joined(SegmenterChecks.check(segmenter, "ใน (" + word + ") เป็น")))
          .contains("|" + word + "|");
    }
  }

  @Test
  void saysWhatTheWordsAreThatAUserAdds() {
    LexiconBuilder builder = LexiconBuilder.from(Lexicon.standard());
    List<String> added = List.of("โควิด-99", "ก.ต.ถ.", "9Gx", "88.5", "Thai Press-9");
    added.forEach(word -> builder.addWord(word, 5_000));
    Segmenter segmenter = new LatticeSegmenter(builder.build());
    assertThat(added.stream().map(word -> segmenter.segment(Folded.of(word)).kind(0)))
        .containsExactly(
            WordKind.THAI,
            WordKind.ABBREVIATION,
            WordKind.FOREIGN,
            WordKind.NUMBER,
            WordKind.FOREIGN);
  }

  @Test
  void endsNoAddedWordWithinANumberOrAForeignWord() {
    LexiconBuilder builder = LexiconBuilder.from(Lexicon.standard());
    builder.addWord("เขต 1", 100_000).addWord("Gx", 100_000).addWord("ช่อง 3", 100_000);
    Segmenter segmenter = new LatticeSegmenter(builder.build());
    assertThat(joined(SegmenterChecks.check(segmenter, "เขต 1 เขต 1,500 เขต 12")))
        .isEqualTo("เขต 1| |เขต| |1,500| |เขต| |12");
    assertThat(joined(SegmenterChecks.check(segmenter, "Gx Gx-9 Gxa 9Gx ช่อง 3HD")))
        .isEqualTo("Gx| |Gx-9| |Gxa| |9Gx| |ช่อง| |3HD");
  }

  @Test
  void findsTheBodiesThatAUserAdds() {
    Body body =
        new Body(
            "กองกิ่งแก้ววิทยา 2",
            OrganisationType.AGENCY,
            List.of("ก.ก.ว.2", "กกว.ฟห."),
            List.of("กิ่งแก้วฯ"),
            List.of("King Kaew-2 Unit", "KKW2"),
            "",
            "");
    Lexicon lexicon = LexiconBuilder.from(Lexicon.standard()).addBody(body).build();
    Segmenter segmenter = new LatticeSegmenter(lexicon);
    String text =
        "[กองกิ่งแก้ววิทยา ๒] [ก.ก.ว.๒] [กกว.ฟห.] [กิ่งแก้วฯ] [King Kaew-2 Unit] [KKW2] ก.ก.ว.๒๐"
            + " KKW20";
    Segmentation words = SegmenterChecks.check(segmenter, text.replaceAll("[\\[\\]]", ""));
    assertThat(marked(words)).isEqualTo(Folded.of(text).toString());
    assertThat(lexicon.body(words.nameEntry(0))).contains(body);
  }

  private static String joined(Segmentation words) {
    StringBuilder joined = new StringBuilder();
    for (int word = 0; word < words.size(); word++) {
      joined.append(word > 0 ? "|" : "").append(words.word(word));
    }
    return joined.toString();
  }

  private static String kindsOf(Segmentation words) {
    StringBuilder kinds = new StringBuilder();
    for (int word = 0; word < words.size(); word++) {
      kinds.append(word > 0 ? " " : "").append(words.kind(word));
    }
    return kinds.toString();
  }

  private static String marked(Segmentation words) {
    StringBuilder marked = new StringBuilder();
    int name = 0;
    for (int word = 0; word < words.size(); word++) {
      boolean more = name < words.names();
      marked.append(more && words.nameBegin(name) == word ? "[" : "").append(words.word(word));
      if (more && words.nameEnd(name) == word + 1) {
        marked.append(']');
        name++;
      }
    }
    return marked.toString();
  }

  private static String canonicals(Segmentation words, Lexicon lexicon) {
    List<String> names = new ArrayList<>();
    for (int name = 0; name < words.names(); name++) {
      names.add(lexicon.body(words.nameEntry(name)).orElseThrow().canonical());
    }
    return String.join("; ", names);
  }
}
