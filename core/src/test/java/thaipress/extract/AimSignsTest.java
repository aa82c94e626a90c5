package thaipress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;
import thaipress.text.CharText;

class AimSignsTest {

  private static final String[] PIECES = {
    "(", ")", "“", "”", "‘", "’", "\"", "1", "2", ".", "1.", "2)", "-", "•", " ", "\n", "ก", "การ",
    "a"
  };

  @Test
  void tellsWhatIsNumberedAndEnclosed() {
    assertThat(features("ดังนี้ 1. (จัด"))
        .isEqualTo(AimFeature.NUMBERED_BEFORE.bit() | AimFeature.ENCLOSED.bit());
    assertThat(features("ดังนี้ 10 (จัด)")).isZero();
  }

  private static long features(String before) {
    CharText text = new CharText(before);
    TermIndex.Heard heard = AimWords.INDEX.of(text.array());
    heard.within(0, before.length());
    return AimSigns.features(text, 0, before.length(), heard);
  }

  @Test
  void agreesWithLookingAtEachCharacter() {
    Random random = Seed.random(getClass());
    for (int round = 0; round < 5000; round++) {
      StringBuilder pieces = new StringBuilder();
      for (int n = random.nextInt(200); n >= 0; n--) {
        pieces.append(PIECES[random.nextInt(random.nextInt(PIECES.length) + 1)]);
      }
      CharText text = new CharText(pieces + "เพื่อ");
      TermIndex.Heard heard = AimWords.INDEX.of(text.array());
      int line = 0;
      for (int to = random.nextInt(pieces.length()); to <= pieces.length(); to += 1 + to) {
        line += random.nextInt(to - line + 1);
        heard.within(line, to);
        assertThat(AimSigns.features(text, line, to, heard))
            .as("from %d to %d of %s", line, to, text)
            .isEqualTo(features(text, line, to));
      }
    }
  }

  /** The slow twin. */
  private static long features(CharText text, int line, int to) {
    int round = 0;
    int quotes = 0;
    boolean inPlain = false;
    boolean numbered = false;
    for (int at = Math.max(line, to - AimWords.Distance.LINE); at < to; at++) {
      char c = text.charAt(at);
      round = c == '(' ? round + 1 : c == ')' ? Math.max(0, round - 1) : round;
      quotes = "“‘".indexOf(c) >= 0 ? quotes + 1 : quotes;
      quotes = "”’".indexOf(c) >= 0 ? Math.max(0, quotes - 1) : quotes;
      inPlain ^= c == '"';
      numbered |=
          c <= ' '
              && at >= to - AimWords.Distance.SENTENCE
              && at + 1 < to
              && text.charAt(at + 1) != '•'
              && AimList.markerAt(text, at + 1) > 0;
    }
    boolean enclosed = round > 0 || quotes > 0 || inPlain;
    return (enclosed ? AimFeature.ENCLOSED.bit() : 0)
        | (numbered ? AimFeature.NUMBERED_BEFORE.bit() : 0);
  }
}
