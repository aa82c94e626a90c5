package thaipress.corpus.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import thaipress.corpus.index.ContentHash;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Analyses as JSON objects, one a line, as an array or as bare lines. Offsets are UTF-16 code
 * units; where the text stands in no file, it is given as {@code text}.
 */
final class JsonWriter implements AnalysisWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final Writer out;
  private final boolean array;
  private boolean any;

  JsonWriter(Writer out, boolean array) {
    this.out = out;
    this.array = array;
  }

  /** A generator that leaves what it writes to open. */
  static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    if (array) {
      out.write(any ? ",\n" : "[\n");
    }
    any = true;
    try (JsonGenerator json = generator(out)) {
      writeAnalysis(json, analysis);
    } catch (JacksonException e) {
      throw new IOException(e);
    }
    if (!array) {
      out.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    if (array) {
      out.write(any ? "\n]\n" : "[]\n");
    }
    out.flush();
  }

  private static void writeAnalysis(JsonGenerator json, Analysis analysis) {
    json.writeStartObject();
    writeHead(json, analysis.article());
    json.writeArrayPropertyStart("organisations");
    analysis.organisations().forEach(mention -> write(json, mention));
    json.writeEndArray();
    json.writeArrayPropertyStart("dates");
    analysis.dates().forEach(mention -> write(json, mention));
    json.writeEndArray();
    json.writeArrayPropertyStart("participants");
    analysis.participants().forEach(mention -> write(json, mention));
    json.writeEndArray();
    json.writeArrayPropertyStart("objectives");
    analysis.objectives().forEach(mention -> write(json, mention));
    json.writeEndArray();
    writeWarnings(json, analysis.warnings());
    writeProvenance(json, analysis.article());
    json.writeEndObject();
  }

  private static void writeHead(JsonGenerator json, Article article) {
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("source", article.source());
    write(json, "title", article.title().map(span -> span.in(article.text())));
    write(json, "published", article.published().map(Object::toString));
    if (article.extracted()) {
      article.author().ifPresent(author -> json.writeStringProperty("author", author));
      json.writeStringProperty("text", article.text());
    }
  }

  private static void writeProvenance(JsonGenerator json, Article article) {
    json.writeObjectPropertyStart("provenance");
    write(json, "url", article.provenance().url());
    write(json, "retrieved", article.provenance().retrieved());
    json.writeStringProperty("sha256", ContentHash.of(article.text()));
    json.writeEndObject();
  }

  /** A string, or null where there is none. */
  static void write(JsonGenerator json, String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private static void write(JsonGenerator json, OrganisationMention mention) {
    begin(json, mention);
    json.writeStringProperty("canonical", mention.canonical());
    json.writeStringProperty("type", mention.type().label());
    end(json, mention);
  }

  private static void write(JsonGenerator json, DateMention mention) {
    begin(json, mention);
    json.writeStringProperty("value", mention.value().notation());
    json.writeBooleanProperty("inferred", mention.inferred());
    end(json, mention);
  }

  private static void write(JsonGenerator json, ParticipantMention mention) {
    begin(json, mention);
    writeNumber(json, "min", mention.min());
    writeNumber(json, "max", mention.max());
    json.writeStringProperty("unit", mention.unit());
    json.writeName("who");
    if (mention.who().isPresent()) {
      json.writeString(mention.who().get());
    } else {
      json.writeNull();
    }
    json.writeBooleanProperty("total", mention.total());
    end(json, mention);
  }

  private static void write(JsonGenerator json, ObjectiveMention mention) {
    begin(json, mention);
    json.writeStringProperty("cue", mention.cue().label());
    json.writeName("number");
    if (mention.number().isPresent()) {
      json.writeNumber(mention.number().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeStringProperty("clean", mention.clean());
    end(json, mention);
  }

  private static void writeWarnings(JsonGenerator json, List<Warning> warnings) {
    json.writeArrayPropertyStart("warnings");
    for (Warning warning : warnings) {
      json.writeStartObject();
      json.writeNumberProperty("begin", warning.span().begin());
      json.writeNumberProperty("end", warning.span().end());
      json.writeStringProperty("code", warning.code());
      json.writeStringProperty("message", warning.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void begin(JsonGenerator json, Mention mention) {
    json.writeStartObject();
    json.writeNumberProperty("begin", mention.span().begin());
    json.writeNumberProperty("end", mention.span().end());
    json.writeStringProperty("text", mention.text());
  }

  private static void end(JsonGenerator json, Mention mention) {
    json.writeStringProperty("rule", mention.rule());
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, String name, OptionalLong number) {
    json.writeName(name);
    if (number.isPresent()) {
      json.writeNumber(number.getAsLong());
    } else {
      json.writeNull();
    }
  }
}
