package thaipress.corpus.search;

import java.io.IOException;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import thaipress.corpus.index.CorpusReader;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Mention;
import thaipress.text.Span;

/**
 * The releases of an index that a query found. Nothing is read before it is asked for. Valid as
 * long as the searcher is open; safe for use by several threads.
 */
public final class Subset {

  /** The length of a snippet, about, in UTF-16 code units. */
  private static final int SNIPPET = 240;

  private final CorpusSearcher searcher;
  private final CorpusReader reader;
  private final CompiledQuery query;

  Subset(CorpusSearcher searcher, CompiledQuery query) {
    this.searcher = searcher;
    this.reader = searcher.reader();
    this.query = query;
  }

  /** The number of releases. */
  public int size() throws IOException {
    int size = query.count();
    searcher.deadline().check();
    return size;
  }

  /** The ids of all releases, sorted. */
  public List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (int document : documents()) {
      ids.add(reader.id(document));
    }
    return ids.stream().sorted().toList();
  }

  /**
   * Those of the releases that {@link Facets} count under a value.
   *
   * @throws IllegalArgumentException if it can be no value of the facet
   */
  public Subset having(Facet facet, String value) throws IOException {
    return new Subset(searcher, query.filteredBy(facet.query(value)));
  }

  /**
   * Those of the releases that were put out between two days or, where that is unknown, mention
   * such a day first.
   *
   * @param last the last day, included
   */
  public Subset between(LocalDate first, LocalDate last) throws IOException {
    return new Subset(searcher, query.filteredBy(Facet.days(first, last)));
  }

  /** Those of the releases that have one of these ids. */
  public Subset among(Collection<String> ids) throws IOException {
    return new Subset(searcher, query.restrictedTo(ids, false));
  }

  /** Those of the releases that have none of these ids. */
  public Subset without(Collection<String> ids) throws IOException {
    return new Subset(searcher, query.restrictedTo(ids, true));
  }

  /** All releases of the index but these. */
  public Subset others() throws IOException {
    return new Subset(searcher, query.negated());
  }

  /** Of near-duplicates only that with the first id. */
  public Subset distinct() throws IOException {
    Set<String> others = new HashSet<>();
    for (List<String> group : duplicates()) {
      others.addAll(group.subList(1, group.size()));
    }
    return without(others);
  }

  /**
   * The groups of near-duplicates among the releases, by their ids: the same text, or nearly, from
   * several sites or under several categories.
   *
   * @return groups of at least two, each sorted, in the order of their first ids
   */
  public List<List<String>> duplicates() throws IOException {
    List<List<String>> groups = new ArrayList<>();
    for (List<Integer> documents : searcher.duplicates().groups(documents())) {
      List<String> ids = new ArrayList<>();
      for (int document : documents) {
        ids.add(reader.id(document));
      }
      groups.add(ids.stream().sorted().toList());
    }
    groups.sort(Comparator.comparing(List::getFirst));
    return List.copyOf(groups);
  }

  /**
   * Some of the releases, drawn at random. The same seed draws the same releases from the same
   * ones, in whatever order they were indexed; more of them with a greater number.
   *
   * @param size how many; all where there are no more
   */
  public Subset sample(int size, long seed) throws IOException {
    List<String> drawn =
        ids().stream()
            .sorted(Comparator.comparingLong(id -> Lot.of(id, seed)))
            .limit(requireLimit(size))
            .toList();
    return among(drawn);
  }

  /**
   * The releases with what was found in them.
   *
   * @param limit the greatest number of hits, not negative
   */
  public Hits hits(int limit, Order order) throws IOException {
    return hits(0, limit, order);
  }

  /**
   * The releases with what was found in them, from one of them on.
   *
   * @param from how many are passed over, not negative
   * @param limit the greatest number of hits, not negative
   */
  public Hits hits(int from, int limit, Order order) throws IOException {
    List<Hit> hits = new ArrayList<>();
    long total = read(from, limit, order, (hit, analysis) -> hits.add(hit));
    return new Hits(total, hits);
  }

  /** Receives each hit with the whole analysis of its release. */
  public interface HitReceiver {
    /** Takes the next. */
    void accept(Hit hit, Analysis analysis) throws IOException;
  }

  /**
   * Hands on the releases with what was found in them, from one of them on.
   *
   * @param from how many are passed over, not negative
   * @param limit the greatest number of hits, not negative
   * @return how many there are in the index
   */
  public long read(int from, int limit, Order order, HitReceiver receiver) throws IOException {
    int end = Math.addExact(requireLimit(from), requireLimit(limit));
    TopDocs found = top(end, order);
    List<ScoreDoc> docs = first(found, end);
    for (ScoreDoc doc : docs.subList(Math.min(from, docs.size()), docs.size())) {
      searcher.deadline().check();
      Analysis analysis = reader.analysis(doc.doc);
      receiver.accept(hit(query, doc.doc, analysis, score(doc)), analysis);
    }
    return found.totalHits.value();
  }

  /** Receives the analysis of each release. */
  public interface Receiver {
    /** Takes the next. */
    void accept(Analysis analysis) throws IOException;
  }

  /** Hands on the analyses of the first releases in an order, as they were indexed. */
  public void forEach(int limit, Order order, Receiver receiver) throws IOException {
    for (ScoreDoc doc : first(top(limit, order), limit)) {
      searcher.deadline().check();
      receiver.accept(reader.analysis(doc.doc));
    }
  }

  /**
   * How the releases are spread over bodies, types of bodies, provinces, time and sizes.
   *
   * @param limit the greatest number of bodies, of types and of provinces
   */
  public Facets facets(int limit) throws IOException {
    Facets facets = query.facets(searcher.facetValues(), requireLimit(limit));
    searcher.deadline().check();
    return facets;
  }

  /**
   * The places that the query found, words and facts, each in its context.
   *
   * @param limit the greatest number of lines
   * @param width the length of the context on either side, about, in UTF-16 code units
   */
  public List<ConcordanceLine> concordance(int limit, int width, ConcordanceOrder order)
      throws IOException {
    boolean sorted = order != ConcordanceOrder.TEXT;
    int read = sorted ? Integer.MAX_VALUE : requireLimit(limit);
    List<ConcordanceLine> lines = new ArrayList<>();
    for (ScoreDoc doc : first(top(read, Order.BEST), read)) {
      searcher.deadline().check();
      addLines(doc.doc, width, lines);
      if (lines.size() >= read) {
        break;
      }
    }
    List<ConcordanceLine> found = sorted ? sorted(lines, order) : lines;
    return List.copyOf(found.subList(0, Math.min(requireLimit(limit), found.size())));
  }

  /** A line with what it is sorted by, which is costly to make. */
  private record Keyed(CollationKey key, ConcordanceLine line) {}

  private static List<ConcordanceLine> sorted(List<ConcordanceLine> lines, ConcordanceOrder order) {
    Collator thai = Collator.getInstance(Locale.of("th", "TH"));
    return lines.stream()
        .map(line -> new Keyed(thai.getCollationKey(context(line, order)), line))
        .sorted(
            Comparator.comparing(Keyed::key)
                .thenComparing(keyed -> keyed.line.id())
                .thenComparing(keyed -> keyed.line.span()))
        .map(Keyed::line)
        .toList();
  }

  private static String context(ConcordanceLine line, ConcordanceOrder order) {
    return order == ConcordanceOrder.LEFT ? line.leftKey() : line.right().strip();
  }

  /** The years or months from the first to the last release, with what was found in each. */
  public List<Period> timeline(TimeUnit unit) throws IOException {
    return new Timeline(reader.lucene(), query, unit).count(this);
  }

  /**
   * The words that stand near the places that the query found, in the same sentence, more often
   * than elsewhere; the most striking first.
   *
   * @param window the greatest distance in words
   * @param limit the greatest number of words
   */
  public List<Collocate> collocates(int window, int limit) throws IOException {
    Collocations collocations = new Collocations(searcher.vocabulary(), requireLimit(window));
    for (int document : documents()) {
      searcher.deadline().check();
      Analysis analysis = reader.analysis(document);
      collocations.add(analysis, places(document, analysis));
    }
    return collocations.best(requireLimit(limit));
  }

  /**
   * The words that these releases have more of than others; the most striking first.
   *
   * @param limit the greatest number of words
   */
  public List<Typical> typicalWords(Subset others, int limit) throws IOException {
    return comparison(others).words(requireLimit(limit));
  }

  /**
   * The bodies that these releases name more often than others; the most striking first.
   *
   * @param limit the greatest number of bodies
   */
  public List<Typical> typicalBodies(Subset others, int limit) throws IOException {
    return comparison(others).bodies(requireLimit(limit));
  }

  private Comparison comparison(Subset others) throws IOException {
    return new Comparison(reader.lucene(), searcher.deadline(), documents(), others.documents());
  }

  /** Lucene's numbers of the releases, ascending. */
  private int[] documents() throws IOException {
    int[] documents = query.documents();
    searcher.deadline().check();
    return documents;
  }

  private TopDocs top(int limit, Order order) throws IOException {
    int wanted = Math.max(1, Math.min(requireLimit(limit), reader.lucene().maxDoc()));
    TopFieldCollectorManager manager =
        new TopFieldCollectorManager(order.sort(), wanted, Integer.MAX_VALUE);
    TopDocs found = query.top(manager);
    searcher.deadline().check();
    return found;
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

  /** A release that a query found, with the words and mentions that were asked for. */
  static Hit hit(CompiledQuery query, int document, Analysis analysis, float score)
      throws IOException {
    Article article = analysis.article();
    List<Span> words = query.words(document);
    List<Mention> facts = query.facts(analysis);
    return new Hit(
        article.id(),
        article.source(),
        article.provenance().url(),
        article.title().map(span -> span.in(article.text())),
        article.published(),
        score,
        words,
        facts,
        new TextWindow(analysis).snippet(places(words, facts), SNIPPET));
  }

  /** The score; 0 where the order is another. */
  private static float score(ScoreDoc doc) {
    return doc instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
  }

  /** Where the words and facts stand in a document. */
  private List<Span> places(int document, Analysis analysis) throws IOException {
    return places(query.words(document), query.facts(analysis));
  }

  private static List<Span> places(List<Span> words, List<Mention> facts) {
    List<Span> places = new ArrayList<>(words);
    facts.forEach(fact -> places.add(fact.span()));
    return places.stream().distinct().sorted().toList();
  }

  /** The number of places in a document; its analysis is read only where facts are asked for. */
  int countPlaces(int document) throws IOException {
    searcher.deadline().check();
    return query.asksForFacts()
        ? places(document, reader.analysis(document)).size()
        : query.words(document).size();
  }

  private void addLines(int document, int width, List<ConcordanceLine> lines) throws IOException {
    Analysis analysis = reader.analysis(document);
    Article article = analysis.article();
    TextWindow window = new TextWindow(analysis);
    for (Span place : places(document, analysis)) {
      lines.add(
          new ConcordanceLine(
              article.id(),
              article.source(),
              article.published(),
              window.sentence(place.begin()),
              place,
              window.before(place.begin(), width),
              place.in(article.text()),
              window.behind(place.end(), width),
              window.leftKey(place.begin(), width)));
    }
  }
}
