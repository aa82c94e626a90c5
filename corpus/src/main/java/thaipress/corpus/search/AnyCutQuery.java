package thaipress.corpus.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import thaipress.segment.Segmenter;

/**
 * A phrase wherever its letters stand, however the text was cut there: Lucene's form of what a
 * query in quotes means. The cuts are chosen by the words of the index that is searched, when it is
 * searched, so that a cluster's node asks its own shards.
 *
 * <p>The words of an index that does not change are read once and kept until it is closed: for
 * 12,000 releases some ten megabytes.
 */
public final class AnyCutQuery extends Query {

  private static final Map<Source, Vocabulary> VOCABULARIES = new ConcurrentHashMap<>();

  private final String field;
  private final String vocabulary;
  private final Segmenter segmenter;
  private final String text;
  private final boolean open;

  /** The words of a field of a reader. */
  private record Source(Object reader, String field) {}

  /**
   * A phrase.
   *
   * @param field where it is looked for
   * @param vocabulary the field whose words say where it may be cut
   * @param segmenter what the index was segmented with
   * @param text in any notation
   * @param open whether the last word may be the beginning of a longer one
   */
  public AnyCutQuery(
      String field, String vocabulary, Segmenter segmenter, String text, boolean open) {
    this.field = field;
    this.vocabulary = vocabulary;
    this.segmenter = segmenter;
    this.text = text;
    this.open = open;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<TermReader.Word> words = new TermReader(segmenter).words(text);
    return words.isEmpty()
        ? new MatchNoDocsQuery("a phrase without words")
        : QueryCompiler.phrase(
            field, new PhraseCuts(vocabulary(searcher.getIndexReader())).of(words, open));
  }

  private Vocabulary vocabulary(IndexReader reader) throws IOException {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    if (cache == null) {
      return Vocabulary.of(reader, vocabulary);
    }
    Source source = new Source(cache.getKey(), vocabulary);
    Vocabulary known = VOCABULARIES.get(source);
    if (known == null) {
      known = Vocabulary.of(reader, vocabulary);
      if (VOCABULARIES.putIfAbsent(source, known) == null) {
        cache.addClosedListener(key -> VOCABULARIES.remove(source));
      }
    }
    return known;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":\"" + text + '"' + (open ? "*" : "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnyCutQuery that
        && field.equals(that.field)
        && vocabulary.equals(that.vocabulary)
        && text.equals(that.text)
        && open == that.open;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, vocabulary, text, open);
  }
}
