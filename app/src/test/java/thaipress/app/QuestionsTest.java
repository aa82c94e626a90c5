package thaipress.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that a researcher asks the sample corpus. */
class QuestionsTest {

  @TempDir static Path folder;

  private static String index = "";

  @BeforeAll
  static void index() {
    index = folder.resolve("index").toString();
    assertThat(Run.of("demo", "--index", index).status()).isZero();
  }

  private static String search(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "search";
    all[1] = "--index";
    all[2] = index;
    System.arraycopy(args, 0, all, 3, args.length);
    Run run = Run.of(all);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void whoWorksTogetherWithABody() {
    assertThat(search("--facets", "--limit", "3", "org:สพฐ."))
        .contains("by organisation")
        .contains("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน");
  }

  @Test
  void whichActivitiesWereTheLargest() {
    assertThat(search("--sort", "largest", "--limit", "3", "participants:>100"))
        .contains("releases")
        .contains("[");
  }

  @Test
  void whenWasAWordWrittenOf() {
    assertThat(search("--timeline", "year", "เด็ก")).startsWith("period").contains("2023");
  }

  @Test
  void whatIsTypicalOfAKindOfBody() {
    assertThat(search("--typical", "words", "--limit", "5", "type:hospital"))
        .startsWith("value")
        .contains("log_likelihood");
  }

  @Test
  void howIsAWordUsed() {
    assertThat(search("--concordance", "--order", "right", "--limit", "4", "objective:คุณธรรม"))
        .contains("[คุณธรรม]");
  }

  @Test
  void analysesOfASubsetAreExportedInEveryFormat() {
    for (String format :
        new String[] {"jsonl", "json", "csv", "releases", "conllu", "brat", "webanno", "html"}) {
      Run run = Run.of("export", "--index", index, "--format", format, "org:สพฐ.");

      assertThat(run.status()).isZero();
      assertThat(run.out()).isNotBlank();
    }
  }

  @Test
  void aTableOfReleasesOpensInExcelWithThaiIntact() {
    Run run =
        Run.of("export", "--index", index, "--format", "releases", "--bom", "--sample", "5", "*");

    assertThat(run.out()).startsWith("\uFEFFid,source,url,retrieved,sha256,");
  }

  @Test
  void resultsGoToAFile() throws IOException {
    Path hits = folder.resolve("hits.csv");
    Path releases = folder.resolve("releases.csv");
    Run search =
        Run.of(
            "search",
            "--index",
            index,
            "--format",
            "csv",
            "--bom",
            "--output",
            hits.toString(),
            "เด็ก");
    Run export =
        Run.of(
            "export",
            "--index",
            index,
            "--format",
            "releases",
            "--output",
            releases.toString(),
            "เด็ก");

    assertThat(search.out() + export.out()).isEmpty();
    assertThat(hits).content().startsWith("\uFEFFid,source,url,title,");
    assertThat(releases).content().startsWith("id,source,url,retrieved,sha256,").contains("เด็ก");
    assertThat(Run.of("search", "--index", index, "--output", "/no/such/file", "เด็ก").status())
        .isEqualTo(1);
  }

  @Test
  void annotationsThatWereExportedAreGold() {
    Path brat = folder.resolve("brat");
    Run.of("export", "--index", index, "--format", "brat", "--output", brat.toString(), "*");
    Run run = Run.of("evaluate", brat.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("organisations.exact");
  }

  @Test
  void brokenOptionsOfAnExportAreRefused() {
    assertThat(Run.of("export", "--index", index, "--sample", "-1").status()).isEqualTo(2);
    assertThat(Run.of("export", "--index", index, "date:xx").status()).isEqualTo(2);
  }

  @Test
  void releasesAreTakenOutAndMergedAndTheIndexTellsOfItself() throws IOException {
    String copy = folder.resolve("copy").toString();
    assertThat(Run.of("demo", "--index", copy).status()).isZero();

    Run deleted = Run.of("index", "--index", copy, "--delete", "org:สพฐ.");
    Run merged = Run.of("index", "--index", copy, "--merge", index);
    Run info = Run.of("index", "--index", copy, "--info");

    assertThat(deleted.out()).contains("releases taken out");
    assertThat(merged.out()).contains("releases merged");
    assertThat(info.out()).isEqualTo(Run.of("index", "--index", index, "--info").out());
    assertThat(info.out()).contains("content ").contains("lexicon ");
    assertThat(Run.of("index", "--index", copy).status()).isEqualTo(2);
  }
}
