package thaipress.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.ThaiPress;
import thaipress.corpus.HostileReleases;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.BratFolder;
import thaipress.corpus.write.WebAnnoFolder;
import thaipress.model.Analysis;

/** Annotations that are cut or changed are refused with their file, or read; nothing else. */
class DamagedGoldTest {

  private static final int ROUNDS = Integer.getInteger("thaipress.damages", 150);

  private final SampleCorpus sample = new SampleCorpus();
  private final Random random = new HostileReleases(DamagedGoldTest.class).random();

  @TempDir Path folder;

  private SampleCorpus.Release release() {
    return sample.releases(SampleCorpus.Split.TEST).get(0);
  }

  private void write(AnalysisWriter writer) throws IOException {
    Analysis analysis = ThaiPress.standard().analyse(sample.article(release()));
    try (writer) {
      writer.write(analysis);
    }
  }

  private static Path annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
  }

  private String damaged(String text) {
    if (random.nextInt(4) == 0) {
      return text.substring(0, random.nextInt(text.length()));
    }
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.setCharAt(at, "\t\n -9\\\"[]{}|_*;:,T#".charAt(random.nextInt(19)));
        case 2 -> changed.insert(at, "99999999999");
        default -> changed.setCharAt(at, (char) random.nextInt(0x10000));
      }
    }
    return changed.toString();
  }

  private void readDamaged(Path read) throws IOException {
    Path file = annotations(read);
    String whole = Files.readString(file);
    assertThat(GoldFolder.read(read)).hasSize(1);
    for (int round = 0; round < ROUNDS; round++) {
      String changed = damaged(whole);
      Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
      try {
        List<Gold> gold = GoldFolder.read(read);
        assertThat(gold).hasSize(1);
      } catch (GoldException e) {
        assertThat(e).as(changed).hasMessageContaining(file.getFileName().toString());
      }
    }
  }

  @Test
  void brat() throws IOException {
    write(new BratFolder(folder));
    readDamaged(folder);
  }

  @Test
  void webAnno() throws IOException {
    write(new WebAnnoFolder(folder));
    readDamaged(folder);
  }

  @Test
  void json() throws IOException {
    String file = release().file();
    String split = "/thaipress/corpus/sample/test/";
    Files.writeString(folder.resolve("a.txt"), sample.article(release()).text());
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    try (var in = SampleCorpus.class.getResourceAsStream(split + name + ".json")) {
      Files.write(folder.resolve("a.json"), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    readDamaged(folder);
  }
}
