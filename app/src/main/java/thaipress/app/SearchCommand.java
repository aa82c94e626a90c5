package thaipress.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thaipress.corpus.search.ConcordanceOrder;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.QueryException;
import thaipress.corpus.search.Subset;
import thaipress.corpus.search.TimeUnit;
import thaipress.corpus.search.Typical;

@Command(
    name = "search",
    description = "Finds releases by words and facts, and counts and compares them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Words and facts may be combined:",
      "  ประชาชน  \"พัฒนาคุณภาพ\"  \"เด็ก เยาวชน\"~3    words, phrases, words near one another",
      "  A B   A AND B   A OR B   NOT A   (…)   *   both, either, without; every release",
      "  org:สพฐ.   type:hospital                 a body by any of its names; a type of body",
      "  date:2562  date:\"25 เม.ย. 62\"  date:FY2567  date:[2562-04 TO 2562-06]   published:…",
      "  คำ*  *คำ  คำ~1  near:(เด็ก เยาวชน)~5     parts of words, similar words, words near by",
      "  province:ภูเก็ต                           a province",
      "  participants:>100  participants:80..100    the head count",
      "  objective:(คุณธรรม โปร่งใส)  title:…  source:…  id:…"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int FACETS = 10;
  private static final int CONTEXT = 40;
  private static final int USAGE = 2;

  /** What a cluster does not answer; it would be passed over in silence. */
  private static final List<String> LOCAL =
      List.of(
          "--facets",
          "--concordance",
          "--timeline",
          "--collocates",
          "--typical",
          "--duplicates",
          "--distinct",
          "--sample",
          "--seed",
          "--order",
          "--window",
          "--against");

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
      description =
          "A cluster with the Thaipress plugin; hits alone, by --sort best, newest or oldest.")
  private @Nullable String opensearch;

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "The query; several words are one query.")
  private List<String> query = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ResultFormat format = ResultFormat.TABLE;

  @Option(
      names = "--limit",
      defaultValue = "10",
      description = "The greatest number of results (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--sort",
      defaultValue = "best",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Order sort = Order.BEST;

  @Mixin private final Selection selection = new Selection();

  @ArgGroup private View view = new View();

  @Option(
      names = "--order",
      defaultValue = "text",
      description = "With --concordance: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ConcordanceOrder order = ConcordanceOrder.TEXT;

  @Option(
      names = "--window",
      paramLabel = "N",
      defaultValue = "5",
      description = "With --collocates: the greatest distance (default: ${DEFAULT-VALUE} words).")
  private int window = 5;

  @Option(
      names = "--against",
      paramLabel = "QUERY",
      description = "With --typical: the releases to compare with (default: all others).")
  private @Nullable String against;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes the results to a file instead of standard output.")
  private @Nullable Path file;

  @Option(names = "--bom", description = "With --format csv: a byte order mark, for Excel.")
  private boolean mark;

  /** What is shown instead of hits. */
  private static final class View {
    @Option(
        names = "--facets",
        description = "Counts by body, type, province, year, month and head count.")
    private boolean facets;

    @Option(names = "--concordance", description = "Each place in its context.")
    private boolean concordance;

    @Option(
        names = "--timeline",
        paramLabel = "UNIT",
        description = "Counts over time, by ${COMPLETION-CANDIDATES}.")
    private @Nullable TimeUnit timeline;

    @Option(names = "--collocates", description = "Words near the places.")
    private boolean collocates;

    @Option(
        names = "--typical",
        paramLabel = "KIND",
        description = "What these releases have more of than others: ${COMPLETION-CANDIDATES}.")
    private @Nullable TypicalKind typical;

    @Option(names = "--duplicates", description = "Groups of near-duplicates.")
    private boolean duplicates;
  }

  /** What releases are compared by. */
  private enum TypicalKind {
    WORDS,
    BODIES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0 || window < 0 || !selection.isPossible()) {
      session.err().println("thaipress: --limit, --window and --sample must not be negative");
      return USAGE;
    }
    String text = String.join(" ", query);
    if (opensearch != null) {
      if (session.refusesForCluster(spec, LOCAL)) {
        return USAGE;
      }
      return new ClusterSearch(session, opensearch, index.toString())
          .run(text, limit, sort, out -> new ResultPrinter(out, format, mark), file);
    }
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      print(searcher, text, file);
    } catch (QueryException e) {
      session.report(e);
      return USAGE;
    }
    return session.status();
  }

  private void print(CorpusSearcher searcher, String text, @Nullable Path to) throws IOException {
    if (to == null) {
      print(searcher, text, session.out());
      return;
    }
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(to), false, StandardCharsets.UTF_8)) {
      print(searcher, text, out);
      if (out.checkError()) {
        throw new IOException(to + ": could not be written whole");
      }
    }
  }

  private void print(CorpusSearcher searcher, String text, PrintStream out) throws IOException {
    ResultPrinter printer = new ResultPrinter(out, format, mark);
    Subset found = selection.of(searcher.select(text));
    if (view.facets) {
      printer.print(found.facets(Math.min(limit, FACETS)));
    } else if (view.concordance) {
      printer.print(found.concordance(limit, CONTEXT, order));
    } else if (view.timeline != null) {
      printer.printPeriods(found.timeline(view.timeline));
    } else if (view.collocates) {
      printer.printCollocates(found.collocates(window, limit));
    } else if (view.typical != null) {
      printer.printTypical(typical(found, view.typical, others(searcher, text)));
    } else if (view.duplicates) {
      printer.printDuplicates(found.duplicates());
    } else {
      printer.print(found.hits(limit, sort));
    }
  }

  private List<Typical> typical(Subset found, TypicalKind kind, Subset others) throws IOException {
    return kind == TypicalKind.WORDS
        ? found.typicalWords(others, limit)
        : found.typicalBodies(others, limit);
  }

  private Subset others(CorpusSearcher searcher, String text) throws IOException {
    return searcher.select(against == null ? "NOT (" + text + ")" : against);
  }
}
