package thaipress.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thaipress.ThaiPress;
import thaipress.corpus.index.CorpusReader;
import thaipress.corpus.index.CorpusWriter;
import thaipress.corpus.index.IndexRecord;
import thaipress.corpus.index.PreparedRelease;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.QueryException;

@Command(
    name = "index",
    description =
        "Adds releases to an index, or replaces those with the same id; takes releases out, or in"
            + " from another index.",
    mixinStandardHelpOptions = true,
    footer =
        "Safe to interrupt: what was committed stays, and the same command completes the rest.")
final class IndexCommand implements Callable<Integer> {

  private static final int USAGE = 2;

  private final Session session;

  @Mixin private final SegmenterOption segmenter = new SegmenterOption();

  @Mixin private final FieldsOption fields = new FieldsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index.")
  private Path index = Path.of("");

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders: .txt .html .jsonl .rss .atom (.gz of each too); - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--delete",
      paramLabel = "QUERY",
      description = "Takes out the releases that match, before others are added.")
  private @Nullable String deleted;

  @Option(
      names = "--merge",
      paramLabel = "DIR",
      description = "Adds all releases of another index.")
  private @Nullable Path merged;

  @Option(
      names = "--check",
      description = "Reads the whole index and says whether all is as it was written.")
  private boolean check;

  @Option(names = "--info", description = "Says what stands in the index and what put it there.")
  private boolean info;

  IndexCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && deleted == null && merged == null && !check && !info) {
      session
          .err()
          .println(
              "thaipress: name releases to add, or one of --delete, --merge, --check and --info");
      return USAGE;
    }
    try {
      if (deleted != null) {
        delete(deleted);
      }
      if (merged != null) {
        merge(merged);
      }
      if (!paths.isEmpty()) {
        add();
      }
      if (check) {
        check();
      }
      if (info) {
        tell();
      }
    } catch (QueryException e) {
      session.err().println("thaipress: the query is wrong " + e.getMessage());
      session.err().println(e.picture());
      return USAGE;
    }
    return session.status();
  }

  private void delete(String query) throws IOException {
    List<String> ids;
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      ids = searcher.select(query).ids();
    }
    int size;
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      writer.delete(ids);
      writer.commit();
      size = writer.size();
    }
    session.out().println(ids.size() + " releases taken out; the index holds " + size);
  }

  private void merge(Path other) throws IOException {
    int added;
    int size;
    try (CorpusWriter writer = CorpusWriter.open(index)) {
      added = writer.addAll(other);
      writer.commit();
      size = writer.size();
    }
    session.out().println(added + " releases merged; the index holds " + size);
  }

  @SuppressWarnings("try") // the watch is there to be closed
  private void add() throws IOException {
    ThaiPress thaipress = segmenter.thaipress();
    long start = System.nanoTime();
    long added;
    int size;
    try (CorpusWriter writer = CorpusWriter.open(index, thaipress.lexicon());
        Interruption watched = Interruption.watch(writer, session);
        Progress progress = Progress.start(session, "releases")) {
      new Analysing(session, thaipress, fields.names(), threads.count())
          .run(
              paths,
              UnaryOperator.identity(),
              writer::prepare,
              release -> {
                add(writer, release);
                progress.step();
              });
      writer.commit();
      added = progress.count();
      size = writer.size();
    }
    report(added, size, (System.nanoTime() - start) / 1e9);
  }

  private void report(long added, int size, double seconds) {
    session
        .out()
        .printf(
            Locale.ROOT,
            "%d releases in %.1f s, %.0f a second; the index holds %d%n",
            added,
            seconds,
            added / Math.max(seconds, 1e-3),
            size);
  }

  private static void add(CorpusWriter writer, PreparedRelease release) {
    try {
      writer.add(release);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check() throws IOException {
    int size;
    try (CorpusReader reader = CorpusReader.open(index)) {
      reader.check();
      size = reader.size();
    }
    session.out().println(size + " releases are as they were written");
  }

  private void tell() throws IOException {
    IndexRecord record;
    try (CorpusReader reader = CorpusReader.open(index)) {
      record = reader.record();
    }
    session.out().println(record.releases() + " releases, " + record.words() + " words");
    session.out().println("content " + record.digest());
    session.out().println("schema " + record.schema());
    for (IndexRecord.Part part : record.parts()) {
      session
          .out()
          .println(
              part.releases()
                  + " releases analysed with thaipress "
                  + part.library()
                  + ", lexicon "
                  + part.lexicon());
    }
  }
}
