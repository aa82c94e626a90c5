package thaipress.app;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import thaipress.corpus.read.ArticleReader;
import thaipress.corpus.read.FieldNames;
import thaipress.corpus.read.Problem;
import thaipress.corpus.search.QueryException;
import thaipress.model.Article;

/**
 * One run of a command: its three streams, in UTF-8 whatever the machine's default is, and whether
 * some input could not be read.
 */
final class Session {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private boolean troubled;

  Session(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this.in = in;
    this.out =
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  InputStream in() {
    return in;
  }

  /** Results. */
  PrintStream out() {
    return out;
  }

  /** Messages. */
  PrintStream err() {
    return err;
  }

  /** Whether a person watches: progress bars are drawn then. */
  boolean hasTerminal() {
    return terminal;
  }

  /** Names an input that could not be read; the command goes on and ends with status 1. */
  synchronized void report(Problem problem) {
    troubled = true;
    String place = problem.place().isEmpty() ? "" : ", " + problem.place();
    err.println("thaipress: " + problem.source() + place + ": " + problem.message());
  }

  /** Shows where a query is wrong and what was expected there. */
  void report(QueryException wrong) {
    err.println("thaipress: the query is wrong " + wrong.getMessage());
    err.println(wrong.picture());
  }

  /** Whether an option was given that means nothing to a cluster; it is named then. */
  boolean refusesForCluster(CommandSpec spec, List<String> options) {
    ParseResult given = spec.commandLine().getParseResult();
    Optional<String> wrong = options.stream().filter(given::hasMatchedOption).findFirst();
    wrong.ifPresent(option -> err.println("thaipress: " + option + " is not for --opensearch"));
    return wrong.isPresent();
  }

  /** Hands on every article that the paths name; what cannot be read is reported. */
  void read(List<String> paths, FieldNames fields, Consumer<Article> articles) {
    new ArticleReader(in).withFields(fields).read(paths, articles, this::report);
  }

  /** The exit status: 0 done, 1 some input could not be read. */
  int status() {
    out.flush();
    if (out.checkError()) {
      err.println("thaipress: the output could not be written whole");
      return 1;
    }
    return troubled ? 1 : 0;
  }
}
