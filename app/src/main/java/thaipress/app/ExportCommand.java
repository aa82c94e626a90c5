package thaipress.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.QueryException;
import thaipress.corpus.search.Subset;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.BratFolder;
import thaipress.corpus.write.CsvWriter;
import thaipress.corpus.write.OutputFormat;
import thaipress.corpus.write.ReleaseCsvWriter;
import thaipress.corpus.write.WebAnnoFolder;
import thaipress.corpus.write.WebAnnoWriter;

@Command(
    name = "export",
    description = {
      "Writes the analyses of the releases that match, as they were indexed.",
      "With --opensearch sends files, folders and indexes to a cluster instead."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final int USAGE = 2;

  /** What a cluster does not write; it would be passed over in silence. */
  private static final List<String> LOCAL =
      List.of("--format", "--output", "--bom", "--sort", "--distinct", "--sample", "--seed");

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "The index; with --opensearch its name in the cluster.")
  private Path index = Path.of("");

  @Option(
      names = "--opensearch",
      paramLabel = "URL",
      description = "A cluster with the Thaipress plugin, to which QUERY names what is sent.")
  private @Nullable String opensearch;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description =
          "The query; without one, all releases. With --opensearch: files, folders, indexes.")
  private List<String> query = List.of();

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSONL;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description =
          "The file for the results; with --format brat or webanno the folder for the files of each"
              + " release.")
  private @Nullable Path output;

  @Option(
      names = "--bom",
      description = "With --format csv or releases: a byte order mark, for Excel.")
  private boolean mark;

  @Option(
      names = "--sort",
      defaultValue = "oldest",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Order sort = Order.OLDEST;

  @Mixin private final Selection selection = new Selection();

  /** What is written. */
  private enum Format {
    JSONL,
    JSON,
    CSV,
    RELEASES,
    CONLLU,
    BRAT,
    WEBANNO,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!selection.isPossible()) {
      session.err().println("thaipress: --sample must not be negative");
      return USAGE;
    }
    if (opensearch != null) {
      if (session.refusesForCluster(spec, LOCAL)) {
        return USAGE;
      }
      return new ClusterExport(session, opensearch, index.toString()).run(query);
    }
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      String text = query.isEmpty() ? "*" : String.join(" ", query);
      Subset found = selection.of(searcher.select(text));
      write(found, output);
    } catch (QueryException e) {
      session.report(e);
      return USAGE;
    }
    return session.status();
  }

  private void write(Subset found, @Nullable Path to) throws IOException {
    if (to != null && format == Format.BRAT) {
      write(found, new BratFolder(to));
    } else if (to != null && format == Format.WEBANNO) {
      write(found, new WebAnnoFolder(to));
    } else if (to != null) {
      try (Writer out = Files.newBufferedWriter(to)) {
        write(found, writer(out));
      }
    } else {
      write(found, writer(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8)));
    }
  }

  private void write(Subset found, AnalysisWriter writer) throws IOException {
    try (writer) {
      found.forEach(Integer.MAX_VALUE, sort, writer::write);
    }
  }

  private AnalysisWriter writer(Writer out) throws IOException {
    return switch (format) {
      case JSONL -> OutputFormat.JSONL.to(out);
      case JSON -> OutputFormat.JSON.to(out);
      case CSV -> new CsvWriter(out, mark);
      case RELEASES -> new ReleaseCsvWriter(out, mark);
      case CONLLU -> OutputFormat.CONLLU.to(out);
      case BRAT -> OutputFormat.BRAT.to(out);
      case WEBANNO -> new WebAnnoWriter(out);
      case HTML -> OutputFormat.HTML.to(out);
    };
  }
}
