package thaipress.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.QueryException;

@Command(
    name = "search",
    description = "Finds releases by words and facts.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Words and facts may be combined:",
      "  ประชาชน  \"พัฒนาคุณภาพ\"  \"เด็ก เยาวชน\"~3    words, phrases, words near one another",
      "  A B   A AND B   A OR B   NOT A   (…)   *   both, either, without; every release",
      "  org:สพฐ.   type:hospital                 a body by any of its names; a type of body",
      "  date:2562  date:\"25 เม.ย. 62\"  date:FY2567  date:[2562-04 TO 2562-06]   published:…",
      "  participants:>100  participants:80..100    the head count",
      "  objective:(คุณธรรม โปร่งใส)  title:…  source:…  id:…"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int FACETS = 10;
  private static final int CONTEXT = 40;
  private static final int USAGE = 2;

  private final Session session;

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index.")
  private Path index = Path.of("");

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

  @Option(names = "--facets", description = "Counts by body, type and year instead of hits.")
  private boolean facets;

  @Option(names = "--concordance", description = "Each place in its context instead of hits.")
  private boolean concordance;

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      session.err().println("thaipress: --limit must not be negative, it is " + limit);
      return USAGE;
    }
    String text = String.join(" ", query);
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      print(searcher, text);
    } catch (QueryException e) {
      session.err().println("thaipress: the query is wrong " + e.getMessage());
      session.err().println(e.picture());
      return USAGE;
    }
    return session.status();
  }

  private void print(CorpusSearcher searcher, String text) throws IOException {
    ResultPrinter printer = new ResultPrinter(session.out(), format);
    if (facets) {
      printer.print(searcher.facets(text, Math.min(limit, FACETS)));
    } else if (concordance) {
      printer.print(searcher.concordance(text, limit, CONTEXT));
    } else {
      printer.print(searcher.search(text, limit));
    }
  }
}
