package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.HostileReleases;
import thaipress.corpus.Release;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.OrganisationType;

/** An index of which bytes have changed is refused, or reads as it was written. */
class DamagedIndexTest {

  private static final int ROUNDS = Integer.getInteger("thaipress.damages", 150);

  private static final Analysis ANALYSIS =
      Release.of("r", "กรมอนามัยอบรมครู ๘๑ คน วันที่ 5 มกราคม 2567 เพื่อพัฒนาน้ำดื่ม")
          .org("กรมอนามัย", "กรมอนามัย", OrganisationType.DEPARTMENT)
          .count("๘๑ คน", 81, 81, true)
          .objective("พัฒนาน้ำดื่ม")
          .analysis();

  /** By words, by a fact's value and by a number. */
  private static final List<Query> SEARCHES =
      List.of(
          new TermQuery(new Term(Fields.TEXT, "อบรม")),
          new TermQuery(new Term(Fields.ID, "r")),
          FactPoints.counting(new CountRange(81, 81), false));

  @TempDir Path folder;

  private final Random random = new HostileReleases(DamagedIndexTest.class).random();

  private static Analysis decode(byte[] bytes) throws IOException {
    Article article = ANALYSIS.article();
    return AnalysisCodec.decode(
        article.id(), article.source(), new BytesRef(article.text()), bytes);
  }

  @Test
  void aStoredAnalysisWithAnyByteChangedIsRefused() throws IOException {
    byte[] bytes = AnalysisCodec.encode(ANALYSIS, new BytesRef(ANALYSIS.article().text()));
    for (int at = 0; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> decode(damaged)).isInstanceOf(CorruptStoredException.class);
      byte[] cut = Arrays.copyOf(bytes, at);
      assertThatThrownBy(() -> decode(cut)).isInstanceOf(CorruptStoredException.class);
    }
  }

  @Test
  void aStoredAnalysisOfAnotherReleaseIsRefused() throws IOException {
    byte[] bytes = AnalysisCodec.encode(ANALYSIS, new BytesRef(ANALYSIS.article().text()));
    Article article = ANALYSIS.article();
    String source = article.source();
    for (List<String> other :
        List.of(
            List.of("r", source, article.text() + " "),
            List.of("r", source + "x", article.text()),
            List.of("s", source, article.text()))) {
      assertThatThrownBy(
              () ->
                  AnalysisCodec.decode(
                      other.get(0), other.get(1), new BytesRef(other.get(2)), bytes))
          .isInstanceOf(CorruptStoredException.class);
    }
  }

  /** As a bad mind would write it: nothing in it may ask for all memory, or for an endless loop. */
  @Test
  void aForgedAnalysisIsReadOrRefused() throws IOException {
    byte[] whole = AnalysisCodec.encode(ANALYSIS, new BytesRef(ANALYSIS.article().text()));
    byte[] bytes = Arrays.copyOf(whole, whole.length - Integer.BYTES);
    Article article = ANALYSIS.article();
    for (int round = 0; round < 100 * ROUNDS; round++) {
      byte[] forged = bytes.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        forged[random.nextInt(bytes.length)] = (byte) (random.nextInt(3) - 1 << random.nextInt(8));
      }
      try {
        AnalysisCodec.decodeChecked(article.id(), article.source(), article.text(), forged);
      } catch (CorruptStoredException e) {
        assertThat(e).hasMessageStartingWith("a stored analysis cannot be read");
      }
    }
  }

  @Test
  void anIndexWithAnyByteChangedIsRefusedOrReadsAsItWas() throws IOException {
    Path index = folder.resolve("index");
    write(index);
    List<Path> files = files(index);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      byte[] damaged = bytes.clone();
      int at = random.nextInt(bytes.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, round % 5 == 0 ? Arrays.copyOf(bytes, at) : damaged);
      if (isRefused(index)) {
        refused++;
      }
      Files.write(file, bytes);
    }
    assertThat(refused).as("all changes are found by a check").isEqualTo(ROUNDS);
    assertThat(isRefused(index)).isFalse();
  }

  /** Whether the index is refused at some time; what is read before must be what was written. */
  private static boolean isRefused(Path index) throws IOException {
    try (CorpusReader reader = CorpusReader.open(index)) {
      for (Query query : SEARCHES) {
        assertThat(new IndexSearcher(reader.lucene()).count(query)).as("%s", query).isEqualTo(1);
      }
      boolean refused = false;
      for (int document = 0; document < reader.lucene().maxDoc(); document++) {
        refused |= isRefused(reader, document);
      }
      reader.check();
      return refused;
    } catch (IndexException e) {
      assertThat(e.getMessage()).startsWith(index + ": ").contains("director");
      return true;
    }
  }

  private static boolean isRefused(CorpusReader reader, int document) throws IOException {
    try {
      Analysis analysis = reader.analysis(document);
      assertThat(analysis.article()).isEqualTo(ANALYSIS.article());
      assertThat(analysis.participants()).isEqualTo(ANALYSIS.participants());
      return false;
    } catch (IndexException e) {
      assertThat(e).hasMessageContaining("damaged");
      return true;
    }
  }

  private static void write(Path index) throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      writer.add(ANALYSIS);
    }
    try (CorpusReader reader = CorpusReader.open(index)) {
      for (LeafReaderContext leaf : reader.lucene().leaves()) {
        assertThat(leaf.reader().numDocs()).isEqualTo(1);
      }
    }
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return new ArrayList<>(
          files.filter(file -> !file.getFileName().toString().equals("write.lock")).toList());
    }
  }
}
