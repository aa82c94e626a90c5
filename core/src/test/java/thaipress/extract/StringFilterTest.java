package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringFilterTest {

  @Test
  void letsPassItsStringsAndLittleElse() {
    StringFilter filter = new StringFilter();
    for (int i = 0; i < 5_000; i++) {
      filter.add("กรม" + i);
    }

    assertThat(IntStream.range(0, 5_000)).allMatch(i -> filter.passes("กรม" + i));
    assertThat(IntStream.range(0, 5_000).filter(i -> filter.passes("กอง" + i)).count())
        .isLessThan(500);
  }
}
