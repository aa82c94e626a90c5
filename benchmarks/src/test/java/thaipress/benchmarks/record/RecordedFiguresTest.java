package thaipress.benchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README claims is what was measured last; {@code ./thaipress benchmark readme} mends. */
class RecordedFiguresTest {

  private static final Path ROOT = Path.of("..");
  private static final Path FOLDER = Path.of("record");

  @Test
  void theTablesOfThePagesAreThoseOnRecord() throws IOException {
    for (String name : Readme.PAGES) {
      List<String> page = Files.readAllLines(ROOT.resolve(name));

      assertThat(page).as(name).isEqualTo(Readme.splice(page, Records.read(FOLDER)));
    }
  }

  @Test
  void thePicturesOfTheReadmeAreThoseOnRecord() throws IOException {
    for (var plot : Plots.of(Records.read(FOLDER)).entrySet()) {
      assertThat(ROOT.resolve("docs/images").resolve(plot.getKey())).hasContent(plot.getValue());
    }
  }

  @Test
  void noRecordNamesAPathOfTheMachine() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file)).doesNotContain("\"/", "file:");
      }
    }
  }
}
