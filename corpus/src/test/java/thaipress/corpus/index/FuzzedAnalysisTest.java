package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.corpus.Release;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.OrganisationType;

/** Stored analyses of which the sum is right, whatever else they are. */
class FuzzedAnalysisTest {

  private static final Analysis ANALYSIS =
      Release.of("r", "กรมอนามัยอบรมครู ๘๑ คน วันที่ 5 มกราคม 2567 เพื่อพัฒนาน้ำดื่ม")
          .org("กรมอนามัย", "กรมอนามัย", OrganisationType.DEPARTMENT)
          .count("๘๑ คน", 81, 81, true)
          .objective("พัฒนาน้ำดื่ม")
          .published("2024-01-06")
          .analysis();

  static Stream<byte[]> stored() throws IOException {
    byte[] bytes = AnalysisCodec.encode(ANALYSIS, new BytesRef(ANALYSIS.article().text()));
    return Stream.of(Arrays.copyOf(bytes, bytes.length - Integer.BYTES));
  }

  @MethodSource("stored")
  @FuzzTest(maxDuration = "1m")
  void analysis(byte[] bytes) {
    Article article = ANALYSIS.article();
    try {
      Analysis read =
          AnalysisCodec.decodeChecked(article.id(), article.source(), article.text(), bytes);
      assertThat(read.article().text()).isEqualTo(article.text());
    } catch (IOException e) {
      assertThat(e).isInstanceOf(CorruptStoredException.class);
    }
  }
}
