package thaipress.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thaipress.ThaiPress;
import thaipress.corpus.index.CorpusWriter;
import thaipress.model.Analysis;

@Command(
    name = "index",
    description = "Adds releases to an index, or replaces those with the same id.",
    mixinStandardHelpOptions = true,
    footer =
        "Safe to interrupt: what was committed stays, and the same command completes the rest.")
final class IndexCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final SegmenterOption segmenter = new SegmenterOption();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index.")
  private Path index = Path.of("");

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders: .txt .html .jsonl (.gz of each too); - is standard input.")
  private List<String> paths = List.of();

  IndexCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ThaiPress thaipress = segmenter.thaipress();
    long start = System.nanoTime();
    long added;
    int size;
    try (CorpusWriter writer = CorpusWriter.open(index);
        Progress progress = Progress.start(session, "releases")) {
      new Analysing(session, thaipress)
          .run(
              paths,
              UnaryOperator.identity(),
              analysis -> {
                add(writer, analysis);
                progress.step();
              });
      writer.commit();
      added = progress.count();
      size = writer.size();
    }
    report(added, size, (System.nanoTime() - start) / 1e9);
    return session.status();
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

  private static void add(CorpusWriter writer, Analysis analysis) {
    try {
      writer.add(analysis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
