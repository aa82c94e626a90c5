package thaipress.benchmarks.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import thaipress.corpus.read.ArticleReader;
import thaipress.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole program to hold our command's index against: JSON lines to a plain Lucene index of ids
 * and texts with ThaiAnalyzer, by as many threads as there are cores. Either our reader reads, one
 * thread, as it does for our command; or the threads read nothing but the JSON.
 */
public final class PlainIndex {

  /** Our command's own. */
  private static final double BUFFER_MEGABYTES = 96;

  private static final int WAITING = 64;
  private static final JsonMapper JSON = new JsonMapper();

  private PlainIndex() {}

  /** Where releases come from. */
  enum Reading {
    /** Our reader. */
    RELEASES,
    /** A JSON parser. */
    JSON
  }

  /**
   * Makes an index.
   *
   * @param args a {@link Reading}, the file, the folder of the index
   */
  public static void main(String[] args) throws Exception {
    IndexWriterConfig config =
        new IndexWriterConfig(new ThaiAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Path.of(args[2])), config)) {
      if (Reading.valueOf(args[0]) == Reading.JSON) {
        ofJson(Path.of(args[1]), writer);
      } else {
        ofReleases(args[1], writer);
      }
    }
  }

  private static void ofJson(Path file, IndexWriter writer) throws Exception {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      inThreads(
          () -> {
            for (String line = next(lines); !line.isEmpty(); line = next(lines)) {
              JsonNode release = JSON.readTree(line);
              String id = release.path(release.has("path") ? "path" : "id").asString();
              add(writer, id, release.path("text").asString());
            }
            return true;
          },
          () -> {});
    }
  }

  private static String next(BufferedReader lines) throws IOException {
    synchronized (lines) {
      String line = lines.readLine();
      return line == null ? "" : line;
    }
  }

  private static void ofReleases(String file, IndexWriter writer) throws Exception {
    BlockingQueue<Article> waiting = new ArrayBlockingQueue<>(WAITING);
    Article end = Article.ofText("", "");
    inThreads(
        () -> {
          for (Article each = waiting.take(); !each.equals(end); each = waiting.take()) {
            add(writer, each.id(), each.text());
          }
          waiting.put(end);
          return true;
        },
        () -> {
          new ArticleReader(InputStream.nullInputStream())
              .read(
                  List.of(file),
                  putting(waiting),
                  problem -> {
                    throw new IllegalStateException(problem.toString());
                  });
          putting(waiting).accept(end);
        });
  }

  private static Consumer<Article> putting(BlockingQueue<Article> waiting) {
    return article -> {
      try {
        waiting.put(article);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    };
  }

  private static void inThreads(Callable<Boolean> work, Runnable meanwhile) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(Machine.cores())) {
      List<Future<Boolean>> parts = new ArrayList<>();
      for (int i = 0; i < Machine.cores(); i++) {
        parts.add(threads.submit(work));
      }
      meanwhile.run();
      for (Future<Boolean> part : parts) {
        part.get();
      }
    }
  }

  private static void add(IndexWriter writer, String id, String text) throws IOException {
    Document document = new Document();
    document.add(new StringField("id", id, Field.Store.YES));
    document.add(new TextField("text", text, Field.Store.YES));
    writer.addDocument(document);
  }
}
