package thaipress.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of several sets of terms at once which have one at an offset of a text: one look-up where
 * each set would want its own. Immutable.
 */
final class TermTable {

  private final WordTrie terms;

  /** By term a bit for each set that has it. */
  private final long[] sets;

  /**
   * @param sets up to 64 sets; the first is spoken of by bit 0
   */
  TermTable(List<Terms> sets) {
    Map<String, Long> setsOf = new LinkedHashMap<>();
    for (int set = 0; set < sets.size(); set++) {
      for (String term : sets.get(set).all()) {
        setsOf.merge(term, 1L << set, (some, one) -> some | one);
      }
    }
    this.terms = new WordTrie(List.copyOf(setsOf.keySet()));
    this.sets = setsOf.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** The sets that have a term at an offset, a bit each. */
  long at(char[] text, int at) {
    long found = 0;
    for (int term = terms.longest(text, at); term >= 0; term = terms.shorter(term)) {
      found |= sets(term);
    }
    return found;
  }

  /** The terms of all sets. */
  WordTrie terms() {
    return terms;
  }

  /** The sets that have this one of the {@link #terms}, a bit each. */
  long sets(int term) {
    return sets[term];
  }
}
