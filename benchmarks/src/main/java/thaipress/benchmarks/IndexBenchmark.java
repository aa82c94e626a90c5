package thaipress.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import thaipress.ThaiPress;
import thaipress.benchmarks.record.Figures;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.Article;

/**
 * Indexes releases with all that is extracted from them, and beside it the same texts in a plain
 * index with Lucene's ThaiAnalyzer, by the same number of threads, in one JVM.
 */
public final class IndexBenchmark {

  private static final String SECTION = "index";
  private static final int THREADS = 2;

  /** Our writer's own. */
  private static final double BUFFER_MEGABYTES = 96;

  private static final double MEGABYTE = 1e6;

  private IndexBenchmark() {}

  /** One index under measurement. */
  private interface Target extends AutoCloseable {
    void add(Article article) throws IOException;

    @Override
    void close() throws IOException;
  }

  private record Plain(IndexWriter writer) implements Target {
    static Plain open(Path path) throws IOException {
      IndexWriterConfig config =
          new IndexWriterConfig(new ThaiAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
      return new Plain(new IndexWriter(FSDirectory.open(path), config));
    }

    @Override
    public void add(Article article) throws IOException {
      Document document = new Document();
      document.add(new StringField("id", article.id(), Field.Store.YES));
      document.add(new TextField("text", article.text(), Field.Store.YES));
      writer.addDocument(document);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  private record Ours(CorpusWriter writer) implements Target {
    @Override
    public void add(Article article) throws IOException {
      writer.add(ThaiPress.standard().analyse(article));
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  private record Result(double seconds, long bytes, long peak) {}

  /** Measures both at one size. */
  public static void measure(List<Article> articles, Figures figures) throws Exception {
    List<Article> few = articles.subList(0, Math.min(500, articles.size()));
    measure(few, false);
    measure(few, true);
    Result plain = measure(articles, false);
    Result ours = measure(articles, true);
    put("Lucene, ThaiAnalyzer, text only", articles.size(), plain, plain, figures);
    put("Thaipress, text and all facts", articles.size(), ours, plain, figures);
  }

  private static void put(
      String subject, int releases, Result result, Result plain, Figures figures) {
    figures.put(SECTION, subject, "seconds", result.seconds, 1);
    figures.put(SECTION, subject, "releases a second", releases / result.seconds, 0);
    figures.put(SECTION, subject, "times as long", result.seconds / plain.seconds, 2);
    figures.put(SECTION, subject, "size, MB", result.bytes / MEGABYTE, 1);
    figures.put(SECTION, subject, "peak heap, MB", result.peak / MEGABYTE, 0);
  }

  private static Result measure(List<Article> articles, boolean ours) throws Exception {
    Path index = Files.createTempDirectory("thaipress-benchmark");
    try {
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      try (Target target = ours ? new Ours(CorpusWriter.open(index)) : Plain.open(index)) {
        addAll(articles, target);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      return new Result(seconds, size(index), peak);
    } finally {
      delete(index);
    }
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static void addAll(List<Article> articles, Target target)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int part = 0; part < THREADS; part++) {
        int first = part;
        parts.add(
            threads.submit(
                () -> {
                  for (int i = first; i < articles.size(); i += THREADS) {
                    add(articles.get(i), target);
                  }
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    }
  }

  private static void add(Article article, Target target) {
    try {
      target.add(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path index) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
