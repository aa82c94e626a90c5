package thaipress.corpus.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import thaipress.corpus.index.Fields;

/** The names in an index of our own. */
final class LuceneNames implements IndexedNames {

  private final IndexReader reader;

  LuceneNames(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public boolean has(String key) throws IOException {
    return reader.docFreq(new Term(Fields.ORGANISATION, key)) > 0;
  }

  @Override
  public Set<String> called(String key) throws IOException {
    Set<String> keys = new HashSet<>();
    BytesRef prefix = new BytesRef(key + Fields.ALIAS_SEPARATOR);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.ORGANISATION_ALIAS);
      if (terms != null) {
        addAliases(terms.iterator(), prefix, keys);
      }
    }
    return keys;
  }

  @Override
  public Set<String> containing(String part) throws IOException {
    Set<String> keys = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.ORGANISATION);
      TermsEnum names = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef name = names.next(); name != null; name = names.next()) {
        String text = name.utf8ToString();
        if (text.contains(part)) {
          keys.add(text);
        }
      }
    }
    return keys;
  }

  private static void addAliases(TermsEnum terms, BytesRef prefix, Set<String> keys)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef alias = terms.term();
    while (alias != null && StringHelper.startsWith(alias, prefix)) {
      keys.add(
          new BytesRef(alias.bytes, alias.offset + prefix.length, alias.length - prefix.length)
              .utf8ToString());
      alias = terms.next();
    }
  }
}
