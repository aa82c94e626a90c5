package thaipress.corpus.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import thaipress.corpus.index.CorpusReader;
import thaipress.corpus.index.Fields;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;
import thaipress.text.Span;

/**
 * Answers questions to an index, as it was when it was opened. Queries combine words and facts:
 *
 * <ul>
 *   <li>{@code ประชาชน}, {@code "พัฒนาคุณภาพ"}, {@code "เด็ก เยาวชน"~3}: words, phrases, words at
 *       most 3 moves apart; {@code title:}, {@code objective:} look for them there
 *   <li>{@code A B}, {@code A AND B}, {@code A OR B}, {@code NOT A}, {@code -A}, parentheses;
 *       {@code *} is every release
 *   <li>{@code org:สพฐ.}: a body by any of its names; {@code org:สาธารณสุข}: by a part of its name
 *   <li>{@code type:hospital}: a body of this type
 *   <li>{@code date:2562}, {@code date:2019-04}, {@code date:"25 เม.ย. 62"}, {@code date:FY2567},
 *       {@code date:[2562-04 TO 2562-06]}: a date mentioned; {@code published:} likewise
 *   <li>{@code participants:81}, {@code participants:>100}, {@code participants:80..100}: the head
 *       count; {@code counts:}: any count of participants
 *   <li>{@code source:thaigov.go.th}, {@code id:pr003}, {@code warning:weekday-mismatch}
 * </ul>
 *
 * <p>Thai and Arabic digits are the same; years from 2400 are of the Buddhist era. Safe for use by
 * several threads.
 */
public final class CorpusSearcher implements Closeable {

  /** The length of a snippet, about, in UTF-16 code units. */
  private static final int SNIPPET = 240;

  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN));

  private final CorpusReader reader;
  private final IndexSearcher searcher;
  private final Segmenter segmenter;
  private final BodyNames bodies;

  private CorpusSearcher(CorpusReader reader, Lexicon lexicon, Segmenter segmenter) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader.lucene());
    this.segmenter = segmenter;
    this.bodies = new BodyNames(lexicon, reader.lucene());
  }

  /**
   * Opens the index in a directory, for queries in the words of the standard lexicon.
   *
   * @throws thaipress.corpus.index.IndexException if there is none, or one of another version
   */
  public static CorpusSearcher open(Path path) throws IOException {
    Lexicon lexicon = Lexicon.standard();
    return open(path, lexicon, new LatticeSegmenter(lexicon));
  }

  /**
   * Opens the index in a directory.
   *
   * @param lexicon gives the names of bodies
   * @param segmenter what the index was segmented with
   * @throws thaipress.corpus.index.IndexException if there is none, or one of another version
   */
  public static CorpusSearcher open(Path path, Lexicon lexicon, Segmenter segmenter)
      throws IOException {
    return new CorpusSearcher(CorpusReader.open(path), lexicon, segmenter);
  }

  /** The number of releases in the index. */
  public int size() {
    return reader.size();
  }

  /** The analysis of a release, as it was when it was indexed. */
  public Optional<Analysis> analysis(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(reader.analysis(found.scoreDocs[0].doc));
  }

  /**
   * The releases that match a query.
   *
   * @param limit the greatest number of hits, not negative
   * @throws QueryException if the query cannot be understood
   */
  public Hits search(String query, int limit) throws IOException {
    CompiledQuery compiled = compile(query);
    TopDocs found = top(compiled, limit);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : first(found, limit)) {
      hits.add(hit(compiled, doc));
    }
    return new Hits(found.totalHits.value(), hits);
  }

  /**
   * How the releases that match a query are spread over bodies, types of bodies and years.
   *
   * @param limit the greatest number of bodies and of types
   * @throws QueryException if the query cannot be understood
   */
  public Facets facets(String query, int limit) throws IOException {
    return compile(query).facets(requireLimit(limit));
  }

  /**
   * The places that a query found, words and facts, each in its context: release by release, the
   * best first, and in the order of the text.
   *
   * @param limit the greatest number of lines
   * @param width the length of the context on either side, about, in UTF-16 code units
   * @throws QueryException if the query cannot be understood
   */
  public List<ConcordanceLine> concordance(String query, int limit, int width) throws IOException {
    CompiledQuery compiled = compile(query);
    List<ConcordanceLine> lines = new ArrayList<>();
    for (ScoreDoc doc : first(top(compiled, limit), limit)) {
      addLines(compiled, doc.doc, width, lines);
      if (lines.size() >= limit) {
        break;
      }
    }
    return List.copyOf(lines.subList(0, Math.min(limit, lines.size())));
  }

  private CompiledQuery compile(String query) throws IOException {
    QueryNode node = QueryParser.parse(query, segmenter, bodies::resolve);
    try {
      return new CompiledQuery(searcher, node);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryException(
          query, 0, "expected no more than " + IndexSearcher.getMaxClauseCount() + " words");
    }
  }

  private TopDocs top(CompiledQuery query, int limit) throws IOException {
    int wanted = Math.max(1, Math.min(requireLimit(limit), reader.lucene().maxDoc()));
    return query.top(new TopFieldCollectorManager(BEST_FIRST, wanted, Integer.MAX_VALUE));
  }

  private static int requireLimit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative: " + limit);
    }
    return limit;
  }

  private static List<ScoreDoc> first(TopDocs found, int limit) {
    return List.of(found.scoreDocs).subList(0, Math.min(limit, found.scoreDocs.length));
  }

  private Hit hit(CompiledQuery query, ScoreDoc doc) throws IOException {
    Analysis analysis = reader.analysis(doc.doc);
    Article article = analysis.article();
    List<Span> words = query.words(doc.doc);
    List<Mention> facts = query.facts(analysis);
    return new Hit(
        article.id(),
        article.source(),
        article.title().map(span -> span.in(article.text())),
        article.published(),
        score(doc),
        words,
        facts,
        new TextWindow(analysis).snippet(places(words, facts), SNIPPET));
  }

  private static float score(ScoreDoc doc) {
    return doc instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
        ? score
        : doc.score;
  }

  private static List<Span> places(List<Span> words, List<Mention> facts) {
    List<Span> places = new ArrayList<>(words);
    facts.forEach(fact -> places.add(fact.span()));
    return places.stream().distinct().sorted().toList();
  }

  private void addLines(CompiledQuery query, int document, int width, List<ConcordanceLine> lines)
      throws IOException {
    Analysis analysis = reader.analysis(document);
    Article article = analysis.article();
    TextWindow window = new TextWindow(analysis);
    for (Span place : places(query.words(document), query.facts(analysis))) {
      lines.add(
          new ConcordanceLine(
              article.id(),
              article.source(),
              article.published(),
              window.sentence(place.begin()),
              place,
              window.before(place.begin(), width),
              place.in(article.text()),
              window.behind(place.end(), width)));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
