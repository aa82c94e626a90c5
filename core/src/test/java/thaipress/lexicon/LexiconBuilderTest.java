package thaipress.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.model.OrganisationType;
import thaipress.testing.Tsv;

class LexiconBuilderTest {

  private static final Body MINISTRY =
      new Body(
          "กระทรวงตัวอย่าง",
          OrganisationType.MINISTRY,
          List.of("ต.ย.ง."),
          List.of("ก.ตัวอย่าง"),
          List.of("Ministry of Examples", "MOEX"),
          "",
          "");

  static Stream<List<String>> faults() {
    return Tsv.rows(LexiconBuilderTest.class, "faults.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesFileLineAndCureOfAFault(List<String> row) {
    LexiconBuilder builder = new LexiconBuilder();
    assertThatThrownBy(() -> read(builder, row.get(0), row.get(1), "list.tsv"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("list.tsv:" + row.get(2));
  }

  private static void read(LexiconBuilder builder, String sort, String content, String file) {
    Reader source = new StringReader(content);
    switch (sort) {
      case "words" -> builder.readWords(source, file);
      case "bodies" -> builder.readBodies(source, file);
      case "places" -> builder.readPlaces(source, file);
      default -> throw new IllegalStateException(sort);
    }
  }

  @Test
  void namesTheOtherFileWhereANameStoodBefore() {
    LexiconBuilder builder = new LexiconBuilder();
    read(builder, "bodies", "#\nกรมหนึ่ง\tdepartment\tก.น.\n", "one.tsv");
    assertThatThrownBy(() -> read(builder, "bodies", "กรมสอง\tdepartment\tก.น.\n", "two.tsv"))
        .hasMessage("two.tsv:1: 'ก.น.' already means 'กรมหนึ่ง' (one.tsv, line 2)");
  }

  @Test
  void saysThatAFaultWasTheProgramsWhereThereIsNoFile() {
    LexiconBuilder builder = new LexiconBuilder().addBody(MINISTRY);
    assertThatThrownBy(() -> builder.addBody(MINISTRY))
        .hasMessage("program: 'กระทรวงตัวอย่าง' already means 'กระทรวงตัวอย่าง' (program)");
    assertThatThrownBy(() -> builder.addWord("คำ", -1))
        .isInstanceOf(LexiconException.class)
        .hasMessage("program: '-1' is no count of 'คำ': it is negative");
    assertThatThrownBy(() -> builder.addWord("\u200B ", 1)).hasMessage("program: an empty entry");
  }

  @Test
  void forgetsTheFileWhenAFaultEndsTheReading() {
    LexiconBuilder builder = new LexiconBuilder();
    assertThatThrownBy(() -> read(builder, "words", "คำ\tx\n", "words.tsv"))
        .isInstanceOf(LexiconException.class);
    assertThatThrownBy(() -> builder.addWord("", 1)).hasMessage("program: an empty entry");
  }

  @Test
  void namesTheFileThatCannotBeRead() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new LexiconBuilder().readWords(broken, "words.tsv"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("words.tsv");
  }

  @Test
  void readsWordsWithAndWithoutCounts() {
    LexiconBuilder builder = new LexiconBuilder();
    read(builder, "words", "\uFEFF# words\r\n\r\nบ่อย\t1000\r\nบาง\nหายาก\t0\n", "w.tsv");
    Lexicon lexicon = builder.build();
    assertThat(lexicon.size()).isEqualTo(3);
    assertThat(cost(lexicon, "บ่อย")).isLessThan(cost(lexicon, "บาง"));
    assertThat(cost(lexicon, "บาง")).isLessThan(cost(lexicon, "หายาก"));
  }

  @Test
  void addsOccurrencesToAWordThatIsThere() {
    Lexicon once = new LexiconBuilder().addWord("ก", 5).addWord("ข", 5).build();
    Lexicon twice = new LexiconBuilder().addWord("ก", 2).addWord("ข", 5).addWord("ก", 3).build();
    assertThat(cost(twice, "ก")).isEqualTo(cost(once, "ก"));
  }

  @Test
  void givesCostsThatAreInformation() {
    Lexicon lexicon = new LexiconBuilder().addWord("ก", 999).addWord("ข", 0).build();
    assertThat(cost(lexicon, "ก")).isZero();
    assertThat(cost(lexicon, "ข")).isEqualTo((int) Math.round(100 * Math.log(1000 / 0.5)));
  }

  @Test
  void bearsCountsOfAnySize() {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addWord("ก", Long.MAX_VALUE).addWord("ข", Long.MAX_VALUE).addWord("ค", 1);
    Lexicon lexicon = builder.build();
    assertThat(cost(lexicon, "ก")).isEqualTo(69);
    assertThat(cost(lexicon, "ค")).isGreaterThan(4000);
  }

  @Test
  void storesWordsFolded() {
    Lexicon lexicon = new LexiconBuilder().addWord(" ชั้น\u200Bน\u0E4D\u0E32ร่อง ๒ ", 1).build();
    assertThat(lexicon.find("ชั้นน\u0E33ร่อง 2")).isNotEqualTo(Lexicon.NO_ENTRY);
  }

  @Test
  void findsABodyUnderEachOfItsNames() {
    Lexicon lexicon = new LexiconBuilder().addBody(MINISTRY).build();
    for (String name :
        List.of(
            "กระทรวงตัวอย่าง",
            "ต.ย.ง.",
            "ก.ตัวอย่าง",
            "Ministry of Examples",
            "MOEX",
            "ตยง",
            "ต.ย.ง",
            "กระทรวงต.ย.ง.",
            "กระทรวง ต.ย.ง.",
            "กระทรวงMOEX",
            "กระทรวง MOEX",
            "ก. ตัวอย่าง")) {
      assertThat(lexicon.body(lexicon.find(name))).as(name).contains(MINISTRY);
      assertThat(lexicon.isWord(lexicon.find(name))).as(name).isFalse();
    }
    assertThat(lexicon.size()).isEqualTo(12);
  }

  @Test
  void derivesNoFormThatIsShortOrMeansSomethingElse() {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addBody(agency("สำนักหนึ่ง", "ส.ห."));
    builder.addBody(agency("สำนักสอง", "น.ก.น."));
    builder.addBody(agency("สำนักสาม", "น.กน."));
    builder.addBody(agency("สำนักสี่", "ต.า.ก."));
    builder.addBody(agency("สำนักห้า", "ก.น.ก."));
    builder.addWord("กนก", 1).addPlace(new Place("ตาก", Place.Kind.PROVINCE, ""));
    for (Lexicon lexicon : List.of(builder.build(), builder.build())) {
      assertThat(lexicon.find("สห")).isEqualTo(Lexicon.NO_ENTRY);
      assertThat(lexicon.find("นกน")).isEqualTo(Lexicon.NO_ENTRY);
      assertThat(lexicon.isBody(lexicon.find("กนก"))).isFalse();
      assertThat(lexicon.isBody(lexicon.find("ตาก"))).isFalse();
    }
  }

  private static Body agency(String name, String abbreviation) {
    return new Body(
        name, OrganisationType.AGENCY, List.of(abbreviation), List.of(), List.of(), "", "");
  }

  @Test
  void readsBodiesAndPlacesWithTheirColumns() {
    LexiconBuilder builder = new LexiconBuilder();
    String body = " กองตัวอย่าง \tagency\tกตย.; ก.ต.ย. ;\tกองแรก\tExample Division\tกรมใหญ่\tเลย\n";
    read(builder, "bodies", body + "กองสั้น\tagency\n", "b.tsv");
    read(builder, "places", "เลย\tprovince\nวังสะพุง\tdistrict\tเลย\n", "p.tsv");
    Lexicon lexicon = builder.build();
    assertThat(lexicon.bodies())
        .containsExactly(
            new Body(
                "กองตัวอย่าง",
                OrganisationType.AGENCY,
                List.of("กตย.", "ก.ต.ย."),
                List.of("กองแรก"),
                List.of("Example Division"),
                "กรมใหญ่",
                "เลย"),
            new Body("กองสั้น", OrganisationType.AGENCY, List.of(), List.of(), List.of(), "", ""));
    assertThat(lexicon.places())
        .containsExactly(
            new Place("เลย", Place.Kind.PROVINCE, ""),
            new Place("วังสะพุง", Place.Kind.DISTRICT, "เลย"));
  }

  @Test
  void meansTheLargestOfThePlacesOfOneName() {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addPlace(new Place("พังงา", Place.Kind.DISTRICT, "ที่อื่น"));
    builder.addPlace(new Place("พังงา", Place.Kind.PROVINCE, ""));
    builder.addPlace(new Place("พังงา", Place.Kind.SUBDISTRICT, "ที่อื่น"));
    Lexicon lexicon = builder.build();
    assertThat(lexicon.place(lexicon.find("พังงา")).orElseThrow().kind())
        .isEqualTo(Place.Kind.PROVINCE);
    assertThat(lexicon.isWord(lexicon.find("พังงา"))).isTrue();
  }

  @Test
  void keepsAllOfALexiconToAddTo() {
    LexiconBuilder builder = new LexiconBuilder().addBody(MINISTRY);
    builder.addWord("บ่อย", 100_000).addWord("บาง", 300).addWord("หายาก", 0).addWord("WHO-2", 30);
    builder.addPlace(new Place("เลย", Place.Kind.PROVINCE, ""));
    Lexicon first = builder.build();
    Lexicon copy = LexiconBuilder.from(first).build();
    Lexicon more = LexiconBuilder.from(first).addWord("ใหม่", 1).build();

    assertThat(LexiconTest.entries(copy).keySet()).isEqualTo(LexiconTest.entries(first).keySet());
    assertThat(more.size()).isEqualTo(first.size() + 1);
    LexiconTest.entries(first).forEach((word, entry) -> checkKept(first, entry, copy, word));
    assertThat(copy.digest()).isNotEqualTo(first.digest());
  }

  private static void checkKept(Lexicon first, int entry, Lexicon copy, String word) {
    int kept = copy.find(word);
    assertThat(copy.isWord(kept)).as(word).isEqualTo(first.isWord(entry));
    assertThat(copy.body(kept)).as(word).isEqualTo(first.body(entry));
    assertThat(copy.place(kept)).as(word).isEqualTo(first.place(entry));
    if (first.isWord(entry)) {
      assertThat(copy.cost(kept)).as(word).isCloseTo(first.cost(entry), within(5));
    }
  }

  private static org.assertj.core.data.Offset<Integer> within(int cost) {
    return org.assertj.core.data.Offset.offset(cost);
  }

  @Test
  void keepsAllOfTheStandardLexiconToAddTo() {
    Lexicon standard = Lexicon.standard();
    Lexicon copy = LexiconBuilder.from(standard).addWord("คำของผู้ใช้", 5).build();
    assertThat(copy.size()).isEqualTo(standard.size() + 1);
    assertThat(copy.bodies()).isEqualTo(standard.bodies());
    assertThat(copy.places()).isEqualTo(standard.places());
    LexiconTest.entries(standard)
        .forEach(
            (word, entry) -> {
              int kept = copy.find(word);
              if (copy.isWord(kept) != standard.isWord(entry)
                  || !copy.body(kept).equals(standard.body(entry))
                  || !copy.place(kept).equals(standard.place(entry))) {
                throw new AssertionError(word);
              }
            });
  }

  @Test
  void identifiesItsSources() {
    LexiconBuilder builder = new LexiconBuilder().addWord("ก", 1);
    String digest = builder.build().digest();
    assertThat(digest).matches("[0-9a-f]{64}");
    assertThat(builder.build().digest()).isEqualTo(digest);
    assertThat(new LexiconBuilder().addWord("ก", 1).build().digest()).isEqualTo(digest);
    assertThat(new LexiconBuilder().addWord("ก", 2).build().digest()).isNotEqualTo(digest);
  }

  private static int cost(Lexicon lexicon, String word) {
    return lexicon.cost(lexicon.find(word));
  }
}
