package thaipress.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

  private static final String RELEASE =
      "อบจ.ลำพูน อบรมครู\n\n"
          + "วันที่ ๓ มีนาคม ๒๕๖๖ องค์การบริหารส่วนจังหวัดลำพูนจัดอบรมครู จำนวน ๔๕ คน "
          + "มีวัตถุประสงค์เพื่อพัฒนาทักษะดิจิทัล\n";

  @TempDir private Path folder;
  private Path release;

  @BeforeEach
  void writeRelease() throws IOException {
    release = Files.writeString(folder.resolve("pr1.txt"), RELEASE);
  }

  @Test
  void analyseWritesOneJsonObjectForEachRelease() {
    Run run = Run.of("analyse", "--format", "jsonl", release.toString());

    assertThat(run.status()).isZero();
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.path("id").asString()).isEqualTo("pr1");
    assertThat(json.path("dates").path(0).path("value").asString()).isEqualTo("2023-03-03");
    assertThat(json.path("participants").path(0).path("min").asInt()).isEqualTo(45);
    assertThat(json.path("organisations").path(0).path("canonical").asString())
        .isEqualTo("องค์การบริหารส่วนจังหวัดลำพูน");
    assertThat(json.path("objectives").path(0).path("text").asString())
        .isEqualTo("เพื่อพัฒนาทักษะดิจิทัล");
    assertThat(json.path("warnings").isArray()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv", "conllu", "brat", "html"})
  void analyseWritesEveryFormat(String format) {
    Run run = Run.of("analyse", "--format", format, release.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("๒๕๖๖");
  }

  @Test
  void analyseExplainsWhichRuleMadeEachValue() {
    Run run = Run.of("analyse", "--explain", release.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("‹วันที่ ๓ มีนาคม ๒๕๖๖›")
        .contains("date 2023-03-03")
        .contains("rule day")
        .contains("as in ")
        .contains("not in ");
  }

  @Test
  void analyseReadsStandardInput() {
    Run run = Run.withInput(RELEASE, "analyse", "--format", "jsonl", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("2023-03-03");
  }

  @Test
  void analyseKeepsTheOrderOfTheFiles() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("r" + (100 + i) + ".txt"), RELEASE.repeat(40 - i));
    }

    List<String> ids =
        Run.of("analyse", "--format", "jsonl", folder.toString())
            .out()
            .lines()
            .map(line -> JsonMapper.shared().readTree(line).path("id").asString())
            .toList();

    assertThat(ids).isSorted().hasSize(41);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "5"})
  void anyNumberOfThreadsGivesTheSameInTheSameOrder(String threads) throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("n" + (10 + i) + ".txt"), RELEASE + i + "\n");
    }
    String[] command = {"analyse", "--format", "jsonl", "--threads", threads, folder.toString()};

    assertThat(Run.of(command).out())
        .isEqualTo(Run.of("analyse", "--format", "jsonl", folder.toString()).out());
  }

  @Test
  void fewerThreadsThanOneAreWrongUsage() {
    Run run = Run.of("analyse", "--threads", "0", release.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--threads must be at least 1");
  }

  @Test
  void aPublicationDateThatIsGivenAnchorsRelativeDays() {
    Run run =
        Run.withInput(
            "เมื่อวานนี้ เทศบาลนครตรังจัดประชุม",
            "analyse",
            "--format",
            "jsonl",
            "--published",
            "2024-03-01",
            "-");

    assertThat(run.out()).contains("\"2024-02-29\"");
  }

  @Test
  void aMissingPathIsNamedAndTheRestIsDone() {
    Run run = Run.of("analyse", "--format", "jsonl", "nowhere.txt", release.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.txt");
    assertThat(run.out()).contains("\"pr1\"");
  }

  @Test
  void brokenFilesAreNamedAndTheRestIsDone() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path invalid = folder.resolve("invalid.txt");
    Files.write(
        invalid, concat(RELEASE.getBytes(UTF_8), new byte[] {(byte) 0xE0, 'x', (byte) 0xFF}));
    Path cut = folder.resolve("cut.txt.gz");
    Files.write(cut, Arrays.copyOf(gzip(RELEASE), 60));
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"), "{\"id\":\"a\",\"text\":\"ข่าว\"}\n{oops\n");
    Path bare = Files.createDirectory(folder.resolve("bare"));

    Run run =
        Run.of(
            "analyse",
            "--format",
            "jsonl",
            empty.toString(),
            invalid.toString(),
            cut.toString(),
            lines.toString(),
            bare.toString(),
            release.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("empty.txt")
        .contains("invalid.txt")
        .contains("cut.txt.gz")
        .contains("lines.jsonl, line 2")
        .contains("bare");
    assertThat(run.out()).contains("\"a\"").contains("\"pr1\"");
  }

  @Test
  void aTextOfTensOfMegabytesOnOneLineIsRefusedByNameAndTheRestIsDone() throws IOException {
    Path huge = Files.writeString(folder.resolve("huge.txt"), "ก".repeat(17_000_000));

    Run run = Run.of("analyse", "--format", "jsonl", huge.toString(), release.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("huge.txt").contains("characters");
    assertThat(run.out()).contains("\"pr1\"");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Run run = Run.of("analyse", "--shape", "round", release.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--shape");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(Run.of().status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "analyse", "segment", "article", "index", "search", "export", "evaluate"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: thaipress " + command);
  }

  @Test
  void segmentMarksWords() {
    Run run = Run.withInput("ครูและนักเรียน๒๕๖๖\n", "segment", "--separator", "/");

    assertThat(run.out()).isEqualTo("ครู/และ/นักเรียน/๒๕๖๖\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thaipress", "lucene"})
  void takingTheSeparatorsOutGivesEveryLineBack(String segmenter) {
    long seed = new Random().nextLong();
    String text = hostile(new Random(seed), 4000);

    Run run = Run.withInput(text, "segment", "--segmenter", segmenter, "--separator", "¦");

    assertThat(run.out().replace("¦", "")).as("seed %d", seed).isEqualTo(text);
  }

  private static String hostile(Random random, int length) {
    String signs =
        "กขคงจชดตนบปมยรลวสหอะาิีึืุูเแโใไำ่้๊๋็์ํๆฯ๐๑๙ 09.,:/-()\"“”abZ@\n\r"
            + "\t\u00A0\u200B\uFEFF\u2028\u202E";
    return random
        .ints(length, 0, signs.length())
        .mapToObj(i -> String.valueOf(signs.charAt(i)))
        .collect(Collectors.joining());
  }

  @Test
  void articleShowsWhatWasTakenFromAPage() throws IOException {
    String paragraph = "<p>" + "เทศบาลนครตรังจัดอบรมครูในพื้นที่ ".repeat(12) + "</p>";
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<html><body><nav><a href=x>หน้าแรก</a></nav><article><h1>อบรมครู</h1>"
                + paragraph.repeat(3)
                + "</article></body></html>");

    Run run = Run.of("article", "--format", "jsonl", page.toString());

    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.path("id").asString()).isEqualTo("page");
    assertThat(json.path("title").asString()).isEqualTo("อบรมครู");
    assertThat(json.path("text").asString()).startsWith("เทศบาลนครตรัง").doesNotContain("หน้าแรก");
  }

  @Test
  void anIndexIsSearchedByWordsAndFacts() {
    Path index = folder.resolve("index");
    Run indexed = Run.of("index", "--index", index.toString(), release.toString());
    Run found = Run.of("search", "--index", index.toString(), "org:อบจ.ลำพูน", "participants:>40");
    Run none = Run.of("search", "--index", index.toString(), "participants:>100");

    assertThat(indexed.out()).startsWith("1 releases in").contains("the index holds 1");
    assertThat(found.out()).startsWith("1 release").contains("pr1");
    assertThat(none.out()).startsWith("0 releases");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "jsonl", "csv"})
  void hitsFacetsAndConcordanceAreWrittenInEveryFormat(String format) {
    String index = folder.resolve("index").toString();
    Run.of("index", "--index", index, release.toString());

    for (String what : List.of("--limit=5", "--sort=newest", "--facets", "--concordance")) {
      Run run = Run.of("search", "--index", index, "--format", format, what, "ครู");
      assertThat(run.status()).isZero();
      assertThat(run.out()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "jsonl", "csv"})
  void countsAndComparisonsAreWrittenInEveryFormatEvenWhereThereIsNothing(String format) {
    String index = folder.resolve("index").toString();
    Run.of("index", "--index", index, release.toString());

    for (String what :
        List.of(
            "--timeline=year",
            "--collocates",
            "--typical=words",
            "--typical=bodies",
            "--duplicates")) {
      assertThat(Run.of("search", "--index", index, "--format", format, what, "ครู").status())
          .isZero();
    }
  }

  @Test
  void aBrokenQueryShowsThePlace() {
    String index = folder.resolve("index").toString();
    Run.of("index", "--index", index, release.toString());

    Run run = Run.of("search", "--index", index, "ครู AND (date:");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("at character").contains("^");
  }

  @Test
  void searchingWhereThereIsNoIndexSaysSo() {
    Run run = Run.of("search", "--index", folder.resolve("nothing").toString(), "ครู");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nothing");
  }

  @Test
  void evaluateScoresAGoldFolder() throws IOException {
    Files.writeString(
        folder.resolve("pr1.json"),
        """
        {"id": "pr1", "published": null, "organisations": [],
         "dates": [{"text": "วันที่ ๓ มีนาคม ๒๕๖๖", "value": "2023-03-03"}],
         "participants": [], "objectives": []}
        """);

    Run run = Run.of("evaluate", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("1 documents")
        .contains("dates.exact                P 1.000  R 1.000  F1 1.000   (1 gold, 1 predicted)");
  }

  @Test
  void evaluatingAFolderThatIsNotThereSaysSo() {
    Run run = Run.of("evaluate", folder.resolve("nowhere").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere");
  }

  @Test
  void theDemoShowsFactsAndHits() {
    Run run = Run.of("demo");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Sample corpus: 96 press releases")
        .contains("> search 'org:สพฐ.': ")
        .contains("Try next:")
        .doesNotContain(": 0 releases");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
