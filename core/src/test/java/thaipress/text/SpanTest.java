package thaipress.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void isHalfOpen() {
    assertThat(new Span(1, 3).length()).isEqualTo(2);
    assertThat(new Span(1, 3).in("กรมฯ")).isEqualTo("รม");
    assertThat(new Span(2, 2).in("กรม")).isEmpty();
  }

  @Test
  void refusesWhatIsNoStretch() {
    for (List<Integer> ends : List.of(List.of(-1, 0), List.of(2, 1))) {
      assertThatThrownBy(() -> new Span(ends.get(0), ends.get(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("[" + ends.get(0) + ", " + ends.get(1) + ")");
    }
  }

  @Test
  void refusesATextThatIsTooShort() {
    assertThatThrownBy(() -> new Span(1, 4).in("กรม"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void containsItselfAndWhatLiesWithin() {
    Span span = new Span(2, 5);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 3))).isTrue();
    assertThat(span.contains(new Span(1, 4))).isFalse();
    assertThat(span.contains(new Span(4, 6))).isFalse();
  }

  @Test
  void doesNotOverlapItsNeighbours() {
    Span span = new Span(2, 5);
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.overlaps(new Span(1, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void sortsByBeginThenByEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(1, 4), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 4), new Span(2, 3));
  }
}
