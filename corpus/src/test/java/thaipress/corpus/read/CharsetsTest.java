package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

  private static final String THAI = "โรงพยาบาลส่งเสริมสุขภาพตำบล จัดอบรม 25 คน";

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void validUtf8IsUtf8() {
    Charsets.Decoded decoded = Charsets.decode(THAI.getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(THAI);
    assertThat(decoded.malformedAt()).isEqualTo(-1);
  }

  @Test
  void theMarkOfUtf8StaysInTheText() {
    byte[] bytes = joined(bytes(0xEF, 0xBB, 0xBF), THAI.getBytes(StandardCharsets.UTF_8));
    assertThat(Charsets.decode(bytes).text()).isEqualTo("\uFEFF" + THAI);
  }

  @Test
  void utf16IsReadWithAMarkAndWithout() {
    byte[] little = THAI.getBytes(StandardCharsets.UTF_16LE);
    byte[] big = THAI.getBytes(StandardCharsets.UTF_16BE);
    assertThat(Charsets.decode(joined(bytes(0xFF, 0xFE), little)).text()).isEqualTo(THAI);
    assertThat(Charsets.decode(joined(bytes(0xFE, 0xFF), big)).text()).isEqualTo(THAI);
    assertThat(Charsets.decode(little).text()).isEqualTo(THAI);
    assertThat(Charsets.decode(big).text()).isEqualTo(THAI);
  }

  @Test
  void thaiInOneByteIsKnownFromItsLetters() {
    assertThat(Charsets.decode(THAI.getBytes(Charsets.THAI)).text()).isEqualTo(THAI);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIS-620", "iso-8859-11", "windows-874", "ISO-8859-1", "utf-8"})
  void aThaiPageIsReadWhateverItCallsItsCharset(String name) {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=" + name + "'>" + THAI;
    assertThat(Charsets.decodePage(page.getBytes(Charsets.THAI)).text()).isEqualTo(page);
  }

  @Test
  void thePagesOwnWordGoesBeforeTheLooks() {
    String page = "<?xml version='1.0' encoding='koi8-r'?><p>новости</p>";
    byte[] bytes = page.getBytes(java.nio.charset.Charset.forName("koi8-r"));
    assertThat(Charsets.decodePage(bytes).text()).isEqualTo(page);
  }

  @Test
  void westernTextIsNotTakenForThai() {
    String text = "Le ministre a visité le marché de Chiang Maï, où l'été a commencé.";
    assertThat(Charsets.decode(text.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030, 镕基在港口",
    "gbk, GB18030, 㐂和朋友",
    "shift_jis, windows-31j, ①港の髙橋さん",
    "euc-kr, x-windows-949, 뷁이라는 말",
    "iso-8859-9, windows-1254, İstanbul’da çığ"
  })
  void aNameStandsForTheLargerSetThatItsPagesUse(String name, String charset, String words) {
    String page = "<meta charset=" + name + "><p>" + words + "</p>";
    byte[] bytes = page.getBytes(java.nio.charset.Charset.forName(charset));
    assertThat(Charsets.decodePage(bytes).text()).isEqualTo(page);
  }

  @Test
  void chineseInTwoBytesIsNotTakenForThai() {
    String text = "市议会星期二决定拓宽港口公路，工程将于明年春天开始，附近居民多次抱怨卡车噪音太大。".repeat(3);
    byte[] bytes = text.getBytes(java.nio.charset.Charset.forName("GB18030"));
    assertThat(Charsets.decode(bytes).text()).isEqualTo(text);
  }

  @Test
  void aBadByteInUtf8IsReplacedAndItsPlaceTold() {
    byte[] bytes =
        joined(
            "กข".getBytes(StandardCharsets.UTF_8),
            bytes(0xFF),
            THAI.getBytes(StandardCharsets.UTF_8));
    Charsets.Decoded decoded = Charsets.decode(bytes);
    assertThat(decoded.text()).isEqualTo("กข\uFFFD" + THAI);
    assertThat(decoded.malformedAt()).isEqualTo(6);
  }

  @Test
  void nothingIsNothing() {
    assertThat(Charsets.decode(new byte[0]).text()).isEmpty();
  }
}
