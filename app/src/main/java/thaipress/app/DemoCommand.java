package thaipress.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thaipress.ThaiPress;
import thaipress.corpus.index.CorpusWriter;
import thaipress.corpus.sample.SampleCorpus;
import thaipress.corpus.sample.SampleCorpus.Release;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.OutputFormat;
import thaipress.model.Analysis;

@Command(
    name = "demo",
    description = "Analyses, indexes and searches the sample corpus that ships with Thaipress.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  /** Shown as tables: an education office, a municipality, a hospital's web page. */
  private static final List<String> SHOWN = List.of("edu01", "loc01", "med13");

  private static final List<String> QUERIES =
      List.of(
          "คุณธรรม AND participants:>100",
          "org:สพฐ.",
          "date:[2566-05 TO 2566-07] type:hospital",
          "objective:ทุจริต published:2566");

  private static final int HITS = 3;

  private final Session session;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Keeps the index there (default: a temporary folder, removed at the end).")
  private @Nullable Path index;

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Analysis> analyses = analyse();
    show(analyses);
    try (Workspace workspace = Workspace.open(index)) {
      try (CorpusWriter writer = CorpusWriter.open(workspace.path())) {
        for (Analysis analysis : analyses) {
          writer.add(analysis);
        }
      }
      search(workspace.path());
    }
    suggest();
    return session.status();
  }

  private List<Analysis> analyse() {
    SampleCorpus corpus = new SampleCorpus();
    ThaiPress thaipress = ThaiPress.standard();
    List<Analysis> analyses = new ArrayList<>();
    try (Pipeline<Release, Analysis> pipeline =
        new Pipeline<>(
            Pipeline.threads(),
            releases -> thaipress.analyseAll(releases.stream().map(corpus::article).toList()),
            analyses::add)) {
      corpus.releases().forEach(pipeline::put);
      pipeline.finish();
    }
    return analyses;
  }

  private void show(List<Analysis> analyses) throws IOException {
    int facts = analyses.stream().mapToInt(DemoCommand::facts).sum();
    session
        .out()
        .println(
            "Sample corpus: " + analyses.size() + " press releases, " + facts + " facts found.\n");
    Writer out = new OutputStreamWriter(session.out(), StandardCharsets.UTF_8);
    try (AnalysisWriter table = OutputFormat.TABLE.to(out)) {
      for (Analysis analysis : analyses) {
        if (SHOWN.contains(analysis.article().id())) {
          table.write(analysis);
        }
      }
    }
  }

  private static int facts(Analysis analysis) {
    return analysis.organisations().size()
        + analysis.dates().size()
        + analysis.participants().size()
        + analysis.objectives().size();
  }

  private void search(Path path) throws IOException {
    ResultPrinter printer = new ResultPrinter(session.out(), ResultFormat.TABLE);
    try (CorpusSearcher searcher = CorpusSearcher.open(path)) {
      for (String query : QUERIES) {
        session.out().print("\n> search '" + query + "': ");
        printer.print(searcher.search(query, HITS));
      }
    }
  }

  private void suggest() {
    session
        .out()
        .println(
            """

            Try next:
              ./thaipress analyse YOUR_FOLDER                     facts of your own releases
              ./thaipress analyse --format jsonl YOUR_FOLDER      the same as data
              ./thaipress index --index my-index YOUR_FOLDER      an index of them
              ./thaipress search --index my-index 'org:สพฐ. participants:>100'
              ./thaipress serve --index my-index                  the same in your browser
              ./thaipress --help\
            """);
  }
}
