package thaipress.corpus.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import thaipress.corpus.index.Fields;
import thaipress.corpus.index.NameKey;
import thaipress.lexicon.Body;
import thaipress.lexicon.Lexicon;

/**
 * Which bodies a name may mean: those of the lexicon that have it and, for names that the lexicon
 * does not have, those that releases of the index call so.
 */
final class BodyNames {

  private final Map<String, Set<String>> canonicals = new HashMap<>();
  private final IndexReader reader;

  BodyNames(Lexicon lexicon, IndexReader reader) {
    this.reader = reader;
    for (Body body : lexicon.bodies()) {
      names(body)
          .forEach(
              name ->
                  canonicals
                      .computeIfAbsent(NameKey.of(name), key -> new HashSet<>())
                      .add(NameKey.of(body.canonical())));
    }
  }

  private static Stream<String> names(Body body) {
    return Stream.of(List.of(body.canonical()), body.abbreviations(), body.names(), body.english())
        .flatMap(List::stream);
  }

  /** Keys of the bodies that a name may mean; empty where nothing has that name. */
  Set<String> resolve(String name) throws IOException {
    String key = NameKey.of(name);
    Set<String> keys = new HashSet<>(canonicals.getOrDefault(key, Set.of()));
    if (keys.isEmpty()) {
      addAliases(key, keys);
    }
    if (!keys.isEmpty()) {
      keys.add(key);
    }
    return keys;
  }

  private void addAliases(String key, Set<String> keys) throws IOException {
    BytesRef prefix = new BytesRef(key + Fields.ALIAS_SEPARATOR);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.ORGANISATION_ALIAS);
      if (terms != null) {
        addAliases(terms.iterator(), prefix, keys);
      }
    }
    if (keys.isEmpty() && isCanonical(key)) {
      keys.add(key);
    }
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

  private boolean isCanonical(String key) throws IOException {
    return reader.docFreq(new Term(Fields.ORGANISATION, key)) > 0;
  }
}
