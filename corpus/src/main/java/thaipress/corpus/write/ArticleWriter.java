package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import thaipress.model.Article;
import thaipress.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes what was taken from a page: its title, date, author and the text of its body. */
public final class ArticleWriter {

  private ArticleWriter() {}

  /** One JSON object on one line. */
  public static void writeJsonLine(Article article, Writer out) throws IOException {
    try (JsonGenerator json = JsonWriter.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      json.writeStringProperty("source", article.source());
      JsonWriter.write(json, "title", title(article));
      JsonWriter.write(json, "published", article.published().map(Object::toString));
      JsonWriter.write(json, "author", article.author());
      JsonWriter.write(json, "url", article.provenance().url());
      JsonWriter.write(json, "retrieved", article.provenance().retrieved());
      json.writeStringProperty("text", body(article));
      json.writeEndObject();
    } catch (JacksonException e) {
      throw new IOException(e);
    }
    out.write('\n');
  }

  /** The same for a reader: a line for each of the facts, then the body. */
  public static void writeText(Article article, Writer out) throws IOException {
    line(out, "id", Optional.of(article.id()));
    line(out, "title", title(article));
    line(out, "published", article.published().map(Object::toString));
    line(out, "author", article.author());
    line(out, "url", article.provenance().url());
    line(out, "retrieved", article.provenance().retrieved());
    out.write("\n" + body(article) + "\n\n");
  }

  private static void line(Writer out, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.write(name + ": " + value.get() + "\n");
    }
  }

  private static Optional<String> title(Article article) {
    return article.title().map(span -> span.in(article.text()));
  }

  /** The stretches of the body, each on lines of its own. */
  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    for (Span span : article.body()) {
      body.append(body.isEmpty() ? "" : "\n").append(span.in(article.text()).strip());
    }
    return body.toString();
  }
}
