package thaipress.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.BratFolder;
import thaipress.corpus.write.ExplanationWriter;
import thaipress.corpus.write.OutputFormat;
import thaipress.model.Analysis;
import thaipress.model.Article;

@Command(
    name = "analyse",
    description = "Finds organisations, dates, participants and objectives in releases.",
    mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final SegmenterOption segmenter = new SegmenterOption();

  @Mixin private final FieldsOption fields = new FieldsOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files and folders: .txt .html .jsonl .rss .atom (.gz of each too); - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day (YYYY-MM-DD) on which releases were put out that do not say so.")
  private @Nullable LocalDate published;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "With --format brat: the folder for an .ann and a .txt file a release.")
  private @Nullable Path folder;

  @Option(
      names = "--explain",
      description = "Shows for each mention which rule made it, instead of --format.")
  private boolean explain;

  AnalyseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = new OutputStreamWriter(session.out(), StandardCharsets.UTF_8);
    try (AnalysisWriter writer = writer(out)) {
      new Analysing(session, segmenter.thaipress(), fields.names(), threads.count())
          .run(paths, this::dated, analysis -> write(writer, analysis));
    }
    return session.status();
  }

  private AnalysisWriter writer(Writer out) throws IOException {
    if (explain) {
      return new ExplanationWriter(out);
    }
    return folder == null ? format.to(out) : new BratFolder(folder);
  }

  private Article dated(Article article) {
    Optional<LocalDate> day = Optional.ofNullable(published);
    return article.published().isEmpty() && day.isPresent()
        ? article.withPublished(day.get())
        : article;
  }

  private static void write(AnalysisWriter writer, Analysis analysis) {
    try {
      writer.write(analysis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
