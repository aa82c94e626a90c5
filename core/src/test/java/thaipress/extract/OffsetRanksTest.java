package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class OffsetRanksTest {

  @Test
  void tellsHowManyOffsetsLieUpToOneAsCountingDoes() {
    Random random = Seed.random(getClass());
    for (int last = 0; last < 300; last++) {
      BitSet offsets = new BitSet();
      long[] marks = BitTable.of(last + 1);
      for (int i = random.nextInt(40); i > 0; i--) {
        int offset = random.nextInt(last + 1);
        offsets.set(offset);
        BitTable.set(marks, offset);
      }
      OffsetRanks ranks = new OffsetRanks(marks);
      for (int offset = 0; offset <= last; offset++) {
        assertThat(ranks.upTo(offset))
            .as("up to %d of %s", offset, offsets)
            .isEqualTo(offsets.get(0, offset + 1).cardinality());
      }
    }
  }
}
