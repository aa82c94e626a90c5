package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaipress.model.Article;
import thaipress.text.Span;

class HtmlReaderTest {

  private static final String PARAGRAPH =
      "<p>กรมอนามัยจัดประชุมเพื่อพัฒนาบุคลากรด้านอนามัยสิ่งแวดล้อม ณ จังหวัดนนทบุรี มีผู้เข้าร่วม 40 คน</p>";

  private final HtmlReader reader = new HtmlReader(line -> Optional.empty());

  private Article read(String html) {
    return reader.read("x", "x.html", html);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReaderTest.class.getResourceAsStream("pages/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wordpress", "joomla", "googlesites", "handmade", "aspnet", "elementor", "news"})
  void theArticleOfAPageIsItsTitleDateLineAndBody(String page) throws IOException {
    Article article = read(resource(page + ".html"));
    String[] lines = resource(page + ".txt").strip().split("\n", 3);

    assertThat(article.text()).isEqualTo(resource(page + ".txt").stripTrailing());
    assertThat(article.title().map(span -> span.in(article.text()))).contains(lines[0]);
    assertThat(article.dateLine().map(span -> span.in(article.text()))).contains(lines[1]);
    assertThat(article.body().stream().map(span -> span.in(article.text())))
        .containsExactly(lines[2]);
    assertThat(article.extracted()).isTrue();
  }

  @Test
  void aTimeInUtcIsTakenForTheDayInThailand() throws IOException {
    assertThat(read(resource("wordpress.html")).published()).contains(LocalDate.of(2024, 2, 10));
  }

  @Test
  void dayAndAuthorAreTakenFromTheHeadAndItsLinkedData() throws IOException {
    Article article = read(resource("news.html"));
    assertThat(article.published()).contains(LocalDate.of(2023, 5, 4));
    assertThat(article.author()).contains("Ines Holm");
  }

  @Test
  void aDateLineIsReadWhereThePageHasNoDateForMachines() throws IOException {
    HtmlReader dated =
        new HtmlReader(
            line ->
                line.contains("9 มิ.ย. 48")
                    ? Optional.of(LocalDate.of(2005, 6, 9))
                    : Optional.empty());
    Article article = dated.read("x", "", resource("handmade.html"));
    assertThat(article.published()).contains(LocalDate.of(2005, 6, 9));
  }

  @Test
  void aBuddhistYearForMachinesBecomesGregorian() {
    assertThat(PageHead.day("2566-03-01")).contains(LocalDate.of(2023, 3, 1));
    assertThat(PageHead.day("2023-13-01")).isEmpty();
    assertThat(PageHead.day("soon")).isEmpty();
  }

  @Test
  void aTitleOnlyInTheHeadLosesTheNameOfTheSite() {
    Article article =
        read("<title>กรมอนามัยจัดประชุมประจำปี | เว็บไซต์ของกรม</title>" + PARAGRAPH + PARAGRAPH);
    assertThat(article.text()).startsWith("กรมอนามัยจัดประชุมประจำปี\n");
  }

  @Test
  void hiddenTextIsNoText() {
    Article article =
        read(
            "<article>"
                + PARAGRAPH
                + "<p style='display: none'>ซ่อน</p><p hidden>ซ่อน</p></article>");
    assertThat(article.text()).doesNotContain("ซ่อน");
  }

  @Test
  void aPageThatHidesItselfUntilItsScriptRunsIsRead() {
    assertThat(read("<body style='display:none'>" + PARAGRAPH + PARAGRAPH).text())
        .contains("กรมอนามัย");
  }

  @Test
  void aWrapperNamedAfterASidebarIsKept() {
    Article article = read("<div class='with-sidebar'>" + PARAGRAPH + PARAGRAPH + "</div>");
    assertThat(article.text()).contains("กรมอนามัย");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<", "<html>", "<frameset><frame src=x></frameset>", "<script>", "\u0000"})
  void aPageWithoutTextHasNoArticle(String html) {
    Article article = read(html);
    assertThat(article.body()).allMatch(span -> span.end() <= article.text().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<b><p>x",
        "<a href=x>x",
        "<table><tr><td><font>",
        "<ul><li>",
        "<select>",
        "<h1>x",
        "<div class=sidebar>",
        "<div class=entry-content>",
        "[gallery]",
        "<td>a b",
        "<"
      })
  void deepAndBrokenPagesAreReadInReasonableTime(String piece) {
    String html = piece.repeat(20_000) + PARAGRAPH;
    Article article =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(html));
    assertThat(article.body()).allMatch(span -> span.end() <= article.text().length());
  }

  @Test
  void spansLieOneBehindTheOther() throws IOException {
    Article article = read(resource("joomla.html"));
    Span title = article.title().orElseThrow();
    Span dateLine = article.dateLine().orElseThrow();
    assertThat(dateLine.begin()).isEqualTo(title.end() + 1);
    assertThat(article.body().get(0).begin()).isEqualTo(dateLine.end() + 1);
    assertThat(article.body().get(0).end()).isEqualTo(article.text().length());
  }
}
