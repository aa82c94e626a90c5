package thaipress.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thaipress.corpus.write.ArticleWriter;
import thaipress.model.Article;

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

  @Mixin private final FieldsOption fields = new FieldsOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Web pages or texts; - is standard input.")
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
  public Integer call() throws IOException {
    Writer out = new OutputStreamWriter(session.out(), StandardCharsets.UTF_8);
    session.read(paths, fields.names(), article -> write(article, out));
    out.flush();
    return session.status();
  }

  private void write(Article article, Writer out) {
    try {
      if (format == Format.JSONL) {
        ArticleWriter.writeJsonLine(article, out);
      } else {
        ArticleWriter.writeText(article, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
