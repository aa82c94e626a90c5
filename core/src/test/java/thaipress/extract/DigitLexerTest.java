package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.extract.DateAtoms.Kind;
import thaipress.testing.Seed;

class DigitLexerTest {

  @Test
  void readsDigitsAsFarAsTheyGo() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 5_000; round++) {
      String digits = RandomStrings.of("0123456789", 1 + random.nextInt(9), random);
      String behind = RandomStrings.of("ก \n“", random.nextInt(3), random);
      DateAtoms atoms = DateLexer.lex(new ScannedText("ก " + digits + behind));
      assertThat(atoms.size()).as(digits).isEqualTo(1);
      assertThat(atoms.length(0)).as(digits).isEqualTo(digits.length());
      boolean number = digits.length() <= 4;
      assertThat(atoms.kind(0)).as(digits).isEqualTo(number ? Kind.NUMBER : Kind.OTHER_DIGITS);
      assertThat(atoms.value(0)).as(digits).isEqualTo(number ? Integer.parseInt(digits) : 0);
    }
  }
}
