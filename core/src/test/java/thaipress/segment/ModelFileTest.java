package thaipress.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thaipress.testing.Seed;

class ModelFileTest {

  private static final String CONTENTS = "# of words\nคำ\t3\nวัน\t-12\n";
  private static final String ENDED = CONTENTS + "# end: 3 lines, crc-32 f5b43fab\n";

  private static List<String> read(String file) throws IOException {
    List<String> lines = new ArrayList<>();
    ModelFile.read(new StringReader(file), "m.tsv", "train", (line, at) -> lines.add(at + line));
    return lines;
  }

  private static void assertRefused(String file, String message) {
    assertThatIllegalStateException().isThrownBy(() -> read(file)).withMessage(message);
  }

  @Test
  void theLastLineTellsHowManyThereAreAndTheirSum() throws IOException {
    assertThat(ModelFile.ended(CONTENTS)).isEqualTo(ENDED);
    assertThat(read(ENDED)).containsExactly("1# of words", "2คำ\t3", "3วัน\t-12");
  }

  @Test
  void linesThatEndOtherwiseAreTheSameLines() throws IOException {
    assertThat(read(ENDED.replace("\n", "\r\n"))).hasSize(3);
  }

  @Test
  void aFileCutAtALineIsRefused() {
    assertRefused("", "m.tsv:1: the file is cut short; train");
    assertRefused(CONTENTS, "m.tsv:4: the file is cut short; train");
    assertRefused(
        ENDED.replace("คำ\t3\n", ""),
        "m.tsv:3: not '# end: 2 lines, crc-32 d9c4d262' and nothing behind it; train");
  }

  @Test
  void somethingBehindTheEndIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(ENDED + "คน\t1\n"))
        .withMessageStartingWith("m.tsv:4: ");
  }

  @Test
  void aFileWithAnyCharacterChangedOrCutOffIsRefused() {
    Random random = Seed.random(getClass());
    for (int at = 0; at < ENDED.length() - 1; at++) {
      StringBuilder changed = new StringBuilder(ENDED);
      changed.setCharAt(at, (char) (ENDED.charAt(at) ^ 1 << random.nextInt(7)));
      assertThatIllegalStateException().isThrownBy(() -> read(changed.toString()));
      String cut = ENDED.substring(0, at);
      assertThatIllegalStateException().isThrownBy(() -> read(cut));
    }
  }
}
