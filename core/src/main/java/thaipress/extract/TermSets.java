package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Several sets of terms, of which a text is asked in one pass. Immutable. */
final class TermSets {

  private static final int LETTERS = 1 << 8;
  private static final int SLOTS = 1 << 12;
  private static final int SPREAD = 61;
  private static final Entry[] NONE = {};

  /** By the first two letters: the terms that may begin with them, those of one set together. */
  private final Entry[][] slots = new Entry[SLOTS][];

  private final Beginnings beginnings = new Beginnings();
  private final int sets;
  private int longest;

  private record Entry(String term, int set) {

    boolean standsAt(char[] text, int at) {
      if (at + term.length() > text.length) {
        return false;
      }
      for (int i = term.length() - 1; i >= 0; i--) {
        if (text[at + i] != term.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Sets that are spoken of by their index. */
  TermSets(Terms... sets) {
    this.sets = sets.length;
    Arrays.fill(slots, NONE);
    for (int set = 0; set < sets.length; set++) {
      for (String term : longestFirst(sets[set])) {
        add(new Entry(term, set));
      }
    }
  }

  private static List<String> longestFirst(Terms set) {
    List<String> terms = new ArrayList<>(set.all());
    terms.sort(Comparator.comparingInt(String::length).reversed());
    return terms;
  }

  private void add(Entry entry) {
    String term = entry.term();
    longest = Math.max(longest, term.length());
    beginnings.add(term);
    if (term.length() > 1) {
      append(slot(term.charAt(0), term.charAt(1)), entry);
    } else {
      for (char second = 0; second < LETTERS; second++) {
        append(slot(term.charAt(0), second), entry);
      }
    }
  }

  private void append(int slot, Entry entry) {
    Entry[] longer = Arrays.copyOf(slots[slot], slots[slot].length + 1);
    longer[longer.length - 1] = entry;
    slots[slot] = longer;
  }

  private static int slot(char first, char second) {
    return first * SPREAD + second % LETTERS & SLOTS - 1;
  }

  /** The length of the longest term. */
  int longest() {
    return longest;
  }

  /** Where the terms of each set were last heard in a text. */
  final class Heard {

    /** By set: how far its terms may reach. */
    final int[] limits = new int[sets];

    /** By set: where the last of its terms that was heard begins, or -1. */
    final int[] last = new int[sets];

    private final char[] text;

    Heard(char[] text) {
      this.text = text;
      Arrays.fill(last, -1);
    }

    /** Listens for what begins in {@code [from, to)} and reaches no further than its limit. */
    void listen(int from, int to) {
      for (int at = beginnings.next(text, from, to);
          at < to;
          at = beginnings.next(text, at + 1, to)) {
        hear(at);
      }
    }

    /** Of one set the longest term counts, even where that reaches too far. */
    private void hear(int at) {
      char second = at + 1 < text.length ? text[at + 1] : 0;
      int heard = -1;
      for (Entry entry : slots[slot(text[at], second)]) {
        int set = entry.set();
        if (set != heard && entry.standsAt(text, at)) {
          heard = set;
          last[set] = at + entry.term().length() <= limits[set] ? at : last[set];
        }
      }
    }
  }
}
