package thaipress.corpus.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import thaipress.corpus.index.FactPoints;
import thaipress.corpus.index.Fields;

/** Makes Lucene's query of ours. */
final class QueryCompiler {

  /** More names than these are too many for each to weigh by how rare it is. */
  private static final int SCORED_NAMES = 64;

  private QueryCompiler() {}

  static Query compile(QueryNode node) {
    return switch (node) {
      case QueryNode.Everything all -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.And and -> and(and.parts());
      case QueryNode.Or or -> any(or.parts().stream().map(QueryCompiler::compile).toList());
      case QueryNode.Not not -> and(List.of(not));
      case QueryNode.Words words -> words(words.field(), words.terms(), words.slop());
      case QueryNode.Phrase phrase -> phrase(phrase.field(), phrase.ways());
      case QueryNode.Pattern pattern ->
          new WildcardQuery(new Term(pattern.field(), pattern.pattern()));
      case QueryNode.Similar similar ->
          new FuzzyQuery(new Term(similar.field(), similar.term()), similar.edits(), 1);
      case QueryNode.Province province -> term(Fields.PROVINCE, province.name());
      case QueryNode.Exact exact -> term(exact.field(), exact.value());
      case QueryNode.Organisation body -> organisation(body.keys());
      case QueryNode.Type type -> KeywordField.newExactQuery(Fields.TYPE, type.type().label());
      case QueryNode.Mentioned date -> FactPoints.mentioning(date.days(), date.grain());
      case QueryNode.Published day ->
          IntField.newRangeQuery(Fields.PUBLISHED, day.days().first(), day.days().last());
      case QueryNode.Participants count -> FactPoints.counting(count.range(), count.any());
    };
  }

  /** Where all parts exclude something, they exclude it from everything. */
  private static Query and(List<QueryNode> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (parts.stream().allMatch(QueryNode.Not.class::isInstance)) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Not not) {
        query.add(compile(not.part()), Occur.MUST_NOT);
      } else {
        query.add(compile(part), Occur.MUST);
      }
    }
    return query.build();
  }

  private static Query any(Collection<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  private static Query words(String field, List<String> terms, int slop) {
    if (terms.size() == 1) {
      return term(field, terms.getFirst());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    terms.forEach(term -> phrase.add(new Term(field, term)));
    return phrase.build();
  }

  /** The best of the ways counts: they are one phrase. */
  static Query phrase(String field, List<PhraseCuts.Way> ways) {
    List<Query> queries = ways.stream().map(way -> way(field, way.positions())).toList();
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  private static Query way(String field, List<List<String>> positions) {
    if (positions.size() == 1) {
      return any(positions.getFirst().stream().map(word -> term(field, word)).toList());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (List<String> words : positions) {
      phrase.add(words.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static Query organisation(Set<String> keys) {
    if (keys.size() > SCORED_NAMES) {
      return new TermInSetQuery(
          Fields.ORGANISATION, keys.stream().map(key -> new BytesRef(key)).toList());
    }
    return any(keys.stream().map(key -> term(Fields.ORGANISATION, key)).toList());
  }
}
