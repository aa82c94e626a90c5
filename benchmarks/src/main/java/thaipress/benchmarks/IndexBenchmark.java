package thaipress.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import thaipress.corpus.index.CorpusWriter;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.read.Problem;
import thaipress.model.Article;

/**
 * Indexes releases with all that is extracted from them, and beside it the same texts in a plain
 * index with Lucene's ThaiAnalyzer, by the same number of threads. Prints a table.
 *
 * <p>Arguments: the file or folder with the releases, then the numbers of releases to measure at.
 */
public final class IndexBenchmark {

  private static final int THREADS = 2;
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
      IndexWriterConfig config = new IndexWriterConfig(new ThaiAnalyzer()).setRAMBufferSizeMB(64);
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

  private record Result(String name, int releases, double seconds, long bytes, long peak) {
    String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.1f | %.0f | %.1f | %.0f |",
          name,
          releases,
          seconds,
          releases / seconds,
          bytes / MEGABYTE,
          peak / MEGABYTE);
    }
  }

  /** Measures and prints. */
  public static void main(String[] args) throws Exception {
    List<Article> articles = read(args[0]);
    System.out.println(
        "| index | releases | seconds | releases a second | size, MB | peak heap, MB |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    ThaiPress.standard();
    warmUp(articles.subList(0, Math.min(500, articles.size())));
    for (int i = 1; i < args.length; i++) {
      List<Article> some =
          articles.subList(0, Math.min(Integer.parseInt(args[i]), articles.size()));
      Result plain = measure("Lucene, ThaiAnalyzer", some, false);
      Result ours = measure("Thaipress, all facts", some, true);
      System.out.println(plain.row());
      System.out.println(ours.row());
      System.out.printf(
          Locale.ROOT, "ours / plain: %.2f times as long%n", ours.seconds / plain.seconds);
    }
  }

  private static List<Article> read(String path) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new ArticleReader(InputStream.nullInputStream())
        .read(List.of(path), articles::add, problems::add);
    problems.forEach(problem -> System.err.println(problem.source() + ": " + problem.message()));
    return articles;
  }

  private static void warmUp(List<Article> articles) throws Exception {
    measure("", articles, false);
    measure("", articles, true);
  }

  private static Result measure(String name, List<Article> articles, boolean ours)
      throws Exception {
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
      return new Result(name, articles.size(), seconds, size(index), peak);
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
