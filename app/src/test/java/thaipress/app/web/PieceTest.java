package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.text.Span;

class PieceTest {

  private static Mention mention(int begin, int end) {
    return new ObjectiveMention(
        new Span(begin, end), "x".repeat(end - begin), ObjectiveMention.Cue.PURPOSE, "rule");
  }

  private static String cut(Span window, List<Mention> mentions, List<Span> hits) {
    return Piece.cut(window, mentions, hits).stream()
        .map(
            piece ->
                piece.span().begin()
                    + "-"
                    + piece.span().end()
                    + piece.mentions()
                    + (piece.hit() ? "!" : ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aMentionInAnotherIsTheInnermost() {
    assertThat(cut(new Span(0, 10), List.of(mention(2, 8), mention(4, 6)), List.of()))
        .isEqualTo("0-2[] 2-4[0] 4-6[1, 0] 6-8[0] 8-10[]");
  }

  @Test
  void mentionsThatOverlapAreCutAtEveryEdge() {
    assertThat(cut(new Span(0, 9), List.of(mention(1, 5), mention(3, 9)), List.of(new Span(4, 6))))
        .isEqualTo("0-1[] 1-3[0] 3-4[0, 1] 4-5[0, 1]! 5-6[1]! 6-9[1]");
  }

  @Test
  void onlyWhatLiesInTheWindowIsCut() {
    assertThat(cut(new Span(4, 6), List.of(mention(0, 5), mention(7, 9)), List.of()))
        .isEqualTo("4-5[0] 5-6[]");
    assertThat(cut(new Span(3, 3), List.of(mention(0, 5)), List.of())).isEmpty();
  }

  @RepeatedTest(50)
  void piecesTileTheWindowAndKnowWhatCoversThem() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Mention> mentions =
        IntStream.range(0, 8)
            .mapToObj(
                i -> {
                  int begin = random.nextInt(30);
                  return mention(begin, begin + 1 + random.nextInt(10));
                })
            .toList();
    Span window = new Span(5, 35);
    int at = window.begin();
    for (Piece piece : Piece.cut(window, mentions, List.of())) {
      assertThat(piece.span().begin()).as("seed " + seed).isEqualTo(at);
      assertThat(piece.mentions())
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, mentions.size())
                  .filter(i -> mentions.get(i).span().contains(piece.span()))
                  .boxed()
                  .toList());
      at = piece.span().end();
    }
    assertThat(at).as("seed " + seed).isEqualTo(window.end());
  }
}
