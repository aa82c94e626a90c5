package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class OfficialNamesTest {

  @Test
  void theFirstOrdinalHasASpaceBeforeItsNumber() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 1000; round++) {
      String name = RandomStrings.of("ที่1 ", random.nextInt(20), random);
      assertThat(OfficialNames.spaced(name)).isEqualTo(name.replaceFirst("ที่(?=[0-9])", "ที่ "));
    }
    assertThat(OfficialNames.spaced("มณฑลทหารบกที่23")).isEqualTo("มณฑลทหารบกที่ 23");
  }
}
