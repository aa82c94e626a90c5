package thaipress.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import thaipress.model.OrganisationType;
import thaipress.testing.Seed;

class LexiconFileTest {

  private static final String CURE = "; build it again with mvn -pl core clean process-classes";

  private static LexiconBuilder builder() {
    return new LexiconBuilder()
        .addWord("คำ", 7)
        .addWord("วัน", 0)
        .addBody(
            new Body(
                "กรมตัวอย่าง",
                OrganisationType.LOCAL_GOVERNMENT,
                List.of("ก.ต.ย.", "กต."),
                List.of("กรมนี้"),
                List.of("Example Dept."),
                "กระทรวงอื่น",
                "เลย",
                "2016",
                "กรมใหม่"))
        .addPlace(new Place("เลย", Place.Kind.PROVINCE, "ภาคอีสาน"))
        .addPlace(new Place("วังสะพุง", Place.Kind.DISTRICT, "เลย"));
  }

  private static byte[] written(LexiconBuilder builder) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      builder.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Lexicon read(byte[] bytes) throws IOException {
    return LexiconFile.read(new ByteArrayInputStream(bytes), "some.bin");
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(LexiconException.class)
        .hasMessage("some.bin: " + message + CURE);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    for (LexiconBuilder builder : List.of(builder(), new LexiconBuilder())) {
      Lexicon lexicon = builder.build();
      Lexicon back = read(written(builder));
      assertThat(back.trie().nodes()).isEqualTo(lexicon.trie().nodes());
      assertThat(back.costs()).isEqualTo(lexicon.costs());
      assertThat(back.bodyOf()).isEqualTo(lexicon.bodyOf());
      assertThat(back.placeOf()).isEqualTo(lexicon.placeOf());
      assertThat(back.bodies()).isEqualTo(lexicon.bodies());
      assertThat(back.places()).isEqualTo(lexicon.places());
      assertThat(back.digest()).isEqualTo(lexicon.digest());
    }
  }

  @Test
  void writesTheSameBytesFromTheSameSources() {
    assertThat(written(builder())).isEqualTo(written(builder()));
  }

  @Test
  void refusesAnotherFile() {
    assertRefused(new byte[0], "no compiled lexicon");
    assertRefused(new byte[11], "no compiled lexicon");
    assertRefused(new byte[4000], "no compiled lexicon");
  }

  @Test
  void refusesAnotherFormat() {
    byte[] bytes = written(builder());
    bytes[7]++;
    assertRefused(bytes, "compiled for format 4, this is format 3");
  }

  @Test
  void refusesAFileThatIsCutShort() {
    byte[] bytes = written(builder());
    for (int length = 12; length < bytes.length; length += 7) {
      assertRefused(Arrays.copyOf(bytes, length), "damaged or cut short");
    }
  }

  @Test
  void refusesAFileWithAnyBitChanged() {
    byte[] bytes = written(builder());
    Random random = Seed.random(getClass());
    for (int i = 0; i < 500; i++) {
      byte[] damaged = bytes.clone();
      damaged[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
      assertRefused(damaged, "damaged or cut short");
    }
  }

  @Test
  void refusesAFileWithSomethingBehindItsEnd() {
    byte[] bytes = written(builder());
    assertRefused(Arrays.copyOf(bytes, bytes.length + 3), "damaged or cut short");
  }

  /** As a bad mind would make it: nothing in it may lead out of the file or ask for all memory. */
  @Test
  void refusesOrReadsAFileThatWasChangedAndSummedUpAgain() {
    byte[] bytes = written(builder());
    Random random = Seed.random(getClass());
    for (int i = 0; i < 3000; i++) {
      byte[] forged = bytes.clone();
      int at = 8 + random.nextInt(i % 2 == 0 ? 100 : bytes.length - 16);
      int value = random.nextBoolean() ? random.nextInt() : -1 >>> random.nextInt(32);
      ByteBuffer.wrap(forged).putInt(at, value);
      sumUp(forged);
      try {
        read(forged).find("กรมตัวอย่าง");
      } catch (LexiconException e) {
        assertThat(e).hasMessage("some.bin: damaged or cut short" + CURE);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void sumUp(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length - 4);
    ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) sum.getValue());
  }
}
