package thaipress.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.opensearch.core.ParseField;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.ConstructingObjectParser;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.mapper.MappedFieldType;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;
import thaipress.corpus.search.AnyCutQuery;

/**
 * The query {@code thaipress_phrase}: a phrase in whatever way the texts were cut into words, or
 * terms one behind the other with no more than {@code slop} moves:
 *
 * <pre>{@code
 * {"thaipress_phrase": {"field": "thaipress.words", "query": "พัฒนาคุณภาพ"}}
 * {"thaipress_phrase": {"field": "thaipress.words", "terms": ["เด็ก", "เยาวชน"], "slop": 3}}
 * }</pre>
 *
 * <p>{@code open} says that the last word may be the beginning of a longer one; {@code vocabulary}
 * names the field whose words say where a phrase may be cut, where that is another.
 */
public final class ThaipressPhraseQueryBuilder
    extends AbstractQueryBuilder<ThaipressPhraseQueryBuilder> {

  /** The name in a query. */
  public static final String NAME = "thaipress_phrase";

  private static final ConstructingObjectParser<ThaipressPhraseQueryBuilder, Void> PARSER =
      parser();

  private final String field;
  private final String vocabulary;
  private final String text;
  private final List<String> terms;
  private final int slop;
  private final boolean open;

  private ThaipressPhraseQueryBuilder(
      String field, String vocabulary, String text, List<String> terms, int slop, boolean open) {
    if (text.isEmpty() == terms.isEmpty()) {
      throw new IllegalArgumentException("[" + NAME + "] needs either [query] or [terms]");
    }
    if (slop < 0) {
      throw new IllegalArgumentException("[" + NAME + "] slop must not be negative: " + slop);
    }
    this.field = field;
    this.vocabulary = vocabulary;
    this.text = text;
    this.terms = List.copyOf(terms);
    this.slop = slop;
    this.open = open;
  }

  ThaipressPhraseQueryBuilder(StreamInput in) throws IOException {
    super(in);
    field = in.readString();
    vocabulary = in.readString();
    text = in.readString();
    terms = in.readStringList();
    slop = in.readVInt();
    open = in.readBoolean();
  }

  @SuppressWarnings("unchecked")
  private static ConstructingObjectParser<ThaipressPhraseQueryBuilder, Void> parser() {
    ConstructingObjectParser<ThaipressPhraseQueryBuilder, Void> parser =
        new ConstructingObjectParser<>(
            NAME,
            false,
            given ->
                new ThaipressPhraseQueryBuilder(
                    (String) given[0],
                    Objects.requireNonNullElse((String) given[1], (String) given[0]),
                    Objects.requireNonNullElse((String) given[2], ""),
                    Objects.requireNonNullElse((List<String>) given[3], List.of()),
                    Objects.requireNonNullElse((Integer) given[4], 0),
                    Objects.requireNonNullElse((Boolean) given[5], false)));
    parser.declareString(ConstructingObjectParser.constructorArg(), new ParseField("field"));
    parser.declareString(
        ConstructingObjectParser.optionalConstructorArg(), new ParseField("vocabulary"));
    parser.declareString(
        ConstructingObjectParser.optionalConstructorArg(), new ParseField("query"));
    parser.declareStringArray(
        ConstructingObjectParser.optionalConstructorArg(), new ParseField("terms"));
    parser.declareInt(ConstructingObjectParser.optionalConstructorArg(), new ParseField("slop"));
    parser.declareBoolean(
        ConstructingObjectParser.optionalConstructorArg(), new ParseField("open"));
    declareStandardFields(parser);
    return parser;
  }

  static ThaipressPhraseQueryBuilder read(XContentParser in) throws IOException {
    return PARSER.parse(in, null);
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeString(field);
    out.writeString(vocabulary);
    out.writeString(text);
    out.writeStringCollection(terms);
    out.writeVInt(slop);
    out.writeBoolean(open);
  }

  @Override
  protected void doXContent(XContentBuilder out, Params params) throws IOException {
    out.startObject(NAME);
    out.field("field", field);
    if (terms.isEmpty()) {
      out.field("vocabulary", vocabulary).field("query", text).field("open", open);
    } else {
      out.field("terms", terms).field("slop", slop);
    }
    printBoostAndQueryName(out);
    out.endObject();
  }

  @Override
  protected Query doToQuery(QueryShardContext context) {
    MappedFieldType type = context.fieldMapper(field);
    MappedFieldType words = context.fieldMapper(vocabulary);
    if (type == null || words == null) {
      return new MatchNoDocsQuery("the index has no field [" + field + "]");
    }
    if (terms.isEmpty()) {
      return new AnyCutQuery(type.name(), words.name(), ThaipressPlugin.segmenter(), text, open);
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    terms.forEach(term -> phrase.add(new Term(type.name(), term)));
    return phrase.build();
  }

  @Override
  protected boolean doEquals(ThaipressPhraseQueryBuilder other) {
    return field.equals(other.field)
        && vocabulary.equals(other.vocabulary)
        && text.equals(other.text)
        && terms.equals(other.terms)
        && slop == other.slop
        && open == other.open;
  }

  @Override
  protected int doHashCode() {
    return Objects.hash(field, vocabulary, text, terms, slop, open);
  }

  @Override
  public String getWriteableName() {
    return NAME;
  }
}
