package thaipress.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thaipress.corpus.Release;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.OrganisationType;

class SearchWhileWritingTest {

  private static final String TEXT = "กระทรวงสาธารณสุข จัดอบรมครู 81 คน";
  private static final String BODY = "กระทรวงสาธารณสุข";
  private static final List<String> QUERIES =
      List.of("org:" + BODY, "ครู", "participants:81", "\"อบรมครู\"");
  private static final int BATCHES = 15;
  private static final int BATCH = 4;

  @TempDir private Path index;

  @BeforeEach
  void writeTheFirstBatch() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      write(writer, 0);
    }
  }

  private static void write(CorpusWriter writer, int batch) throws IOException {
    for (int i = 0; i < BATCH; i++) {
      writer.add(
          Release.of("r" + batch + "-" + i, TEXT)
              .org(BODY, BODY, OrganisationType.MINISTRY)
              .count("81 คน", 81, 81, true)
              .analysis());
    }
    writer.commit();
  }

  @Test
  void searchersThatAreOpenedWhileAWriterWritesFindWholeCommits() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> searchers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        searchers.add(threads.submit(() -> searchUntil(done)));
      }
      writeTheOthers();
      done.set(true);
      for (Future<Integer> searcher : searchers) {
        assertThat(searcher.get()).isPositive();
      }
    }
  }

  private int searchUntil(AtomicBoolean done) throws IOException {
    int opened = 0;
    do {
      try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
        int size = searcher.size();
        assertThat(size % BATCH).isZero();
        for (String query : QUERIES) {
          assertThat(searcher.search(query, 1).total()).as(query).isEqualTo(size);
        }
        opened++;
      }
    } while (!done.get());
    return opened;
  }

  @Test
  void aSearcherThatIsOpenFindsWhatItFoundBefore() throws Exception {
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      writeTheOthers();
      for (String query : QUERIES) {
        assertThat(searcher.search(query, 100).hits()).as(query).hasSize(BATCH);
      }
    }
  }

  private void writeTheOthers() throws IOException {
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      for (int batch = 1; batch < BATCHES; batch++) {
        write(writer, batch);
      }
    }
  }
}
