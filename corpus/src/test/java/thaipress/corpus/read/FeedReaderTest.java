package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import thaipress.model.Article;

class FeedReaderTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>ข่าวเทศบาล</title><link>https://example.org/</link>
      <item><title>เทศบาลปลูกป่า &amp; ทำฝาย</title><link>https://example.org/n/7</link>
        <guid isPermaLink="false">n-7</guid><pubDate>Mon, 04 Mar 2024 18:30:00 +0700</pubDate>
        <dc:creator>ฝ่ายข่าว</dc:creator>
        <description>สั้น</description>
        <content:encoded><![CDATA[<p>เทศบาลเมืองน่านปลูกป่าร่วมกับประชาชน จำนวน 80 คน</p>
          <p>งานมีถึงเย็น</p>]]></content:encoded></item>
      <item><title>ข่าวสอง</title><link>https://example.org/n/8</link>
        <description>&lt;p&gt;อำเภอเมืองซ่อมถนน&lt;/p&gt;</description></item>
      <item><title>ไม่มีเนื้อหา</title></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>ข่าว</title>
      <entry><title type="html">ชาวบ้าน &lt;b&gt;ลงแขก&lt;/b&gt;</title>
        <link rel="self" href="https://example.org/self"/><link href="https://example.org/a/1"/>
        <id>tag:example.org,2024:1</id><published>2024-05-06T20:00:00Z</published>
        <author><name>สมศรี</name></author>
        <content type="xhtml"><div><p>ชาวบ้านช่วยกันเกี่ยวข้าวในทุ่งของวัด</p></div></content></entry>
      <entry><title>ข้อความ</title><id>2</id><summary type="text">ราคา &lt; 5 บาท</summary></entry>
      </feed>
      """;

  private final List<Article> articles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private void read(String name, String text) {
    read(FieldNames.STANDARD, name, text);
  }

  private void read(FieldNames fields, String name, String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    new ArticleReader(InputStream.nullInputStream())
        .withFields(fields)
        .read(name, in, articles::add, problems::add);
  }

  private static String body(Article article) {
    return article.body().get(0).in(article.text());
  }

  @Test
  void eachItemOfAnRssFeedIsARelease() {
    read("news.rss", RSS);

    Article first = articles.get(0);
    assertThat(articles).extracting(Article::id).containsExactly("n-7", "https://example.org/n/8");
    assertThat(first.title().map(span -> span.in(first.text()))).contains("เทศบาลปลูกป่า & ทำฝาย");
    assertThat(body(first))
        .isEqualTo("เทศบาลเมืองน่านปลูกป่าร่วมกับประชาชน จำนวน 80 คน\nงานมีถึงเย็น");
    assertThat(first.published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(first.author()).contains("ฝ่ายข่าว");
    assertThat(first.provenance().url()).contains("https://example.org/n/7");
    assertThat(body(articles.get(1))).isEqualTo("อำเภอเมืองซ่อมถนน");
  }

  @Test
  void anItemWithoutTextIsReported() {
    read("news.rss", RSS);
    assertThat(problems).containsExactly(new Problem("news.rss", "item 3", "has no text"));
  }

  @Test
  void anAtomFeedIsKnownByHowItBegins() {
    read("news.xml", ATOM);

    Article first = articles.get(0);
    assertThat(first.id()).isEqualTo("tag:example.org,2024:1");
    assertThat(first.source()).isEqualTo("https://example.org/a/1");
    assertThat(first.title().map(span -> span.in(first.text()))).contains("ชาวบ้าน ลงแขก");
    assertThat(body(first)).isEqualTo("ชาวบ้านช่วยกันเกี่ยวข้าวในทุ่งของวัด");
    assertThat(first.published()).contains(LocalDate.of(2024, 5, 7));
    assertThat(first.author()).contains("สมศรี");
    assertThat(body(articles.get(1))).isEqualTo("ราคา < 5 บาท");
  }

  @Test
  void keysOfJsonLinesMayHaveOtherNames() {
    FieldNames fields =
        FieldNames.of(
            Map.of("text", "article.body", "title", "headline", "url", "link", "retrieved", "at"));
    read(
        fields,
        "x.jsonl",
        "{\"headline\":\"ข่าวหนึ่ง\",\"link\":\"https://example.org/1.html\","
            + "\"at\":\"2024-02-03 10:11:12\",\"article\":{\"body\":\"ข่าวหนึ่ง\\nเนื้อข่าว\"}}");

    Article article = articles.get(0);
    assertThat(article.id()).isEqualTo("https://example.org/1");
    assertThat(article.title().map(span -> span.in(article.text()))).contains("ข่าวหนึ่ง");
    assertThat(body(article)).isEqualTo("เนื้อข่าว");
    assertThat(article.provenance().retrieved()).contains("2024-02-03T10:11:12");
  }

  @Test
  void aJsonLineWithoutTextSaysHowToNameItsKey() {
    read("x.jsonl", "{\"body\":\"ข่าว\"}");
    assertThat(problems.get(0).message()).contains("--field text=KEY");
  }

  @Test
  void anUnknownFieldIsRefused() {
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldNames.of(Map.of("txt", "body")))
        .withMessageContaining("'txt'")
        .withMessageContaining("id, path, url, text");
  }

  @Test
  void aCrawledTextNamesItsAddressAndItsFolderTheDay() {
    read(
        "data/2024/01/18/ข่าว_1.txt",
        "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ข่าวหนึ่ง\n\n\n"
            + "วันพุธที่ 17 มกราคม 2567\n"
            + "พิมพ์\n"
            + "ข่าวหนึ่ง\n"
            + "เนื้อข่าว\n\n"
            + "ที่มา : https://example.org/news/77601");

    Article article = articles.get(0);
    assertThat(article.provenance().url()).contains("https://example.org/news/77601");
    assertThat(article.provenance().retrieved()).contains("2024-01-18");
    assertThat(article.published()).contains(LocalDate.of(2024, 1, 17));
    assertThat(article.body().stream().map(span -> span.in(article.text())))
        .noneMatch(part -> part.contains("ที่มา") || part.contains("พิมพ์"));
  }

  @Test
  void aPageSavedByAProgramTellsWhereFrom() {
    assertThat(SavedPage.read(" saved from url=(0022)https://example.org/a ").url())
        .contains("https://example.org/a");
    assertThat(
            SavedPage.read(
                    "\n Page saved with SingleFile \n url: https://example.org/b \n saved date: Tue"
                        + " Jan 16 2024 10:00:00 GMT+0700 (Indochina Time)\n")
                .retrieved())
        .contains("2024-01-16");
    assertThat(
            SavedPage.read(
                    " Mirrored from example.org/c by HTTrack Website Copier/3.x [XR&CO'2014], Thu,"
                        + " 21 Mar 2019 10:12:12 GMT ")
                .toString())
        .contains("http://example.org/c")
        .contains("2019-03-21");
    assertThat(SavedPage.read("nothing").url()).isEmpty();
  }
}
