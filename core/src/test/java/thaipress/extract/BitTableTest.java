package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class BitTableTest {

  @Test
  void hasTheBitsThatABitSetHas() {
    Random random = Seed.random(getClass());
    for (int size = 1; size < 300; size++) {
      BitSet set = new BitSet(size);
      long[] bits = BitTable.of(size);
      for (int i = random.nextInt(40); i > 0; i--) {
        int bit = random.nextInt(size);
        set.set(bit);
        BitTable.set(bits, bit);
      }
      for (int bit = 0; bit < size; bit++) {
        assertThat(BitTable.has(bits, bit)).as("%d of %s", bit, set).isEqualTo(set.get(bit));
        BitSet rest = set.get(bit, (BitTable.cell(bit) + 1) * Long.SIZE);
        assertThat(BitTable.from(bits, bit))
            .as("from %d on of %s", bit, set)
            .isEqualTo(rest.isEmpty() ? 0 : rest.toLongArray()[0]);
      }
    }
  }
}
