package thaipress.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.ThaiPress;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.BratFolder;
import thaipress.corpus.write.WebAnnoFolder;
import thaipress.model.Article;

/** Annotations of other programs: refused with their file, or read. */
class FuzzedGoldTest {

  private static final Article ARTICLE =
      Article.ofText("a", "กรมป่าไม้ปลูกป่า 5 ม.ค. 67 มี 81 คน เพื่อป่า");

  private interface Folder {
    AnalysisWriter open(Path folder) throws IOException;
  }

  private static Stream<byte[]> written(Folder format, String file) throws IOException {
    Path folder = Files.createTempDirectory("thaipress");
    try (AnalysisWriter writer = format.open(folder)) {
      writer.write(ThaiPress.standard().analyse(ARTICLE));
    }
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    for (File each : folder.toFile().listFiles()) {
      Files.delete(each.toPath());
    }
    Files.delete(folder);
    return Stream.of(bytes);
  }

  static Stream<byte[]> bratSeeds() throws IOException {
    return written(BratFolder::new, "a.ann");
  }

  @MethodSource("bratSeeds")
  @FuzzTest(maxDuration = "1m")
  void brat(byte[] bytes) {
    try {
      Gold gold = BratGold.read("a.ann", ARTICLE, new String(bytes, StandardCharsets.UTF_8));
      assertThat(gold).isNotNull();
    } catch (GoldException e) {
      assertThat(e).hasMessageContaining("a.ann");
    }
  }

  static Stream<byte[]> webAnnoSeeds() throws IOException {
    return written(WebAnnoFolder::new, "a.tsv");
  }

  @MethodSource("webAnnoSeeds")
  @FuzzTest(maxDuration = "1m")
  void webAnno(byte[] bytes) {
    try {
      Gold gold = WebAnnoGold.read("a.tsv", ARTICLE, new String(bytes, StandardCharsets.UTF_8));
      assertThat(gold).isNotNull();
    } catch (GoldException e) {
      assertThat(e).hasMessageContaining("a.tsv");
    }
  }
}
