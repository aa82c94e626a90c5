package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.NameKey;
import thaipress.model.OrganisationType;
import thaipress.segment.Segmenter;

/**
 * Understands queries, by recursive descent:
 *
 * <pre>{@code
 * or     = and { "OR" and }
 * and    = not { [ "AND" ] not }
 * not    = ( "NOT" | "-" ) not | unit
 * unit   = "(" or ")" | field ":" unit | value
 * value  = word | '"' words '"' [ "~" number ] | "*" | date | range | count
 * }</pre>
 *
 * What a value may be depends on the field it stands under; without one it is looked for in the
 * text.
 */
final class QueryParser {

  private static final int MAX_DEPTH = 50;

  /** Gives the keys of the bodies that a name may mean. */
  interface Bodies {
    Set<String> resolve(String name) throws IOException;
  }

  private final QueryScanner in;
  private final TermReader terms;
  private final FactParser facts;
  private final Bodies bodies;
  private int depth;

  private QueryParser(String query, Segmenter segmenter, Bodies bodies) {
    this.in = new QueryScanner(query);
    this.terms = new TermReader(segmenter);
    this.facts = new FactParser(in, new DateReader(segmenter));
    this.bodies = bodies;
  }

  /**
   * The meaning of a query.
   *
   * @throws QueryException if it has none
   */
  static QueryNode parse(String query, Segmenter segmenter, Bodies bodies) throws IOException {
    return new QueryParser(query, segmenter, bodies).parse();
  }

  private QueryNode parse() throws IOException {
    QueryNode node = or(QueryField.TEXT);
    if (!in.atEnd()) {
      throw in.error("expected AND, OR or the end, found '" + in.glance() + "'");
    }
    return node;
  }

  private QueryNode or(QueryField field) throws IOException {
    List<QueryNode> parts = new ArrayList<>();
    do {
      parts.add(and(field));
    } while (in.takeKeyword("OR"));
    return parts.size() == 1 ? parts.getFirst() : new QueryNode.Or(parts);
  }

  private QueryNode and(QueryField field) throws IOException {
    List<QueryNode> parts = new ArrayList<>();
    do {
      parts.add(not(field));
    } while (in.takeKeyword("AND") || in.atUnit());
    return parts.size() == 1 ? parts.getFirst() : new QueryNode.And(parts);
  }

  private QueryNode not(QueryField field) throws IOException {
    if (++depth > MAX_DEPTH) {
      throw in.error("expected no more than " + MAX_DEPTH + " parentheses and NOTs in one another");
    }
    try {
      return in.takeKeyword("NOT") || in.takeMinus() ? new QueryNode.Not(not(field)) : unit(field);
    } finally {
      depth--;
    }
  }

  private QueryNode unit(QueryField field) throws IOException {
    if (in.take('(')) {
      QueryNode node = or(field);
      if (!in.take(')')) {
        throw in.error("expected ')'");
      }
      return node;
    }
    int begin = in.position();
    String name = in.takeFieldName();
    return name.isEmpty() ? value(field) : fieldUnit(name, begin);
  }

  private QueryNode fieldUnit(String name, int begin) throws IOException {
    QueryField field =
        QueryField.of(name)
            .orElseThrow(
                () ->
                    in.errorAt(
                        begin,
                        "there is no field '"
                            + name
                            + "'; expected one of "
                            + QueryField.list()
                            + ", or the whole in quotes"));
    return in.at('(') ? not(field) : value(field);
  }

  private QueryNode value(QueryField field) throws IOException {
    in.requireUnit(field);
    if (in.takeKeyword("*")) {
      return new QueryNode.Everything();
    }
    return switch (field) {
      case TEXT -> words(Fields.TEXT);
      case TITLE -> words(Fields.TITLE);
      case OBJECTIVE -> words(Fields.OBJECTIVE);
      case ORG -> organisation();
      case TYPE -> type();
      case DATE -> facts.mentioned();
      case PUBLISHED -> facts.published();
      case PARTICIPANTS -> facts.participants(false);
      case COUNTS -> facts.participants(true);
      case SOURCE -> source();
      case ID -> new QueryNode.Exact(Fields.ID, in.takeRawString());
      case WARNING -> new QueryNode.Exact(Fields.WARNING, in.takeString());
    };
  }

  private QueryNode words(String field) {
    int begin = in.position();
    String text = in.takeString();
    int slop = in.takeSlop();
    return new QueryNode.Words(field, requireTerms(terms.words(text), begin), slop);
  }

  private QueryNode source() {
    int begin = in.position();
    String text = in.takeString();
    return new QueryNode.Words(
        Fields.SOURCE, requireTerms(TermReader.source(text), begin), in.takeSlop());
  }

  private List<String> requireTerms(List<String> found, int begin) {
    if (found.isEmpty()) {
      throw in.errorAt(begin, "expected a word, found only spaces and punctuation");
    }
    return found;
  }

  private QueryNode organisation() throws IOException {
    int begin = in.position();
    String name = in.takeString();
    if (NameKey.of(name).isEmpty()) {
      throw in.errorAt(begin, "expected " + QueryField.ORG.expected());
    }
    return new QueryNode.Organisation(bodies.resolve(name));
  }

  private QueryNode type() {
    int begin = in.position();
    String label = in.takeString();
    return Arrays.stream(OrganisationType.values())
        .filter(type -> type.label().equalsIgnoreCase(label))
        .findFirst()
        .map(QueryNode.Type::new)
        .orElseThrow(
            () ->
                in.errorAt(
                    begin, "there is no type '" + label + "'; expected one of " + typeLabels()));
  }

  private static String typeLabels() {
    return Arrays.stream(OrganisationType.values())
        .map(OrganisationType::label)
        .collect(Collectors.joining(", "));
  }
}
