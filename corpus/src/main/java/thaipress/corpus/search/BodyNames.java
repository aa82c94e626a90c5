package thaipress.corpus.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  private final IndexedNames indexed;

  BodyNames(Lexicon lexicon, IndexedNames indexed) {
    this.indexed = indexed;
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
      keys.addAll(indexed.called(key));
    }
    if (!keys.isEmpty() || indexed.has(key)) {
      keys.add(key);
    } else if (key.length() >= SHORTEST_PART) {
      keys.addAll(indexed.containing(key));
    }
    return keys;
  }
}
