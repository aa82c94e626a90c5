package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for the terms of many sets in one pass over a text: by their first two letters, which few
 * places of a text share with any term.
 */
final class TermIndex {

  private static final int LETTERS = 128;

  private final Entry[][] byLetters = new Entry[LETTERS * LETTERS][];
  private final PairFilter beginnings = new PairFilter();
  private final int sets;
  private final int longest;

  private record Entry(String term, int set) {}

  /**
   * @param sets the sets, of terms of at least two letters
   */
  TermIndex(List<Terms> sets) {
    this.sets = sets.size();
    int most = 0;
    for (int set = 0; set < sets.size(); set++) {
      for (String term : sets.get(set).all()) {
        add(new Entry(term, set));
        most = Math.max(most, term.length());
      }
    }
    this.longest = most;
  }

  private void add(Entry entry) {
    int bucket = bucket(entry.term(), 0);
    beginnings.add(entry.term().charAt(0), entry.term().charAt(1));
    List<Entry> entries = new ArrayList<>();
    if (byLetters[bucket] != null) {
      entries.addAll(Arrays.asList(byLetters[bucket]));
    }
    entries.add(entry);
    byLetters[bucket] = entries.toArray(Entry[]::new);
  }

  /** Letters that share their last seven bits share a bucket; the terms themselves decide. */
  private static int bucket(String text, int at) {
    return (text.charAt(at) % LETTERS) * LETTERS + text.charAt(at + 1) % LETTERS;
  }

  /** Listens to a text from its beginning. */
  Heard of(String text) {
    return new Heard(text);
  }

  /** What was heard of a text so far. */
  final class Heard {

    private final String text;
    private final int[] last = new int[sets];
    private int to;

    private Heard(String text) {
      this.text = text;
      Arrays.fill(last, -1);
    }

    /**
     * Where, for each set, the last of its terms that ends by an offset begins, or -1. No offset
     * may lie before one that was asked for earlier.
     */
    int[] before(int end) {
      if (to < end - longest) {
        hear(to, end - longest, end, last);
        to = end - longest;
      }
      int[] now = last.clone();
      hear(to, end - 1, end, now);
      return now;
    }

    private void hear(int from, int to, int end, int[] places) {
      for (int at = beginnings.next(text, from, to);
          at < to;
          at = beginnings.next(text, at + 1, to)) {
        hear(at, end, places);
      }
    }

    private void hear(int at, int end, int[] places) {
      Entry[] entries = byLetters[bucket(text, at)];
      if (entries == null) {
        return;
      }
      for (Entry entry : entries) {
        if (at + entry.term().length() <= end && text.startsWith(entry.term(), at)) {
          places[entry.set()] = at;
        }
      }
    }
  }
}
