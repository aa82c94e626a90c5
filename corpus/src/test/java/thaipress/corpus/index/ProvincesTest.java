package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;

class ProvincesTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final LatticeSegmenter SEGMENTER = new LatticeSegmenter(LEXICON);
  private static final Provinces PROVINCES = new Provinces(LEXICON);

  private static List<String> provinces(String text) {
    Segmentation words = SEGMENTER.segment(Folded.of(text));
    return PROVINCES.find(words).stream()
        .map(named -> named.province() + "=" + named.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ลงพื้นที่จังหวัดภูเก็ต|ภูเก็ต=ภูเก็ต",
        "ลงพื้นที่ จ.ภูเก็ต เมื่อวานนี้|ภูเก็ต=ภูเก็ต",
        "ชาวเชียงใหม่ร่วมงาน|เชียงใหม่=เชียงใหม่",
        "จังหวัด เลย จัดงาน|เลย=เลย",
        "จ.ตาก จัดงาน|ตาก=ตาก",
        "องค์การบริหารส่วนจังหวัดน่าน|น่าน=น่าน",
        "ณ กรุงเทพมหานคร|กรุงเทพมหานคร=กรุงเทพมหานคร",
        "ชาวกรุงเทพฯ ร่วมงาน|กรุงเทพมหานคร=กรุงเทพฯ"
      })
  void findsProvinces(String text, String expected) {
    assertThat(provinces(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"ไม่มีใครทราบเลย", "นำผ้าไปตากแดด", "เผยแพร่ข่าวสาร", "ประชุมคณะกรรมการ"})
  void wordsAreNoProvinces(String text) {
    assertThat(provinces(text)).isEmpty();
  }

  @Test
  void knowsSeventySevenProvincesByTheirNames() {
    assertThat(PROVINCES.resolve("จังหวัดภูเก็ต")).contains("ภูเก็ต");
    assertThat(PROVINCES.resolve("จ.ภูเก็ต")).contains("ภูเก็ต");
    assertThat(PROVINCES.resolve("กทม.")).contains("กรุงเทพมหานคร");
    assertThat(PROVINCES.resolve("โคราช")).contains("นครราชสีมา");
    assertThat(PROVINCES.resolve("ครู")).isEmpty();
    assertThat(PROVINCES.resolve("")).isEmpty();
  }
}
