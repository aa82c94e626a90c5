package thaipress.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.provider.MethodSource;
import thaipress.model.OrganisationType;

/** Compiled lexicons of which the sum is right, whatever else they are, and their sources. */
class FuzzedLexiconTest {

  static Stream<byte[]> files() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LexiconBuilder()
        .addWord("คำ", 7)
        .addBody(
            new Body(
                "กรมอื่น",
                OrganisationType.DEPARTMENT,
                List.of("กอ."),
                List.of("กรมนี้"),
                List.of("Other"),
                "กระทรวง",
                "เลย",
                "2016",
                ""))
        .addPlace(new Place("เลย", Place.Kind.PROVINCE, "ภาคอีสาน"))
        .write(out);
    byte[] file = out.toByteArray();
    return Stream.of(Arrays.copyOf(file, file.length - Integer.BYTES));
  }

  private static byte[] summedUp(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return ByteBuffer.allocate(bytes.length + Integer.BYTES)
        .put(bytes)
        .putInt((int) sum.getValue())
        .array();
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "1m")
  void compiled(byte[] bytes) throws IOException {
    try {
      Lexicon lexicon = LexiconFile.read(new ByteArrayInputStream(summedUp(bytes)), "some.bin");
      int entry = lexicon.find("กรมอื่น");
      if (entry >= 0) {
        assertThat(lexicon.body(entry)).isNotNull();
      }
    } catch (LexiconException e) {
      assertThat(e).hasMessageStartingWith("some.bin: ").hasMessageContaining("build it again");
    }
  }

  static Stream<byte[]> sources() {
    return Stream.of(
            "# head\n" + "กรมอื่น\tdepartment\tกอ.\t\tOther\t\t\t\t\n",
            "เลย\tprovince\tภาคอีสาน\n",
            "คำ\t7\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Files of a user's own words, bodies and places. */
  @MethodSource("sources")
  @FuzzTest(maxDuration = "1m")
  void source(byte[] bytes) {
    String file = new String(bytes, StandardCharsets.UTF_8);
    for (int kind = 0; kind < 3; kind++) {
      try {
        LexiconBuilder builder = new LexiconBuilder();
        switch (kind) {
          case 0 -> builder.readBodies(new StringReader(file), "own.tsv");
          case 1 -> builder.readPlaces(new StringReader(file), "own.tsv");
          default -> builder.readWords(new StringReader(file), "own.tsv");
        }
        assertThat(builder.build()).isNotNull();
      } catch (LexiconException e) {
        assertThat(e).hasMessageStartingWith("own.tsv");
      }
    }
  }
}
