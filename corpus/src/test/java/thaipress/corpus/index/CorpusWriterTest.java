package thaipress.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.Release;
import thaipress.lexicon.Lexicon;
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

  private static List<String> ids(Path index) throws IOException {
    try (CorpusReader reader = CorpusReader.open(index)) {
      return reader.ids();
    }
  }

  private static void write(Path index, String... ids) throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      for (String id : ids) {
        writer.add(release(id, "ครู " + index.getFileName() + " " + id));
      }
    }
  }

  @Test
  void releasesAreTakenOutByTheirIds() throws IOException {
    write(index(), "a", "b", "c");
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.delete(List.of("a", "c", "nothing"));
    }

    assertThat(ids(index())).containsExactly("b");
  }

  @Test
  void anotherIndexIsMergedInPlaceOfReleasesOfTheSameIds() throws IOException {
    Path other = folder.resolve("other");
    write(index(), "a", "b");
    write(other, "b", "c");
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      assertThat(writer.addAll(other)).isEqualTo(2);
    }

    assertThat(ids(index())).containsExactly("a", "b", "c");
    assertThat(ids(other)).containsExactly("b", "c");
    try (CorpusReader reader = CorpusReader.open(index())) {
      for (int document = 0; document < reader.lucene().maxDoc(); document++) {
        if (reader.id(document).equals("b")) {
          assertThat(reader.analysis(document).article().text()).contains("other");
        }
      }
    }
  }

  @Test
  void anIndexIsNotMergedWithItselfNorWithNone() throws IOException {
    write(index(), "a");
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      assertThatThrownBy(() -> writer.addAll(index()))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("itself");
      assertThatThrownBy(() -> writer.addAll(folder.resolve("missing")))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("no index here");
    }

    assertThat(ids(index())).containsExactly("a");
  }

  @Test
  void theRecordTellsWhatStandsThereWhateverTheOrder() throws IOException {
    Path other = Files.createDirectory(folder.resolve("again")).resolve("index");
    write(index(), "a", "b");
    write(other, "b");
    write(other, "x", "a");
    try (CorpusWriter writer = CorpusWriter.open(other)) {
      writer.delete(List.of("x"));
    }

    try (CorpusReader one = CorpusReader.open(index());
        CorpusReader two = CorpusReader.open(other)) {
      IndexRecord record = one.record();
      assertThat(record).isEqualTo(two.record());
      assertThat(record.releases()).isEqualTo(2);
      assertThat(record.words()).isEqualTo(6);
      assertThat(record.digest()).matches("[0-9a-f]{64}");
      assertThat(record.parts())
          .singleElement()
          .satisfies(
              part -> {
                assertThat(part.lexicon()).isEqualTo(Lexicon.standard().digest());
                assertThat(part.releases()).isEqualTo(2);
              });
    }
  }

  @Test
  void theRecordsDigestChangesWithAText() throws IOException {
    write(index(), "a");
    String before;
    try (CorpusReader reader = CorpusReader.open(index())) {
      before = reader.record().digest();
    }
    try (CorpusWriter writer = CorpusWriter.open(index())) {
      writer.add(release("a", "ครูใหญ่"));
    }
    try (CorpusReader reader = CorpusReader.open(index())) {
      assertThat(reader.record().digest()).isNotEqualTo(before);
    }
  }

  /** A disk that takes so many bytes and no more. */
  private static final class FullDisk extends FilterDirectory {
    private final AtomicLong left;

    FullDisk(Directory disk, long bytes) {
      super(disk);
      left = new AtomicLong(bytes);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return limited(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      return limited(in.createTempOutput(prefix, suffix, context));
    }

    private void take(long bytes) throws IOException {
      if (left.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }

    private IndexOutput limited(IndexOutput file) {
      return new FilterIndexOutput("limited " + file.getName(), file.getName(), file) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          out.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
          take(length);
          out.writeBytes(b, offset, length);
        }
      };
    }
  }

  @Test
  void aFullDiskLeavesWhatWasCommittedAndSaysWhatToDo() throws IOException {
    write(index(), "before");
    int refused = 0;
    for (long room = 0; room < 20_000; room += 500) {
      FullDisk disk = new FullDisk(FSDirectory.open(index()), room);
      int committed = 0;
      try (CorpusWriter writer = CorpusWriter.open(index(), disk, Lexicon.standard())) {
        try {
          for (int i = 0; i < 5; i++) {
            writer.add(release("r" + i, "ครูและนักเรียน " + i));
            writer.commit();
            committed = i + 1;
          }
        } catch (IndexException e) {
          refused++;
          assertThat(e)
              .hasMessageContaining("No space left")
              .hasMessageContaining(committed + " releases of this run were committed")
              .hasMessageContaining("repeat the command");
        }
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("No space left");
      }
      assertThat(ids(index())).contains("before");
      assertThat(size(index())).isGreaterThanOrEqualTo(1 + committed);
    }
    write(index(), "r0", "r1", "r2", "r3", "r4");

    assertThat(refused).isPositive();
    assertThat(size(index())).isEqualTo(6);
  }

  /** A folder in which nothing may be written, whoever runs the test. */
  private static final class ReadOnly extends FilterDirectory {
    ReadOnly(Directory disk) {
      super(disk);
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
      throw new AccessDeniedException(name);
    }
  }

  @Test
  void aFolderInWhichNothingMayBeWrittenIsRefusedWithItsCure() throws IOException {
    write(index(), "before");
    Directory disk = new ReadOnly(FSDirectory.open(index()));

    assertThatThrownBy(() -> CorpusWriter.open(index(), disk, Lexicon.standard()))
        .isInstanceOf(IndexException.class)
        .hasMessage(
            index() + ": nothing may be written here; name a directory that is yours to write to");
    assertThat(ids(index())).containsExactly("before");
  }

  @Test
  void readersSeeWholeCommitsWhileAWriterWrites() throws Exception {
    int batches = 20;
    int size = 5;
    write(index());
    try (CorpusWriter writer = CorpusWriter.open(index());
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        readers.add(threads.submit(() -> readUntil(done, size)));
      }
      for (int batch = 0; batch < batches; batch++) {
        for (int i = 0; i < size; i++) {
          writer.add(release("r" + batch + "-" + i, "ครูและนักเรียน"));
        }
        writer.commit();
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
    assertThat(size(index())).isEqualTo(batches * size);
  }

  private int readUntil(AtomicBoolean done, int batch) throws IOException {
    int opened = 0;
    int before = 0;
    do {
      try (CorpusReader reader = CorpusReader.open(index())) {
        assertThat(reader.size()).isGreaterThanOrEqualTo(before);
        assertThat(reader.size() % batch).isZero();
        assertThat(reader.record().releases()).isEqualTo(reader.size());
        for (int document = 0; document < reader.lucene().maxDoc(); document++) {
          assertThat(reader.analysis(document).article().text()).isEqualTo("ครูและนักเรียน");
        }
        before = reader.size();
        opened++;
      }
    } while (!done.get());
    return opened;
  }
}
