package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
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

  /** Held against its slow twin, which looks for each gap at every offset. */
  @Test
  void partsStandBetweenTheGaps() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(random.nextInt(5) == 0 ? 'ก' : '\n');
      }
      List<String> expected = Stream.of(text.toString().split("\n{4}")).map(String::strip).toList();
      assertThat(parts(text.toString()))
          .isEqualTo(expected.stream().filter(part -> !part.isEmpty()).toList());
    }
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
