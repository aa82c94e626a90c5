package thaipress.corpus.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import thaipress.corpus.index.CorpusReader;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.IndexRecord;
import thaipress.corpus.index.Provinces;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;

/**
 * Answers questions to an index, as it was when it was opened. Queries combine words and facts:
 *
 * <ul>
 *   <li>{@code ประชาชน}, {@code "พัฒนาคุณภาพ"}: a word, a phrase; a phrase is found wherever its
 *       letters stand, however the text was cut there; {@code title:}, {@code objective:} look
 *       there
 *   <li>{@code "เด็ก เยาวชน"~3}, {@code near:(เด็ก เยาวชน)~3}: words at most 3 moves apart
 *   <li>{@code ธรรมา*}, {@code *ศาสตร์}, {@code *ธรรม*}: words that begin, end, go on so; {@code
 *       อินเตอร์~1}: words that differ in a letter
 *   <li>{@code A B}, {@code A AND B}, {@code A OR B}, {@code NOT A}, {@code -A}, parentheses;
 *       {@code *} is every release
 *   <li>{@code org:สพฐ.}: a body by any of its names; {@code org:สาธารณสุข}: by a part of its name
 *   <li>{@code type:hospital}: a body of this type
 *   <li>{@code date:2562}, {@code date:2019-04}, {@code date:"25 เม.ย. 62"}, {@code date:FY2567},
 *       {@code date:[2562-04 TO 2562-06]}: a date mentioned; {@code published:} likewise
 *   <li>{@code participants:81}, {@code participants:>100}, {@code participants:80..100}: the head
 *       count; {@code counts:}: any count of participants
 *   <li>{@code province:ภูเก็ต}: a province, by any of its names
 *   <li>{@code source:thaigov.go.th}, {@code id:pr003}, {@code warning:weekday-mismatch}
 * </ul>
 *
 * <p>Thai and Arabic digits are the same; years from 2400 are of the Buddhist era. Safe for use by
 * several threads.
 */
public final class CorpusSearcher implements Closeable {

  private final CorpusReader reader;
  private final IndexSearcher searcher;
  private final Segmenter segmenter;
  private final Knowledge knowledge;
  private final Deadline deadline;

  private CorpusSearcher(
      CorpusReader reader, Segmenter segmenter, Knowledge knowledge, Deadline deadline) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader.lucene());
    this.segmenter = segmenter;
    this.knowledge = knowledge;
    this.deadline = deadline;
    deadline.limit(searcher);
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
    CorpusReader reader = CorpusReader.open(path);
    Knowledge knowledge = new Knowledge(reader.lucene(), lexicon);
    return new CorpusSearcher(reader, segmenter, knowledge, Deadline.NEVER);
  }

  /**
   * The same index for questions that together may take so long from now on; what takes longer is
   * given up with a {@link SearchTimeoutException}. It is closed with this one.
   */
  public CorpusSearcher within(Duration time) {
    return new CorpusSearcher(reader, segmenter, knowledge, Deadline.in(time));
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

  /** What stands in the index and what put it there. */
  public IndexRecord record() throws IOException {
    return reader.record();
  }

  /**
   * The releases that match a query, to be listed, counted and compared.
   *
   * @throws QueryException if the query cannot be understood
   */
  public Subset select(String query) throws IOException {
    QueryNode node = QueryParser.parse(query, segmenter, knowledge);
    try {
      return new Subset(this, new CompiledQuery(searcher, node));
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryException(
          query, 0, "expected no more than " + IndexSearcher.getMaxClauseCount() + " words");
    }
  }

  /**
   * The releases that match a query, the best first.
   *
   * @param limit the greatest number of hits, not negative
   * @throws QueryException if the query cannot be understood
   */
  public Hits search(String query, int limit) throws IOException {
    return select(query).hits(limit, Order.BEST);
  }

  /**
   * How the releases that match a query are spread over bodies, types of bodies, provinces, time
   * and sizes.
   *
   * @param limit the greatest number of bodies, of types and of provinces
   * @throws QueryException if the query cannot be understood
   */
  public Facets facets(String query, int limit) throws IOException {
    return select(query).facets(limit);
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
    return select(query).concordance(limit, width, ConcordanceOrder.TEXT);
  }

  CorpusReader reader() {
    return reader;
  }

  Deadline deadline() {
    return deadline;
  }

  Vocabulary vocabulary() throws IOException {
    return knowledge.vocabulary();
  }

  Duplicates duplicates() throws IOException {
    return knowledge.duplicates();
  }

  FacetCounter.Values facetValues() throws IOException {
    return knowledge.facetValues();
  }

  /** What is worked out once for an index, when it is first asked for. */
  private static final class Knowledge implements QueryParser.Knowledge {

    private final IndexReader reader;
    private final BodyNames bodies;
    private final Provinces provinces;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Duplicates duplicates;
    private FacetCounter.@Nullable Values facetValues;

    Knowledge(IndexReader reader, Lexicon lexicon) {
      this.reader = reader;
      this.bodies = new BodyNames(lexicon, new LuceneNames(reader));
      this.provinces = new Provinces(lexicon);
    }

    @Override
    public Set<String> bodies(String name) throws IOException {
      return bodies.resolve(name);
    }

    @Override
    public Optional<String> province(String name) {
      return provinces.resolve(name);
    }

    @Override
    public synchronized Vocabulary vocabulary() throws IOException {
      if (vocabulary == null) {
        vocabulary = Vocabulary.of(reader, Fields.TEXT);
      }
      return vocabulary;
    }

    synchronized Duplicates duplicates() throws IOException {
      if (duplicates == null) {
        duplicates = Duplicates.of(reader);
      }
      return duplicates;
    }

    synchronized FacetCounter.Values facetValues() throws IOException {
      if (facetValues == null) {
        facetValues = FacetCounter.Values.of(reader);
      }
      return facetValues;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
