package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void valuesCannotBeMarkup() {
    assertThat(Html.of("<p title=\"{}\">{}</p>", "\"'><b>", "a & b").toString())
        .isEqualTo("<p title=\"&quot;&#39;&gt;&lt;b&gt;\">a &amp; b</p>");
  }

  @Test
  void markupIsTakenAsItIs() {
    Html bold = Html.of("<b>{}</b>", "<");

    assertThat(Html.of("<p>{}{}{}</p>", bold, List.of(bold, bold), Optional.empty()).toString())
        .isEqualTo("<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>");
  }

  @Test
  void placesWithinValuesAreNoPlaces() {
    assertThat(Html.of("{} {}", "{}", "x").toString()).isEqualTo("{} x");
  }

  @Test
  void controlCharactersAreReplaced() {
    assertThat(Html.text("a\u0000b\u001Bc\u0085d\te\nf\rg").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\te\nf&#13;g");
  }

  @Test
  void aTemplateMustHaveAPlaceForEachValue() {
    assertThatThrownBy(() -> Html.of("<p>{}</p>")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Html.of("<p></p>", "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLinkLeadsNowhereElse() {
    assertThat(Link.to("/").with("q", "a&b=c\"<ก").toString())
        .isEqualTo("/?q=a%26b%3Dc%22%3C%E0%B8%81");
    assertThatThrownBy(() -> Link.to("//evil.example"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Link.to("javascript:x")).isInstanceOf(IllegalArgumentException.class);
  }
}
