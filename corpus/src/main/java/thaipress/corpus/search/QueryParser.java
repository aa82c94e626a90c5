package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.NameKey;
import thaipress.corpus.search.TermReader.Word;
import thaipress.model.OrganisationType;
import thaipress.segment.Segmenter;

/**
 * Understands queries, by recursive descent:
 *
 * <pre>{@code
 * or     = and { "OR" and }
 * and    = not { [ "AND" ] not }
 * not    = ( "NOT" | "-" ) not | unit
 * unit   = "(" or ")" | field ":" unit | near | value
 * near   = "near:(" { words } ")" [ "~" number ]
 * value  = word | [ "*" ] word [ "*" ] | word "~" [ number ] | '"' words '"' [ "~" number ]
 *        | "*" | date | range | count
 * }</pre>
 *
 * What a value may be depends on the field it stands under; without one it is looked for in the
 * text.
 */
final class QueryParser {

  private static final int MAX_DEPTH = 50;

  /** The moves that near: allows where nothing is said. */
  private static final int NEAR = 10;

  private static final int MOST_EDITS = 2;

  /** What is to be known of the index and of the world. */
  interface Knowledge {
    /** The keys of the bodies that a name may mean. */
    Set<String> bodies(String name) throws IOException;

    /** The name of a province. */
    Optional<String> province(String name);

    /** The terms of the index. */
    Vocabulary vocabulary() throws IOException;
  }

  private final QueryScanner in;
  private final TermReader terms;
  private final FactParser facts;
  private final Knowledge knowledge;
  private int depth;

  private QueryParser(String query, Segmenter segmenter, Knowledge knowledge) {
    this.in = new QueryScanner(query);
    this.terms = new TermReader(segmenter);
    this.facts = new FactParser(in, new DateReader());
    this.knowledge = knowledge;
  }

  /**
   * The meaning of a query.
   *
   * @throws QueryException if it has none
   */
  static QueryNode parse(String query, Segmenter segmenter, Knowledge knowledge)
      throws IOException {
    return new QueryParser(query, segmenter, knowledge).parse();
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
    if (field == QueryField.NEAR) {
      return near();
    }
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
      case NEAR -> near();
      case PROVINCE -> province();
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

  private QueryNode words(String field) throws IOException {
    int begin = in.position();
    boolean quoted = in.atQuote();
    String text = in.takeString();
    if (!quoted && text.indexOf('*') >= 0) {
      return pattern(field, text, begin);
    }
    int tilde = quoted ? -1 : text.lastIndexOf('~');
    if (tilde > 0 && isNumber(text.substring(tilde + 1))) {
      return similar(field, text, tilde, begin);
    }
    int slop = in.takeSlop(0);
    return phrase(field, text, requireTerms(terms.words(text), begin), slop, false);
  }

  private QueryNode phrase(String field, String text, List<Word> words, int slop, boolean open)
      throws IOException {
    List<String> typed = words.stream().map(Word::term).toList();
    if (slop > 0 || (words.size() == 1 && !open)) {
      return new QueryNode.Words(field, typed, slop);
    }
    List<PhraseCuts.Way> ways = new PhraseCuts(knowledge.vocabulary()).of(words, open);
    return new QueryNode.Phrase(field, ways, text, open);
  }

  /** A beginning of a word is looked for as one word and as words of which the last goes on. */
  private QueryNode pattern(String field, String text, int begin) throws IOException {
    String stem = text.replace("*", "");
    int inner = text.indexOf('*', 1);
    if (stem.isBlank() || (inner > 0 && inner < text.length() - 1)) {
      throw in.errorAt(begin, "expected letters with * before or behind them, as คำ* or *คำ");
    }
    requireTerms(terms.words(stem), begin);
    String pattern = text.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("?", "\\?");
    QueryNode oneWord = new QueryNode.Pattern(field, pattern);
    List<Word> words = terms.words(stem);
    return text.startsWith("*") || words.size() == 1
        ? oneWord
        : new QueryNode.Or(List.of(oneWord, phrase(field, stem, words, 0, true)));
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private QueryNode similar(String field, String text, int tilde, int begin) {
    String number = text.substring(tilde + 1);
    int edits = number.isEmpty() ? 1 : number.charAt(0) - '0';
    if (number.length() > 1 || edits < 1 || edits > MOST_EDITS) {
      throw in.errorAt(
          begin + tilde + 1, "expected the number of letters that may differ, 1 or 2, as คำ~1");
    }
    String word = text.substring(0, tilde).toLowerCase(Locale.ROOT);
    requireTerms(terms.words(word), begin);
    return new QueryNode.Similar(field, word, edits);
  }

  private QueryNode near() {
    if (!in.take('(')) {
      throw in.error("expected " + QueryField.NEAR.expected());
    }
    int begin = in.position();
    List<String> words = new ArrayList<>();
    while (!in.at(')')) {
      if (in.atEnd()) {
        throw in.error("expected ')'");
      }
      int at = in.position();
      requireTerms(terms.words(takeWord()), at).forEach(word -> words.add(word.term()));
    }
    in.take(')');
    if (words.size() < 2) {
      throw in.errorAt(begin, "expected two words or more, as near:(เด็ก เยาวชน)");
    }
    return new QueryNode.Words(Fields.TEXT, words, in.takeSlop(NEAR));
  }

  private String takeWord() {
    if (in.at('(')) {
      throw in.error("expected words, found '('");
    }
    return in.takeString();
  }

  private QueryNode source() {
    int begin = in.position();
    List<String> parts = TermReader.source(in.takeString());
    if (parts.isEmpty()) {
      throw in.errorAt(begin, "expected " + QueryField.SOURCE.expected());
    }
    return new QueryNode.Words(Fields.SOURCE, parts, in.takeSlop(0));
  }

  private QueryNode province() {
    int begin = in.position();
    String name = in.takeString();
    return knowledge
        .province(name)
        .map(QueryNode.Province::new)
        .orElseThrow(
            () ->
                in.errorAt(
                    begin,
                    "there is no province '"
                        + name
                        + "'; expected "
                        + QueryField.PROVINCE.expected()));
  }

  private List<Word> requireTerms(List<Word> found, int begin) {
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
    return new QueryNode.Organisation(knowledge.bodies(name));
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
