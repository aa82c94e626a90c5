package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thaipress.text.Folded;
import thaipress.text.Span;

class ReleasePartTest {

  private static List<String> parts(String text) {
    return ReleasePart.of(Folded.of(text)).stream().map(part -> part.text().toString()).toList();
  }

  @Test
  void aTextIsOnePartWithoutTheBlankLinesAroundIt() {
    assertThat(parts("\n ข่าว\n\n\nอบรม\n\n")).containsExactly("ข่าว\n\n\nอบรม");
  }

  @Test
  void threeBlankLinesOrMoreBeginAnother() {
    assertThat(parts("ข่าว\r\n\r\n\r\n\r\nอบรม\n\n\n\n\n\n\n\n\n ประชุม"))
        .containsExactly("ข่าว", "อบรม", "ประชุม");
  }

  @Test
  void blankLinesAloneAreNoPart() {
    assertThat(parts("\n\n\n\n\n")).isEmpty();
    assertThat(parts("")).isEmpty();
  }

  @Test
  void aPartKnowsWhereItStandsInTheRawText() {
    String raw = "ข่าว  แรก\n\n\n\nครู  ๒๐ คน";
    ReleasePart part = ReleasePart.of(Folded.of(raw)).getLast();
    assertThat(part.text()).hasToString("ครู 20 คน");
    Span count = part.rawSpan(4, 9);
    assertThat(part.raw(count)).isEqualTo("๒๐ คน");
    assertThat(count).isEqualTo(new Span(18, 23));
  }
}
