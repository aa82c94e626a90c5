package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.lexicon.Lexicon;
import thaipress.testing.OneByteThai;

/** Words and sentences of any text, and the model of sentences of any file. */
class FuzzedSegmentationTest {

  private static final Segmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());

  static Stream<byte[]> texts() {
    return Stream.of(
            "กระทรวงมหาดไทยแจ้งว่า วันที่ 5 ม.ค. 2567 มีผู้เข้าร่วม 1,500 คน (นํ้าดื่ม) ฯลฯ",
            "สพป.เขต 1 ร่วมกับ บริษัท ปตท. จำกัด (มหาชน) เปิด www.example.go.th ๆ",
            "COVID-19 a@b.co.th 09.00–12.00 น.\nเก่่าเเละใหม่")
        .map(OneByteThai::bytes);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "1m")
  void segmentation(byte[] bytes) {
    SegmenterChecks.check(SEGMENTER, OneByteThai.text(bytes));
  }

  static Stream<byte[]> models() {
    return Stream.of("# thaipress sentences 1 x\nBIAS\t0\t310\nLINE\t0\t-3\nBEFORE\tคำ\t12\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose last line is right, whatever the others are. */
  @MethodSource("models")
  @FuzzTest(maxDuration = "1m")
  void sentenceModel(byte[] bytes) throws IOException {
    String file = new String(bytes, StandardCharsets.UTF_8);
    try {
      SentenceModel.read(new StringReader(ModelFile.ended(file))).words(Lexicon.standard());
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageStartingWith("sentences.tsv:").hasMessageContaining("again");
    }
  }
}
