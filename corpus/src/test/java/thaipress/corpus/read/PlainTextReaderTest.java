package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.model.Article;
import thaipress.text.Span;

class PlainTextReaderTest {

  private static final String BODY =
      "สำนักงานเกษตรอำเภอบ้านไร่จัดอบรมเกษตรกรรุ่นใหม่ที่ศาลาประชาคม มีผู้เข้าร่วม 60 คน "
          + "เพื่อถ่ายทอดความรู้เรื่องการปลูกพืชอินทรีย์และการตลาดออนไลน์ให้แก่เกษตรกรในพื้นที่ทุกตำบลของอำเภอ";

  private static Article read(String text) {
    return new PlainTextReader(line -> Optional.empty()).read("x", "x.txt", text);
  }

  private static Optional<String> title(Article article) {
    return article.title().map(span -> span.in(article.text()));
  }

  private static Optional<String> dateLine(Article article) {
    return article.dateLine().map(span -> span.in(article.text()));
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(span -> span.in(article.text())).toList();
  }

  @Test
  void theTextIsKeptToTheLastCharacter() {
    String text = "\uFEFF\r\n ข่าว \r\n\u00A0" + BODY + "\u200B\r\n\r\nComments\r\n ";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void theFirstLineIsTheTitle() {
    Article article = read("\uFEFF\n  อบรมเกษตรกร\u00A0\n\n" + BODY);
    assertThat(title(article)).contains("อบรมเกษตรกร");
    assertThat(body(article)).containsExactly(BODY);
  }

  @Test
  void theGovernmentsPrefixIsNoPartOfTheTitle() {
    Article article =
        read(
            "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-อบรมเกษตรกร\n\nวันพุธที่ 5 มิถุนายน 2567\n05/06/2567\nพิมพ์\n"
                + BODY);
    assertThat(title(article)).contains("อบรมเกษตรกร");
    assertThat(dateLine(article)).contains("วันพุธที่ 5 มิถุนายน 2567\n05/06/2567");
    assertThat(body(article)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โพสต์12 ก.พ. 2563 03:24โดยงานประชาสัมพันธ์   [ อัปเดต 12 ก.พ. 2563 03:31 ]",
        "โพสต์เมื่อ 7 ต.ค. 2565 10:24   เปิดอ่าน 41 ครั้ง",
        "วันที่ประกาศ : ๘ มี.ค. ๒๕๖๖   ผู้เข้าชม ๒๑๔ ครั้ง",
        "By admin | 18 ตุลาคม 2022 | ข่าวกิจกรรม",
        "• วันที่ 20 ธ.ค. 2561 เวลา 11:14 น.",
        "3 พ.ย. 64",
        "22/12/2564",
        "2023-05-04",
        "May 4, 2023",
        "Posted on 4 May 2023 by editor",
        "ลงข่าว : 20 มีค 49",
        "วันจันทร์ ที่ ๑๕ มกราคม พ.ศ.๒๕๖๗",
      })
  void aDateLineIsFoundUnderTheTitle(String line) {
    Article article = read("อบรมเกษตรกร\n\n" + line + "\n\n" + BODY);
    assertThat(dateLine(article)).contains(line);
    assertThat(body(article)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "วันที่ 20 ธันวาคม 2561 นายอำเภอบ้านไร่เป็นประธานเปิดการอบรม",
        "ข่าวประชาสัมพันธ์ ฉบับที่ 12/2566",
        "นายสมชาย ใจดี / บ้านไร่",
        "(16 ก.พ. 2567) นางสาวมานี มีนา เปิดเผยว่า",
        "โทร. 02-123-4567",
      })
  void runningTextIsNoDateLine(String line) {
    Article article = read("อบรมเกษตรกร\n\n" + line + "\n\n" + BODY);
    assertThat(article.dateLine()).isEmpty();
    assertThat(body(article)).containsExactly(line + "\n\n" + BODY);
  }

  @Test
  void theDateLineIsReadByWhatWasGiven() {
    PlainTextReader reader = new PlainTextReader(line -> Optional.of(LocalDate.of(2021, 11, 3)));
    assertThat(reader.read("x", "", "ข่าว\n3 พ.ย. 64\n" + BODY).published())
        .contains(LocalDate.of(2021, 11, 3));
    assertThat(reader.read("x", "", "ข่าว\n" + BODY).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments",
        "Comments (0)",
        "Leave a Reply",
        "Related Post",
        "ใส่ความเห็น",
        "ข่าวอื่นๆ",
        "ข่าวอื่น ๆ",
        "ใส่ความเห็น ยกเลิกการตอบ",
        "[fbalbum url=https://example.org/album]",
        "[gallery ids=\"1,2\"]",
        "พิมพ์",
        "ที่มา : https://example.org/news/1",
        "แชร์ข่าวนี้",
        "Facebook Twitter LINE",
        "Close",
        "เปิดอ่าน 318 ครั้ง",
        "อ่าน ๑,๒๐๔ ครั้ง"
      })
  void furnitureIsLeftOutOfTheBody(String line) {
    Article article = read("อบรมเกษตรกร\n" + BODY + "\n\n" + line + "\n");
    assertThat(body(article)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ที่มา : กรมส่งเสริมการเกษตร",
        "ภาพ/ข่าว : งานประชาสัมพันธ์",
        "#บ้านไร่",
        "12 กรกฎาคม 2566",
        "พิมพ์เขียวการพัฒนา",
        "[1] อ้างอิง",
        "อ่าน 3 เล่มต่อเดือน"
      })
  void whatBelongsToTheReleaseStaysInTheBody(String line) {
    Article article = read("อบรมเกษตรกร\n" + BODY + "\n" + line);
    assertThat(body(article)).containsExactly(BODY + "\n" + line);
  }

  @Test
  void allBehindTheCommentsIsLeftOut() {
    Article article =
        read("อบรมเกษตรกร\n" + BODY + "\nRelated Post\nข่าวเก่า 5 มกราคม 2560 จำนวน 90 คน\n");
    assertThat(body(article)).containsExactly(BODY);
  }

  @Test
  void aShortcodeWithinALineIsCutOut() {
    Article article = read("ข่าว\nก่อน [gallery ids=\"1\"] หลัง");
    assertThat(body(article)).containsExactly("ก่อน", "หลัง");
  }

  @Test
  void aRepeatedTitleIsBody() {
    assertThat(body(read("อบรมเกษตรกร\nอบรมเกษตรกร\n" + BODY)))
        .containsExactly("อบรมเกษตรกร\n" + BODY);
  }

  @Test
  void aKnownTitleThatIsNotInTheTextLeavesAllOfItToTheBody() {
    PlainTextReader reader = new PlainTextReader(line -> Optional.empty());
    Article article = reader.read("x", "", "สั้น\n" + BODY, Optional.of("หัวเรื่อง"));
    assertThat(article.title()).isEmpty();
    assertThat(body(article)).containsExactly("สั้น\n" + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "\uFEFF", "Comments", "3 พ.ย. 64", "[gallery", "ที่มา :"})
  void anyTextIsReadWithoutAnError(String text) {
    Article article = read(text);
    assertThat(article.body()).allMatch(span -> span.length() > 0);
  }

  @Test
  void aLongFirstLineIsRunningText() {
    Article article = read(BODY.repeat(5));
    assertThat(article.title()).isEmpty();
    assertThat(article.body()).containsExactly(new Span(0, 5 * BODY.length()));
  }
}
