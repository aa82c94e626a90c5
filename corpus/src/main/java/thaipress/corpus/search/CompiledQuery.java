package thaipress.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import thaipress.corpus.index.Fields;
import thaipress.model.Analysis;
import thaipress.model.Mention;
import thaipress.text.Span;

/** A query in both forms, ours for the facts and Lucene's for everything else. */
final class CompiledQuery {

  /** The fields whose offsets are those of the raw text. */
  private static final List<String> WITH_OFFSETS =
      List.of(Fields.TEXT, Fields.TITLE, Fields.OBJECTIVE, Fields.PROVINCE);

  private final IndexSearcher searcher;
  private final QueryNode node;
  private final Query query;

  /** The query without what its releases were narrowed down by: its words are those to mark. */
  private final Query words;

  private @Nullable Weight weight;

  CompiledQuery(IndexSearcher searcher, QueryNode node) throws IOException {
    this.searcher = searcher;
    this.node = node;
    this.query = searcher.rewrite(QueryCompiler.compile(node));
    this.words = query;
  }

  private CompiledQuery(CompiledQuery wider, Query query) throws IOException {
    this.searcher = wider.searcher;
    this.node = wider.node;
    this.query = searcher.rewrite(query);
    this.words = wider.words;
  }

  TopDocs top(TopFieldCollectorManager manager) throws IOException {
    return searcher.search(query, manager);
  }

  /** The same query without some releases, or with some releases alone. */
  CompiledQuery restrictedTo(Collection<String> ids, boolean without) throws IOException {
    List<BytesRef> terms = ids.stream().map(BytesRef::new).toList();
    return and(new TermInSetQuery(Fields.ID, terms), without ? Occur.MUST_NOT : Occur.FILTER);
  }

  /** The same query, of whose releases only those that another finds count. */
  CompiledQuery filteredBy(Query filter) throws IOException {
    return and(filter, Occur.FILTER);
  }

  /** Every release that this query does not find. */
  CompiledQuery negated() throws IOException {
    return new CompiledQuery(searcher, new QueryNode.Everything()).and(query, Occur.MUST_NOT);
  }

  private CompiledQuery and(Query other, Occur occur) throws IOException {
    Query both = new BooleanQuery.Builder().add(query, Occur.MUST).add(other, occur).build();
    return new CompiledQuery(this, both);
  }

  /** Lucene's numbers of all documents, ascending. */
  int[] documents() throws IOException {
    return searcher.search(query, new DocumentCollector.Manager());
  }

  int count() throws IOException {
    return searcher.count(query);
  }

  /** Whether the query asks for mentions. */
  boolean asksForFacts() {
    return FactFinder.asks(node);
  }

  Facets facets(FacetCounter.Values values, int limit) throws IOException {
    return searcher.search(query, new FacetCounter.Manager(values, limit));
  }

  /** The mentions of a release that were asked for. */
  List<Mention> facts(Analysis analysis) {
    return FactFinder.find(node, analysis);
  }

  /** Where the words and phrases stand in a document, in the order of the text. */
  List<Span> words(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight().matches(leaf, document - leaf.docBase);
    List<Span> spans = new ArrayList<>();
    if (matches != null) {
      for (String field : WITH_OFFSETS) {
        addSpans(matches.getMatches(field), spans);
      }
    }
    return spans.stream().distinct().sorted().toList();
  }

  private static void addSpans(@Nullable MatchesIterator matches, List<Span> spans)
      throws IOException {
    while (matches != null && matches.next()) {
      if (matches.startOffset() >= 0) {
        spans.add(new Span(matches.startOffset(), matches.endOffset()));
      }
    }
  }

  private Weight weight() throws IOException {
    if (weight == null) {
      weight = searcher.createWeight(words, ScoreMode.COMPLETE, 1);
    }
    return weight;
  }
}
