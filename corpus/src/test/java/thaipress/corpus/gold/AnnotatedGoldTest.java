package thaipress.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.ThaiPress;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.BratFolder;
import thaipress.corpus.write.WebAnnoFolder;
import thaipress.model.Analysis;
import thaipress.model.ParticipantMention;

/** Gold as annotation tools write it. */
class AnnotatedGoldTest {

  private static final String TEXT = "กรมป่าไม้ปลูกป่า\n5 ม.ค. 67 😀 มี 81 คน เพื่อป่า";

  @TempDir private Path folder;

  private Gold brat(String annotations) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.ann"), annotations);
    return GoldFolder.read(folder).get(0);
  }

  private Gold webAnno(String layers, String words) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(
        folder.resolve("a.tsv"), "#FORMAT=WebAnno TSV 3.3\n" + layers + "\n\n#Text=x\n" + words);
    return GoldFolder.read(folder).get(0);
  }

  @Test
  void whatIsExportedForBratComesBackWithAllItsValues() throws IOException {
    List<Analysis> analyses = analyses();
    try (BratFolder brat = new BratFolder(folder)) {
      requireSame(analyses, brat);
    }
  }

  @Test
  void whatIsExportedForWebAnnoComesBackWithAllItsValues() throws IOException {
    List<Analysis> analyses = analyses();
    try (WebAnnoFolder webAnno = new WebAnnoFolder(folder)) {
      requireSame(analyses, webAnno);
    }
  }

  private static List<Analysis> analyses() {
    List<Analysis> analyses = new ArrayList<>();
    SampleCorpus sample = new SampleCorpus();
    for (SampleCorpus.Release release : sample.releases(SampleCorpus.Split.TEST)) {
      analyses.add(ThaiPress.standard().analyse(sample.article(release)));
    }
    return analyses;
  }

  private void requireSame(List<Analysis> analyses, AnalysisWriter writer) throws IOException {
    for (Analysis analysis : analyses) {
      writer.write(analysis);
    }
    List<Gold> read = GoldFolder.read(folder);
    assertThat(read).hasSameSizeAs(analyses);
    for (Analysis analysis : analyses) {
      Gold gold =
          read.stream()
              .filter(g -> g.id().equals(analysis.article().id()))
              .findFirst()
              .orElseThrow();
      assertThat(gold.organisations())
          .containsExactlyInAnyOrderElementsOf(
              analysis.organisations().stream()
                  .map(m -> new Gold.Organisation(m.span(), m.canonical(), m.type().label()))
                  .toList());
      assertThat(gold.dates())
          .containsExactlyInAnyOrderElementsOf(
              analysis.dates().stream()
                  .map(m -> new Gold.Date(m.span(), m.value().notation()))
                  .toList());
      assertThat(gold.participants())
          .containsExactlyInAnyOrderElementsOf(
              analysis.participants().stream().map(AnnotatedGoldTest::gold).toList());
      assertThat(gold.objectives())
          .containsExactlyInAnyOrderElementsOf(
              analysis.objectives().stream()
                  .map(m -> new Gold.Objective(m.span(), m.cue()))
                  .toList());
    }
  }

  private static Gold.Participant gold(ParticipantMention mention) {
    return new Gold.Participant(
        mention.span(),
        number(mention.min()),
        number(mention.max()),
        mention.unit(),
        mention.who().orElse(""),
        mention.total());
  }

  private static OptionalDouble number(OptionalLong number) {
    return number.isPresent() ? OptionalDouble.of(number.getAsLong()) : OptionalDouble.empty();
  }

  @Test
  void bratCountsCodePoints() throws IOException {
    Gold gold = brat("T1\tParticipants 32 37\t81 คน\n#1\tAnnotatorNotes T1\t81 คน\n");
    assertThat(gold.participants().get(0).span().in(TEXT)).isEqualTo("81 คน");
  }

  @Test
  void otherLinesOfBratArePassedOver() throws IOException {
    Gold gold =
        brat(
            "T1\tDate 17 26\t5 ม.ค. 67\nA1\tSure T1\nR1\tSame Arg1:T1 Arg2:T1\n*\tEquiv T1 T1\n"
                + "#1\tAnnotatorNotes T1\t2024-01-05\n#2\tAnnotatorNotes R1\tx\n\n");
    assertThat(gold.dates()).extracting(Gold.Date::value).containsExactly("2024-01-05");
  }

  @Test
  void aBratFileThatDoesNotFitSaysWhereAndWhatToDo() {
    assertThatThrownBy(() -> brat("T1\tDate 17 25\t5 ม.ค. 67\n"))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("a.ann:1: at these offsets stands '5ม.ค.6', not '5 ม.ค. 67'")
        .hasMessageContaining("code points");
    assertThatThrownBy(() -> brat("T1\tDate 17 26\t5 ม.ค. 67\n"))
        .hasMessageContaining("a.ann:1: T1 has no value; write it as a note");
    assertThatThrownBy(() -> brat("\nT1 Date 17 26\n")).hasMessageContaining("a.ann:2: is not of");
    assertThatThrownBy(() -> brat("T1\tDate 17 260\tx\n"))
        .hasMessageContaining("no stretch of the text");
    assertThatThrownBy(() -> brat("T1\tDate x 26\tx\n")).hasMessageContaining("'x' is no offset");
  }

  @Test
  void aValueThatIsNoneSaysItsForm() {
    assertThatThrownBy(() -> noted("Date", "5 มกราคม")).hasMessageContaining("as 2023-05-08");
    assertThatThrownBy(() -> noted("Organisation", "กรมป่าไม้"))
        .hasMessageContaining("'canonical name · type'");
    assertThatThrownBy(() -> noted("Organisation", "กรมป่าไม้ · dept"))
        .hasMessageContaining("local-government");
    assertThatThrownBy(() -> noted("Participants", "มาก คน")).hasMessageContaining("80-100");
    assertThatThrownBy(() -> noted("Participants", "81")).hasMessageContaining("≥80 คน · who");
    assertThatThrownBy(() -> noted("Objective", "aim")).hasMessageContaining("explicit or purpose");
    assertThatThrownBy(() -> noted("Person", "x")).hasMessageContaining("none of organisation");
  }

  private Gold noted(String kind, String value) throws IOException {
    return brat("T1\t" + kind + " 17 26\t5 ม.ค. 67\n#1\tAnnotatorNotes T1\t" + value + "\n");
  }

  @Test
  void countsHaveBounds() throws IOException {
    assertThat(noted("Participants", "≤50 คน · ครู").participants().get(0))
        .matches(count -> count.min().isEmpty() && count.max().getAsDouble() == 50)
        .matches(count -> count.who().equals("ครู") && !count.total());
    assertThat(noted("Participants", "80-100 คน·total").participants().get(0))
        .matches(count -> count.min().getAsDouble() == 80 && count.max().getAsDouble() == 100)
        .matches(Gold.Participant::total);
  }

  @Test
  void theLayerOfFactsIsFoundBesideOthers() throws IOException {
    Gold gold =
        webAnno(
            "#T_SP=de.tudarmstadt.POS|PosValue\n#T_SP=webanno.custom.Fact|kind|value",
            "1-1\t0-9\tกรมป่าไม้\tNN\torganisation\tกรมป่าไม้ · department\t\n"
                + "1-2\t9-16\tปลูกป่า\t_\t_\t_\t\n"
                + "1-3\t17-18\t5\tNUM\tdate[1]\t2024-01-05[1]\n"
                + "1-4\t19-23\tม.ค.\t_\tdate[1]\t2024-01-05[1]\n"
                + "1-5\t24-26\t67\t_\tdate[1]\t2024-01-05[1]\n");
    assertThat(gold.organisations())
        .extracting(Gold.Organisation::type)
        .containsExactly("department");
    assertThat(gold.dates().get(0).span().in(TEXT)).isEqualTo("5 ม.ค. 67");
  }

  @Test
  void aWebAnnoFileThatDoesNotFitSaysWhereAndWhatToDo() {
    String fact = "#T_SP=webanno.custom.Fact|kind|value";
    assertThatThrownBy(() -> webAnno("#T_SP=other|a", "1-1\t0-3\tกรม\tx\n"))
        .hasMessageContaining("a.tsv:5: no layer has the features kind and value");
    assertThatThrownBy(() -> webAnno(fact, "1-1\t0-3\tคน\tdate\t2024\n"))
        .hasMessageContaining("a.tsv:5: at these offsets stands 'กรม', not 'คน'");
    assertThatThrownBy(() -> webAnno(fact, "1-1\t0-3\tกรม\tdate\n"))
        .hasMessageContaining("has 4 columns, the layers need 5");
    assertThatThrownBy(() -> webAnno(fact, "1-1\t0-3\tกรม\tdate[1]|date[2]\t2024[1]\n"))
        .hasMessageContaining("2 kinds and 1 values");
  }

  @Test
  void aFolderWithoutGoldAndTwoGoldsOfOneTextAreRefused() throws IOException {
    assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("holds no gold");
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.ann"), "");
    Files.writeString(folder.resolve("a.json"), "{}");
    assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("second gold of a");
  }
}
