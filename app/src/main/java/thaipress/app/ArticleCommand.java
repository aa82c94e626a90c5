package thaipress.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thaipress.corpus.write.ArticleWriter;

@Command(
    name = "article",
    description = "Shows what is taken from each page: title, date, author and text.",
    mixinStandardHelpOptions = true)
final class ArticleCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Web pages or texts; - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  ArticleCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.read(
        paths,
        article ->
            session
                .out()
                .println(
                    format == Format.JSONL
                        ? ArticleWriter.json(article)
                        : ArticleWriter.text(article)));
    return session.status();
  }
}
