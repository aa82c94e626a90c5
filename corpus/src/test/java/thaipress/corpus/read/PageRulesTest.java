package thaipress.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thaipress.model.Article;

/** What tells an article's lines from a page's, one rule at a time. */
class PageRulesTest {

  private static final String ONE =
      "The harbour road will be widened before the winter storms, the council said on Tuesday.";
  private static final String TWO =
      "Engineers found rust in two of the bearings, and the work will take them nine weeks.";
  private static final String THREE =
      "Residents who had asked for a crossing since 2014 were glad, and a little surprised.";
  private static final String OTHER =
      "A baker from the valley sold eleven hundred loaves in a day and slept through the next.";

  private final HtmlReader reader = new HtmlReader(line -> Optional.empty());

  private List<String> body(String html) {
    Article article = reader.read("x", "", "<title>Road to be widened</title>" + html);
    return article.body().stream().flatMap(span -> span.in(article.text()).lines()).toList();
  }

  private static String p(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  @Test
  void neighboursBuiltAlikeWithALinkEachAreAListOfTeasers() {
    String teaser = "<div class=i><h5><a href=x>Five quiet beaches</a></h5>" + p(OTHER) + "</div>";
    String page = "<div><h1>Road to be widened</h1>" + p(ONE, TWO, THREE) + "</div>";
    assertThat(body(page + "<div>" + teaser.repeat(9) + "</div>")).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void productsThatMuchIsToldOfAreNoTeasers() {
    String item = "<div class=i><h3><a href=x>A walk by the sea</a></h3>" + p(ONE, TWO, THREE);
    assertThat(body("<div><h1>Road to be widened</h1>" + (item + "</div>").repeat(4) + "</div>"))
        .hasSize(16);
  }

  @Test
  void neighboursWithADayEachAreReadersRemarks() {
    String remark = "<li><div>Ann wrote on 5 March 2013</div>" + p(OTHER, OTHER) + "</li>";
    String page = "<div><h1>Road to be widened</h1>" + p(ONE, TWO, THREE) + "</div>";
    assertThat(body(page + "<ul>" + remark.repeat(6) + "</ul>")).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aClassThatMostOfTheTextBearsSetsNothingAside() {
    String text = "<p class=promo>" + ONE + "</p><p class=promo>" + TWO + "</p>";
    assertThat(body("<div><h1>Road to be widened</h1>" + text + p(THREE) + "</div>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aQuoteThatRepeatsTheTextIsLeftOut() {
    String quote = "<blockquote>the work will take them nine weeks</blockquote>";
    assertThat(body("<div>" + p(ONE, TWO) + quote + p(THREE) + "</div>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aQuoteOfItsOwnIsText() {
    String quote = "<blockquote>We waited for this for seven years and some months.</blockquote>";
    assertThat(body("<div>" + p(ONE, TWO) + quote + p(THREE) + "</div>")).hasSize(4);
  }

  @Test
  void theTextGoesOnBehindABoxOfLinks() {
    String box = "<div><h3>Top stories</h3><ul><li><a href=x>Ten films</a></li></ul></div>";
    assertThat(body("<div>" + p(ONE, TWO, ONE) + box + p(THREE) + "</div>"))
        .containsExactly(ONE, TWO, ONE, THREE);
  }

  @Test
  void aLabelledLinkAmidTheTextEndsNothing() {
    String label = "<p>Read more: <a href=x>The strange story of the missing ferry</a></p>";
    String box = "<div class=related><a href=x>Ten films</a></div>";
    assertThat(body("<div>" + p(ONE, TWO) + label + box + p(THREE) + "</div>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aShortTextInThePicturesBoxIsItsCaption() {
    String picture = "<div class=picBox><img src=x><p>The road in the rain last week</p></div>";
    assertThat(body("<div>" + p(ONE) + picture + p(TWO, THREE) + "</div>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void theArticleMayStandInAnAside() {
    String other = "<aside>" + p(OTHER, OTHER, OTHER) + "</aside>";
    String article = "<aside><div itemprop=articleBody>" + p(ONE, TWO) + "</div></aside>";
    assertThat(body(article + other)).containsExactly(ONE, TWO);
  }

  @Test
  void columnsBeforeTheHeadlineAreNotTheArticles() {
    String left = "<div id=a><h3>Welcome</h3>" + p(OTHER, OTHER) + "</div>";
    String right = "<div id=b><h2>Road to be widened</h2>" + p(ONE, TWO, THREE) + "</div>";
    assertThat(body("<div>" + left + right + "</div>")).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void labelsAtTheEdgesAreNoText() {
    String page = "<div><div>World</div>" + p(ONE, TWO) + "<div>AFX</div><h4>Topics</h4></div>";
    assertThat(body(page)).containsExactly(ONE, TWO);
  }

  @Test
  void aSummaryBelowTheHeadlineIsNoText() {
    String head = "<h1>Road to be widened</h1><p class=article-subtitle>" + OTHER + "</p>";
    assertThat(body("<div>" + head + p(ONE, TWO, THREE, ONE, TWO) + "</div>"))
        .containsExactly(ONE, TWO, THREE, ONE, TWO);
  }

  @Test
  void aTextIsNoSummaryWhateverItsClassSays() {
    String text = "<div class=news-description>" + ONE + " " + TWO + "</div>";
    assertThat(body("<div><h1>Road to be widened</h1>" + text + "</div>"))
        .containsExactly(ONE + " " + TWO);
  }

  @Test
  void linkedDataAreTakenWhereThePageHasAnotherText() {
    String data =
        """
        <script type="application/ld+json">
        {"@type":"NewsArticle","datePublished":"2020-03-04","articleBody":"%s"}
        </script>\
        """
            .replace("%s", String.join("\\n", ONE, TWO, THREE, ONE, TWO, THREE, ONE, TWO));
    assertThat(body(data + "<div>" + p(OTHER, OTHER, OTHER, OTHER, OTHER) + "</div>"))
        .hasSize(8)
        .doesNotContain(OTHER);
  }
}
