package thaipress.corpus.index;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.Mention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Warning;
import thaipress.text.Span;

/** Makes the index's document of one analysis. */
final class AnalysisDocument {

  private static final FieldType WORDS_WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true, false);
  private static final FieldType WORDS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, true);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false, true);

  /** Names are facets up to this length; what is longer is no name. */
  private static final int MAX_NAME = 1000;

  /** A term that is counted, handed to Lucene without a stream of tokens. */
  private static final class CountedTerm extends Field {

    CountedTerm(String field, BytesRef term) {
      super(field, term, COUNTED);
    }

    @Override
    public InvertableType invertableType() {
      return InvertableType.BINARY;
    }
  }

  private final Analysis analysis;
  private final Provinces provinces;
  private final Document document = new Document();

  /** The raw text in UTF-8. */
  private final BytesRef text;

  private AnalysisDocument(Analysis analysis, Provinces provinces) {
    this.analysis = analysis;
    this.provinces = provinces;
    this.text = new BytesRef(analysis.article().text());
  }

  private static FieldType type(IndexOptions options, boolean tokenized, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(tokenized);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** The document of an analysis that was made with something. */
  static Document of(Analysis analysis, Provinces provinces, Maker maker) {
    return new AnalysisDocument(analysis, provinces).build(maker);
  }

  private Document build(Maker maker) {
    addArticle();
    addText();
    addOrganisations();
    addOrganisationFacets();
    addDates();
    addDay();
    addCounts();
    addKeywords(Fields.WARNING, analysis.warnings().stream().map(Warning::code).collect(toSet()));
    addProvinces();
    document.add(new StringField(Fields.MADE_WITH, maker.key(), Field.Store.NO));
    addStored();
    return document;
  }

  private void addArticle() {
    Article article = analysis.article();
    document.add(new KeywordField(Fields.ID, article.id(), Field.Store.YES));
    document.add(new Field(Fields.SOURCE, article.source(), WORDS));
    article
        .provenance()
        .url()
        .filter(url -> !url.equals(article.source()))
        .ifPresent(url -> document.add(new Field(Fields.SOURCE, url, WORDS)));
    DayRange.published(article)
        .ifPresent(
            day -> document.add(new IntField(Fields.PUBLISHED, day.first(), Field.Store.NO)));
  }

  private void addText() {
    List<Span> parts = TextParts.of(analysis.article());
    addSignature(addWords(Fields.TEXT, parts));
    addWords(Fields.TITLE, analysis.article().title().stream().toList());
    addWords(Fields.OBJECTIVE, analysis.objectives().stream().map(Mention::span).toList());
  }

  private IndexedWords addWords(String field, List<Span> parts) {
    IndexedWords words = IndexedWords.of(analysis.segmentation(), parts);
    if (!parts.isEmpty()) {
      document.add(new Field(field, words.stream(), WORDS_WITH_OFFSETS));
    }
    return words;
  }

  private void addOrganisations() {
    Map<String, Key> keys = new HashMap<>();
    Set<String> aliases = new HashSet<>();
    for (OrganisationMention mention : analysis.organisations()) {
      Key canonical = keys.computeIfAbsent(mention.canonical(), Key::of);
      Key written = keys.computeIfAbsent(mention.text(), Key::of);
      addKey(canonical);
      if (!written.name.equals(canonical.name)) {
        addKey(written);
      }
      String alias = written.name + Fields.ALIAS_SEPARATOR + canonical.name;
      if (aliases.add(alias)) {
        document.add(new StringField(Fields.ORGANISATION_ALIAS, alias, Field.Store.NO));
      }
    }
  }

  /** A {@link NameKey}, in UTF-8 too. */
  private record Key(String name, BytesRef utf8) {

    static Key of(String name) {
      String key = NameKey.of(name);
      return new Key(key, new BytesRef(key));
    }
  }

  private void addKey(Key key) {
    if (!key.name.isEmpty()) {
      document.add(new CountedTerm(Fields.ORGANISATION, key.utf8));
    }
  }

  private void addOrganisationFacets() {
    Set<String> names = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (OrganisationMention mention : analysis.organisations()) {
      String name = mention.canonical();
      if (!name.isEmpty() && name.length() <= MAX_NAME && names.add(name)) {
        document.add(new SortedSetDocValuesField(Fields.ORGANISATION_FACET, new BytesRef(name)));
      }
      types.add(mention.type().label());
    }
    addKeywords(Fields.TYPE, types);
  }

  private void addKeywords(String field, Set<String> values) {
    for (String value : values) {
      document.add(new KeywordField(field, value, Field.Store.NO));
    }
  }

  private void addDates() {
    for (DateMention mention : analysis.dates()) {
      DateValue value = mention.value();
      Optional<DayRange> days = DayRange.of(value);
      if (days.isPresent()) {
        document.add(
            value instanceof DateValue.Interval
                ? FactPoints.interval(days.get(), Grain.of(value))
                : FactPoints.date(days.get()));
      }
    }
  }

  private void addDay() {
    DayRange.of(analysis)
        .ifPresent(day -> document.add(new NumericDocValuesField(Fields.DAY, day.first())));
  }

  private void addCounts() {
    Optional<ParticipantMention> head = analysis.headCount();
    for (ParticipantMention mention : analysis.participants()) {
      boolean counts = head.isEmpty() || mention.equals(head.get());
      document.add(FactPoints.count(CountRange.of(mention), counts));
    }
    if (head.isPresent()) {
      long count = head.get().min().orElse(head.get().max().orElse(0));
      document.add(new NumericDocValuesField(Fields.HEAD_COUNT, count));
    }
  }

  private void addProvinces() {
    List<Provinces.Named> named = provinces.find(analysis);
    if (!named.isEmpty()) {
      document.add(new Field(Fields.PROVINCE, new ProvinceTokenStream(named), WORDS_WITH_OFFSETS));
      named.stream()
          .map(Provinces.Named::province)
          .distinct()
          .map(BytesRef::new)
          .forEach(name -> document.add(new SortedSetDocValuesField(Fields.PROVINCE_FACET, name)));
    }
  }

  private void addSignature(IndexedWords words) {
    document.add(new NumericDocValuesField(Fields.WORDS, words.size()));
    document.add(new BinaryDocValuesField(Fields.SIGNATURE, Signature.of(words).bytes()));
    document.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(ContentHash.bytes(text))));
  }

  private void addStored() {
    Article article = analysis.article();
    document.add(new StoredField(Fields.STORED_SOURCE, article.source()));
    document.add(new StoredField(Fields.STORED_TEXT, text));
    document.add(new StoredField(Fields.STORED_ANALYSIS, AnalysisCodec.encode(analysis, text)));
  }
}
