package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.Release;
import thaipress.model.Analysis;

class CorpusWriterTest {

  @TempDir Path folder;

  private Path index() {
    return folder.resolve("index");
  }

  private static Analysis release(String id, String text) {
    return Release.of(id, text).analysis();
  }

  private static int size(Path index) throws IOException {
    try (CorpusReader reader = CorpusReader.open(index)) {
      return reader.size();
    }
  }

  /** What kill -9 would leave of the index. */
  private Path copyOfFiles() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(index())) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return copy;
  }

  @Test
  void aReleaseReplacesTheOneOfTheSameId() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("a", "ครู"));
      writer.add(release("b", "ครู"));
      writer.add(release("a", "นักเรียน"));
    }
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("b", "ประชาชน"));
    }

    assertThat(size(index())).isEqualTo(2);
  }

  @Test
  void anInterruptedWriterLeavesTheLastCommit() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("a", "ครู"));
      writer.commit();
      writer.add(release("b", "ครู"));
      Path copy = copyOfFiles();

      assertThat(size(copy)).isEqualTo(1);
      try (CorpusWriter again = CorpusWriter.open(copy)) {
        again.add(release("a", "ครู"));
        again.add(release("b", "ครู"));
      }
      assertThat(size(copy)).isEqualTo(2);
    }
  }

  @Test
  void aWriterInterruptedBeforeItsFirstReleaseLeavesAnEmptyIndex() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("a", "ครู"));

      assertThat(size(copyOfFiles())).isZero();
    }
  }

  @Test
  void commitsInBatches() throws IOException {
    Analysis analysis = release("a", "ครู");
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      for (int i = 0; i < CorpusWriter.BATCH; i++) {
        writer.add(i == 7 ? release("b", "ครู") : analysis);
      }

      assertThat(size(index())).isEqualTo(2);
    }
  }

  @Test
  void takesReleasesFromSeveralThreads() throws Exception {
    try (CorpusWriter writer = CorpusWriter.open(index());
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Void>> tasks =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      (Callable<Void>)
                          () -> {
                            writer.add(release("r" + i % 100, "ครูและนักเรียน"));
                            return null;
                          })
              .toList();
      for (Future<Void> task : threads.invokeAll(tasks)) {
        task.get();
      }
    }

    assertThat(size(index())).isEqualTo(100);
  }

  @Test
  void aSecondWriterIsTurnedAwayWithAMessage() throws IOException {
    try (CorpusWriter first = CorpusWriter.open(index())) {
      assertThatThrownBy(() -> CorpusWriter.open(index()))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(index().toString())
          .hasMessageContaining("another process is writing");
      first.add(release("a", "ครู"));
    }

    assertThat(size(index())).isEqualTo(1);
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWithItsCure() throws IOException {
    writeCommitData(Map.of("thaipress.schema", "999"));

    for (Callable<?> open : openings()) {
      assertThatThrownBy(open::call)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("schema version 999")
          .hasMessageContaining("index the releases again");
    }
  }

  @Test
  void anIndexOfSomethingElseIsRefused() throws IOException {
    writeCommitData(Map.of());

    for (Callable<?> open : openings()) {
      assertThatThrownBy(open::call)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("none of Thaipress's");
    }
  }

  private List<Callable<?>> openings() {
    return List.of(() -> CorpusWriter.open(index()), () -> CorpusReader.open(index()));
  }

  private void writeCommitData(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
    }
  }

  @Test
  void anIndexWithALostFileIsRefusedWithItsCure() throws IOException {
    indexOneRelease();
    for (Path file : files(".cfs")) {
      Files.delete(file);
    }

    assertDamaged();
  }

  @Test
  void anIndexWithATruncatedFileIsRefusedWithItsCure() throws IOException {
    indexOneRelease();
    for (Path file : files(".cfe")) {
      Files.write(file, new byte[0]);
    }

    assertDamaged();
  }

  @Test
  void anIndexWithATruncatedCommitIsRefusedWithItsCure() throws IOException {
    indexOneRelease();
    for (Path file : files("")) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));
      }
    }

    assertDamaged();
  }

  private void indexOneRelease() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("a", "ครู"));
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private void assertDamaged() {
    assertThatThrownBy(() -> CorpusReader.open(index()))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("index the releases again");
  }

  @Test
  void aFolderWithOtherFilesIsNoPlaceForAnIndex() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "text");

    assertThatThrownBy(() -> CorpusWriter.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("letter.txt");
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void aFileIsNoPlaceForAnIndex() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "text");

    assertThatThrownBy(() -> CorpusWriter.open(file))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("this is a file");
  }

  @Test
  void readingWhereNoIndexIsSaysSoAndMakesNone() {
    assertThatThrownBy(() -> CorpusReader.open(index()))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no index here");
    assertThatThrownBy(() -> CorpusReader.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no index here");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aReaderSeesTheCommitThatItOpened() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index());
        CorpusReader before = CorpusReader.open(index())) {
      writer.add(release("a", "ครู"));
      writer.commit();

      assertThat(before.size()).isZero();
      assertThat(size(index())).isEqualTo(1);
    }
  }

  @Test
  void takesTextsThatAreNoProse() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("empty", ""));
      writer.add(release("spaces", " \n\u200b "));
      writer.add(release("long", "x".repeat(100_000)));
      writer.add(release("marks", "่".repeat(100_000)));
      writer.add(release("surrogate", "\uD800ครู\uDC00"));
      writer.add(Release.of("parts", "ครู นักเรียน").body().analysis());
    }

    assertThat(size(index())).isEqualTo(6);
  }
}
