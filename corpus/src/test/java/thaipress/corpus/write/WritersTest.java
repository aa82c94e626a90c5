package thaipress.corpus.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thaipress.corpus.Analyses;
import thaipress.corpus.index.ContentHash;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateValue;
import thaipress.model.Provenance;
import thaipress.model.WordKind;
import thaipress.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WritersTest {

  private static final String TEXT = "กรม\"ป่าไม้\"\nอบรม <๘๑> คน\t5 มกราคม 2567 😀 เพื่อป่า";

  @TempDir Path folder;

  private static Analysis analysis(String id) {
    Article article =
        new Article(
            id,
            "in/" + id + ".txt",
            TEXT,
            Optional.of(new Span(0, 11)),
            Optional.empty(),
            List.of(new Span(12, TEXT.length())),
            Optional.of(LocalDate.of(2024, 1, 6)));
    return Analyses.of(article)
        .organisation("กรม\"ป่าไม้\"\nอบรม", "กรมป่าไม้")
        .date("5 มกราคม 2567", new DateValue.Day(2024, 1, 5))
        .count("<๘๑> คน", 81, -1, true)
        .objective("5 มกราคม 2567 😀 เพื่อป่า")
        .warning("มกราคม", "weekday-mismatch", "another day")
        .build();
  }

  private static Analysis bare() {
    return Analyses.of("bare", "ข่าว").build();
  }

  private static String write(OutputFormat format, Analysis... analyses) throws IOException {
    StringWriter out = new StringWriter();
    try (AnalysisWriter writer = format.to(out)) {
      for (Analysis analysis : analyses) {
        writer.write(analysis);
      }
    }
    return out.toString();
  }

  @Test
  void jsonLinesHaveTheFormOfTheDesign() throws IOException {
    String[] lines = write(OutputFormat.JSONL, analysis("a"), bare()).split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[0])
        .startsWith(
            "{\"id\":\"a\",\"source\":\"in/a.txt\",\"title\":\"กรม\\\"ป่าไม้\\\"\",\"published\":\"2024-01-06\",\"organisations\":[{\"begin\":0,\"end\":16,")
        .contains("\"canonical\":\"กรมป่าไม้\",\"type\":\"department\",\"rule\":\"full-name\"}")
        .contains("\"value\":\"2024-01-05\"")
        .contains("\"min\":81,\"max\":null,\"unit\":\"คน\",\"who\":\"ครู\",\"total\":true")
        .contains("\"cue\":\"purpose\"")
        .contains("\"warnings\":[{\"begin\":27,\"end\":33,\"code\":\"weekday-mismatch\"")
        .doesNotContain("\"text\":\"" + TEXT.substring(0, 3) + "\\\"ป่าไม้\\\"\\nอบรม <");
    assertThat(lines[1])
        .isEqualTo(
            "{\"id\":\"bare\",\"source\":\"\",\"title\":null,\"published\":null,\"organisations\":[],\"dates\":[],\"participants\":[],\"objectives\":[],\"warnings\":[],\"provenance\":{\"url\":null,\"retrieved\":null,\"sha256\":\""
                + ContentHash.of(bare().article().text())
                + "\"}}");
  }

  @Test
  void aWebPagesTextGoesWithItsOffsets() throws IOException {
    Article page =
        new Article(
            "p",
            "p.html",
            "ข่าว",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of("ผู้ดูแล"),
            true,
            new Provenance(Optional.of("https://example.org/n/1"), Optional.of("2024-01-07")));
    assertThat(write(OutputFormat.JSONL, Analyses.of(page).build()))
        .contains("\"author\":\"ผู้ดูแล\",\"text\":\"ข่าว\"");
  }

  @Test
  void jsonIsOneArray() throws IOException {
    JsonNode array = new JsonMapper().readTree(write(OutputFormat.JSON, analysis("a"), bare()));
    assertThat(array.size()).isEqualTo(2);
    assertThat(new JsonMapper().readTree(write(OutputFormat.JSON)).size()).isZero();
  }

  @Test
  void csvHasARowForEachMentionThatReadsBack() throws IOException {
    String csv = write(OutputFormat.CSV, analysis("a"), bare());
    List<List<String>> rows =
        CsvReader.builder().ofCsvRecord(csv).stream().map(row -> row.getFields()).toList();
    assertThat(rows).hasSize(5).allMatch(row -> row.size() == 15);
    assertThat(csv).contains("\r\n");
    assertThat(rows.get(1))
        .containsExactly(
            "a",
            "in/a.txt",
            "2024-01-06",
            "organisation",
            "0",
            "16",
            "กรม\"ป่าไม้\"\nอบรม",
            "กรมป่าไม้",
            "department",
            "",
            "",
            "",
            "",
            "",
            "full-name");
    assertThat(rows.get(2)).contains("participants", "81", "คน", "ครู", "true");
  }

  @Test
  void csvCanBeginWithTheMarkThatExcelWants() throws IOException {
    StringWriter out = new StringWriter();
    new CsvWriter(out, true).close();
    assertThat(out.toString()).startsWith("\uFEFFid,source,").endsWith(",rule\r\n");
  }

  @Test
  void conlluHoldsWordsSentencesAndFacts() throws IOException {
    byte thai = (byte) WordKind.THAI.ordinal();
    byte space = (byte) WordKind.SPACE.ordinal();
    byte line = (byte) WordKind.BREAK.ordinal();
    byte number = (byte) WordKind.NUMBER.ordinal();
    Analysis analysis =
        Analyses.of("c", "กรมป่าไม้ ๘๑\nเพื่อป่า")
            .organisation("กรมป่าไม้", "กรมป่าไม้")
            .objective("เพื่อป่า")
            .build(
                new int[] {3, 9, 10, 12, 13, 18, 21},
                new byte[] {thai, thai, space, number, line, thai, thai},
                new int[] {5, 7});
    assertThat(write(OutputFormat.CONLLU, analysis))
        .isEqualTo(
            """
            # newdoc id = c
            # sent_id = c-1
            # text = กรมป่าไม้ ๘๑
            1	กรม	_	_	_	_	_	_	_	SpaceAfter=No|Begin=0|End=3|Organisation=B
            2	ป่าไม้	_	_	_	_	_	_	_	Begin=3|End=9|Organisation=I
            3	๘๑	_	NUM	_	_	_	_	_	Begin=10|End=12

            # sent_id = c-2
            # text = เพื่อป่า
            1	เพื่อ	_	_	_	_	_	_	_	SpaceAfter=No|Begin=13|End=18|Objective=B
            2	ป่า	_	_	_	_	_	_	_	Begin=18|End=21|Objective=I

            """);
  }

  @Test
  void bratCountsCodePointsAndCutsAtLineBreaks() throws IOException {
    String ann = write(OutputFormat.BRAT, analysis("a"));
    assertThat(ann)
        .startsWith(
            "T1\tOrganisation 0 11;12 16\tกรม\"ป่าไม้\" อบรม\n"
                + "#1\tAnnotatorNotes T1\tกรมป่าไม้ · department\n")
        .contains("Participants 17 24\t<๘๑> คน\n")
        .contains("≥81 คน · ครู · total")
        .contains("Objective 25 49\t5 มกราคม 2567 😀 เพื่อป่า\n");
  }

  @Test
  void aBratFolderHoldsTextAndAnnotationsOfEach() throws IOException {
    try (BratFolder brat = new BratFolder(folder.resolve("out"))) {
      brat.write(analysis("a/b"));
      brat.write(analysis("a/b"));
    }
    assertThat(folder.resolve("out/a_b.txt")).hasContent(TEXT);
    assertThat(Files.readString(folder.resolve("out/a_b-2.ann"))).startsWith("T1\tOrganisation");
    assertThat(folder.resolve("out/annotation.conf")).exists();
  }

  @Test
  void theHtmlPageShowsTheWholeTextEscaped() throws IOException {
    String html = write(OutputFormat.HTML, analysis("<a>"));
    assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("&lt;a&gt;");
    String text = html.substring(html.indexOf("<div class=\"text\">") + 18, html.indexOf("</div>"));
    assertThat(
            text.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\""))
        .isEqualTo(TEXT);
    assertThat(text)
        .contains("<mark class=\"objective date\" title=\"objective: purpose; date: 2024-01-05\">");
  }

  @Test
  void theTableIsAlignedInColumnsAsATerminalCountsThem() throws IOException {
    String[] lines = write(OutputFormat.TABLE, analysis("a")).split("\n");
    assertThat(lines).hasSize(6);
    assertThat(lines[0]).isEqualTo("a  (2024-01-06)  กรม\"ป่าไม้\"");
    assertThat(lines[1]).isEqualTo("  organisation  กรมป่าไม้         กรม\"ป่าไม้\" อบรม");
    assertThat(TextWidth.of(lines[1].substring(0, lines[1].indexOf("กรม\""))))
        .isEqualTo(TextWidth.of(lines[2].substring(0, lines[2].indexOf("<๘๑>"))));
  }

  @Test
  void thaiMarksTakeNoColumn() {
    assertThat(TextWidth.of("ที่นี่")).isEqualTo(2);
    assertThat(TextWidth.of("น้ำ")).isEqualTo(2);
    assertThat(TextWidth.of("日本")).isEqualTo(4);
    assertThat(TextWidth.fit("ที่", 3)).isEqualTo("ที่  ");
    assertThat(TextWidth.limit("ประชุมเชิงปฏิบัติการ", 5)).isEqualTo("ประชุ…");
    assertThat(TextWidth.of(TextWidth.fit("日本語", 4))).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void everyFormatHasALabelAndWritesNothingFromNothing(OutputFormat format) throws IOException {
    assertThat(OutputFormat.ofLabel(format.label())).isSameAs(format);
    assertThat(write(format, bare())).doesNotContain("null,null");
    write(format);
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void theOutputIsTheSameInEveryLocale(OutputFormat format) throws IOException {
    String expected = write(format, analysis("a"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
      assertThat(write(format, analysis("a"))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anUnknownFormatIsAnError() {
    assertThatThrownBy(() -> OutputFormat.ofLabel("xml")).hasMessageContaining("'xml'");
  }
}
