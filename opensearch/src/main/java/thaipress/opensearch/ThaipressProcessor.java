package thaipress.opensearch;

import static org.opensearch.ingest.ConfigurationUtils.readBooleanProperty;
import static org.opensearch.ingest.ConfigurationUtils.readStringProperty;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opensearch.ingest.AbstractProcessor;
import org.opensearch.ingest.IngestDocument;
import org.opensearch.ingest.Processor;
import thaipress.ThaiPress;
import thaipress.model.Analysis;

/**
 * The ingest processor {@code thaipress}: reads a release's text and adds its organisations, dates,
 * participants, objectives and warnings, with their spans and as fields to be searched.
 *
 * <p>Options, all with defaults: {@code field} (the text), {@code target_field} (what is added),
 * {@code id_field}, {@code source_field}, {@code url_field}, {@code published_field} (the day of
 * publication), {@code parts_field} (where title, date line and body stand; without it they are
 * looked for), {@code ignore_missing} (whether a document without text passes as it is). A value of
 * the wrong form fails the document, as {@code on_failure} and {@code ignore_failure} have it.
 */
final class ThaipressProcessor extends AbstractProcessor {

  static final String TYPE = "thaipress";

  private final DocumentFields fields;
  private final String target;
  private final boolean ignoreMissing;
  private final Supplier<ThaiPress> thaipress;

  private ThaipressProcessor(
      @Nullable String tag,
      @Nullable String description,
      DocumentFields fields,
      String target,
      boolean ignoreMissing,
      Supplier<ThaiPress> thaipress) {
    super(tag, description);
    this.fields = fields;
    this.target = target;
    this.ignoreMissing = ignoreMissing;
    this.thaipress = thaipress;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public IngestDocument execute(IngestDocument document) {
    String text = fields.text(document);
    if (text == null) {
      return withoutText(document);
    }
    Analysis analysis = thaipress.get().analyse(fields.article(document, text));
    document.setFieldValue(target, AnalysisFields.of(analysis));
    return document;
  }

  private IngestDocument withoutText(IngestDocument document) {
    if (!ignoreMissing) {
      throw new IllegalArgumentException("field [" + fields.text() + "] is missing or null");
    }
    return document;
  }

  /** Makes processors of what stands in a pipeline. */
  static final class Factory implements Processor.Factory {

    private final Supplier<ThaiPress> thaipress;

    Factory(Supplier<ThaiPress> thaipress) {
      this.thaipress = thaipress;
    }

    @Override
    public ThaipressProcessor create(
        Map<String, Processor.Factory> factories,
        @Nullable String tag,
        @Nullable String description,
        Map<String, Object> config) {
      Options options = new Options(tag, config);
      DocumentFields fields =
          new DocumentFields(
              options.string("field", "text"),
              options.string("id_field", "id"),
              options.string("source_field", "source"),
              options.string("url_field", "url"),
              options.string("published_field", "published"),
              options.string("parts_field", "parts"));
      String target = options.string("target_field", "thaipress");
      boolean ignoreMissing = readBooleanProperty(TYPE, tag, config, "ignore_missing", false);
      return new ThaipressProcessor(tag, description, fields, target, ignoreMissing, thaipress);
    }
  }

  /** What stands in a pipeline. */
  private record Options(@Nullable String tag, Map<String, Object> config) {
    String string(String name, String otherwise) {
      return readStringProperty(TYPE, tag, config, name, otherwise);
    }
  }
}
