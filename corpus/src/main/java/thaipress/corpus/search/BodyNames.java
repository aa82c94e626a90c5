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
 * Which bodies a name may mean: those of the lexicon that have it; else those that releases of the
 * index call so; else those that have it within their names.
 */
final class BodyNames {

  /** Shorter strings stand within too many names. */
  private static final int SHORTEST_PART = 3;

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

  /** Keys of the bodies that a name or a part of a name may mean; empty where there is none. */
  Set<String> resolve(String name) throws IOException {
    String key = NameKey.of(name);
    Set<String> keys = new HashSet<>(canonicals.getOrDefault(key, Set.of()));
    if (keys.isEmpty()) {
      addAliases(key, keys);
    }
    if (!keys.isEmpty() || reader.docFreq(new Term(Fields.ORGANISATION, key)) > 0) {
      keys.add(key);
    } else if (key.length() >= SHORTEST_PART) {
      addNamesWith(key, keys);
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
  }

  private void addNamesWith(String part, Set<String> keys) throws IOException {
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
